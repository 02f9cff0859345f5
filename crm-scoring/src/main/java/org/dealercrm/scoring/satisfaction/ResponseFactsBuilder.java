package org.dealercrm.scoring.satisfaction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.survey.SurveyChannel;
import org.jspecify.annotations.Nullable;

/** Takes in what is known of each response beside its answers; a column is made when its first entry comes. */
final class ResponseFactsBuilder {

    private byte[] channels = {};
    private double[] weights = {};
    private int[] days = {};
    private @Nullable String[] customers = {};
    private @Nullable String[] responses = {};
    private short[] takenOut = {};
    private final List<ExclusionReason> reasons = new ArrayList<>();

    /** Makes room for so many rows in the columns that there are. */
    void reserve(int rows) {
        channels = Arrays.copyOf(channels, rows);
        weights = weights.length == 0 ? weights : widened(weights, rows);
        days = days.length == 0 ? days : widened(days, rows);
        customers = customers.length == 0 ? customers : Arrays.copyOf(customers, rows);
        responses = responses.length == 0 ? responses : Arrays.copyOf(responses, rows);
        takenOut = takenOut.length == 0 ? takenOut : Arrays.copyOf(takenOut, rows);
    }

    private static double[] widened(double[] weights, int rows) {
        double[] wider = Arrays.copyOf(weights, rows);
        Arrays.fill(wider, Math.min(weights.length, rows), rows, 1);
        return wider;
    }

    private static int[] widened(int[] days, int rows) {
        int[] wider = Arrays.copyOf(days, rows);
        Arrays.fill(wider, Math.min(days.length, rows), rows, ResponseFacts.NO_DAY);
        return wider;
    }

    void channel(int row, SurveyChannel channel) {
        channels[row] = ResponseFacts.number(channel);
    }

    void weight(int row, double weight) {
        double checked = ResponseFacts.checkedWeight(weight);
        if (checked != 1 || weights.length > 0) {
            weights = weights.length == 0 ? widened(weights, channels.length) : weights;
            weights[row] = checked;
        }
    }

    void day(int row, LocalDate day) {
        days = days.length == 0 ? widened(days, channels.length) : days;
        days[row] = Math.toIntExact(day.toEpochDay());
    }

    void customer(int row, String id) {
        customers = customers.length == 0 ? new @Nullable String[channels.length] : customers;
        customers[row] = Objects.requireNonNull(id, "id");
    }

    void response(int row, String id) {
        responses = responses.length == 0 ? new @Nullable String[channels.length] : responses;
        responses[row] = Objects.requireNonNull(id, "id");
    }

    void takenOut(int row, ExclusionReason reason) {
        takenOut = takenOut.length == 0 ? new short[channels.length] : takenOut;
        int number = reasons.indexOf(Objects.requireNonNull(reason, "reason"));
        if (number < 0) {
            number = reasons.size();
            if (number == Short.MAX_VALUE) {
                throw new IllegalArgumentException("At most " + Short.MAX_VALUE + " reasons take responses out");
            }
            reasons.add(reason);
        }
        takenOut[row] = (short) (number + 1);
    }

    /** The facts of the first rows. */
    ResponseFacts build(int rows) {
        reserve(rows);
        return new ResponseFacts(
                channels.clone(),
                weights.clone(),
                days.clone(),
                customers.clone(),
                responses.clone(),
                takenOut.clone(),
                List.copyOf(reasons));
    }
}
