package org.dealercrm.scoring.satisfaction;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.survey.SurveyChannel;
import org.jspecify.annotations.Nullable;

/** What is known of each response beside its answers, in columns; a column that the host gave nothing for is empty. */
final class ResponseFacts {

    static final int NO_DAY = Integer.MIN_VALUE;

    private static final List<SurveyChannel> CHANNELS = List.of(SurveyChannel.values());
    private static final double LEAST_WEIGHT = 1e-9;
    private static final double MOST_WEIGHT = 1e9;

    private final byte[] channels;
    private final double[] weights;
    private final int[] days;
    private final @Nullable String[] customers;
    private final @Nullable String[] responses;
    private final short[] takenOut;
    private final List<ExclusionReason> reasons;

    /** Takes the arrays over; taken out is 0 for nothing, else the number of the reason from 1. */
    ResponseFacts(
            byte[] channels,
            double[] weights,
            int[] days,
            @Nullable String[] customers,
            @Nullable String[] responses,
            short[] takenOut,
            List<ExclusionReason> reasons) {
        this.channels = channels;
        this.weights = Arrays.stream(weights).allMatch(weight -> weight == 1) ? new double[0] : weights;
        this.days = days;
        this.customers = customers;
        this.responses = responses;
        this.takenOut = takenOut;
        this.reasons = reasons;
    }

    /** The number by which a channel is kept. */
    static byte number(SurveyChannel channel) {
        return (byte) CHANNELS.indexOf(channel);
    }

    static double checkedWeight(double weight) {
        if (!(weight >= LEAST_WEIGHT && weight <= MOST_WEIGHT)) {
            throw new IllegalArgumentException(
                    "A response weighs " + LEAST_WEIGHT + " to " + MOST_WEIGHT + ", found " + weight);
        }
        return weight;
    }

    int size() {
        return channels.length;
    }

    SurveyChannel channel(int row) {
        return CHANNELS.get(channels[row]);
    }

    boolean isWeighted() {
        return weights.length > 0;
    }

    double[] weights() {
        return weights;
    }

    double weight(int row) {
        return weights.length == 0 ? 1 : weights[row];
    }

    Optional<LocalDate> day(int row) {
        return days.length == 0 || days[row] == NO_DAY
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(days[row]));
    }

    Optional<String> customerId(int row) {
        return customers.length == 0 ? Optional.empty() : Optional.ofNullable(customers[row]);
    }

    Optional<String> responseId(int row) {
        return responses.length == 0 ? Optional.empty() : Optional.ofNullable(responses[row]);
    }

    Optional<ExclusionReason> takenOut(int row) {
        return takenOut.length == 0 || takenOut[row] == 0
                ? Optional.empty()
                : Optional.of(reasons.get(takenOut[row] - 1));
    }

    ResponseFacts withWeights(double... others) {
        if (others.length != size()) {
            throw new IllegalArgumentException(
                    "Every response has a weight, found " + others.length + " weights of " + size() + " responses");
        }
        double[] checked = others.clone();
        Arrays.stream(checked).forEach(ResponseFacts::checkedWeight);
        return new ResponseFacts(channels, checked, days, customers, responses, takenOut, reasons);
    }

    ResponseFacts subset(int[] rows) {
        byte[] someChannels = new byte[rows.length];
        double[] someWeights = new double[weights.length == 0 ? 0 : rows.length];
        int[] someDays = new int[days.length == 0 ? 0 : rows.length];
        @Nullable String[] someCustomers = new @Nullable String[customers.length == 0 ? 0 : rows.length];
        @Nullable String[] someResponses = new @Nullable String[responses.length == 0 ? 0 : rows.length];
        short[] someOut = new short[takenOut.length == 0 ? 0 : rows.length];
        for (int i = 0; i < rows.length; i++) {
            someChannels[i] = channels[rows[i]];
            if (someWeights.length > 0) {
                someWeights[i] = weights[rows[i]];
            }
            if (someDays.length > 0) {
                someDays[i] = days[rows[i]];
            }
            if (someCustomers.length > 0) {
                someCustomers[i] = customers[rows[i]];
            }
            if (someResponses.length > 0) {
                someResponses[i] = responses[rows[i]];
            }
            if (someOut.length > 0) {
                someOut[i] = takenOut[rows[i]];
            }
        }
        return new ResponseFacts(someChannels, someWeights, someDays, someCustomers, someResponses, someOut, reasons);
    }
}
