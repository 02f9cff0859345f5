package org.dealercrm.scoring.satisfaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.Sample;
import org.dealercrm.scoring.numeric.ExactSum;
import org.dealercrm.survey.SurveyQuestion;

/**
 * The mean of a store with the variance that its few answers give it.
 *
 * @param store the store, not null
 * @param mean what was found, finite, at most 1e100 from 0
 * @param variance the square of the standard error of the mean, 1e-100 to 1e100
 * @param sample on what it stands, not null
 */
public record StoreMean(Label store, double mean, double variance, Sample sample) {

    private static final double MOST = 1e100;

    /** Checks the numbers. */
    public StoreMean {
        Objects.requireNonNull(store, "store");
        Objects.requireNonNull(sample, "sample");
        if (!(Math.abs(mean) <= MOST && variance >= 1 / MOST && variance <= MOST)) {
            throw new IllegalArgumentException("A mean is finite and its variance above 0, found " + mean + " and "
                    + variance + " of " + store.code());
        }
    }

    /**
     * The scores of stores of 100 per cent of the scale of a question. A handful of answers tells little of how answers vary, so
     * all stores share the variance within stores:
     *
     * <pre>
     *   V = s^2 / effective size,   s^2 = sum over stores n (sum w (v - mean)^2 / sum w) / sum over stores (n - 1)
     * </pre>
     *
     * @param stores the responses of each store, not null
     * @param question the code of a question that all are asked, not null
     * @return the stores with an answer, in the order of the map; empty if no answers vary within a store
     */
    public static List<StoreMean> ofScores(Map<Label, Responses> stores, String question) {
        List<StoreMean> unscaled = new ArrayList<>();
        ExactSum squares = new ExactSum();
        long free = 0;
        for (Map.Entry<Label, Responses> store : stores.entrySet()) {
            AnswerTable table = AnswerTable.of(store.getValue(), SatisfactionPolicy.standard());
            Optional<SurveyQuestion> asked = table.form().question(question);
            if (asked.isPresent() && table.tally(asked.get()).size() > 0) {
                Tally tally = table.tally(asked.get());
                double[] values = PointValues.goodness(asked.get().scale(), PointValues.HUNDRED);
                double mean = table.mean(store.getKey(), asked.get(), values).value();
                for (int point = 0; point < values.length; point++) {
                    double share = tally.weight(point) / tally.weight();
                    squares.add(tally.size() * share * ((values[point] - mean) * (values[point] - mean)));
                }
                free += tally.size() - 1;
                Sample sample = ResponseSample.of(tally, table.inference().leftOut());
                unscaled.add(new StoreMean(store.getKey(), mean, 1 / tally.effectiveSize(), sample));
            }
        }
        double within = squares.value() / Math.max(1, free);
        return within > 0
                ? unscaled.stream()
                        .map(one -> new StoreMean(one.store, one.mean, within * one.variance, one.sample))
                        .toList()
                : List.of();
    }
}
