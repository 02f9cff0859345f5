package org.dealercrm.scoring.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Measures of a score or a probability of return, beside who did return. Each takes the customers as columns of equal
 * length: the score or probability, whether the customer returned, and how many customers he stands for.
 */
public final class ReturnMeasures {

    private static final int TENTHS = 10;

    private ReturnMeasures() {}

    /**
     * The area under the ROC curve: the probability that a customer who returned was scored above one who did not.
     *
     * <p>AUC = sum over returned i and lost j of w_i w_j ([s_i &gt; s_j] + [s_i = s_j] / 2) / (W_returned W_lost), which
     * is the statistic of Mann &amp; Whitney (1947) with mid-ranks for ties. Undefined if nobody or everybody returned.
     *
     * @param score any finite numbers, higher for the more promising; not null
     * @param returned who returned, not null
     * @param weight above 0, not null
     * @return 0 to 1, empty if nobody or everybody returned
     * @throws IllegalArgumentException if the columns differ in length or a number is out of range
     */
    public static OptionalDouble areaUnderCurve(double[] score, boolean[] returned, double[] weight) {
        Columns.require(score, returned.length, weight);
        ScoreOrder order = new ScoreOrder(score);
        double won = 0;
        double lostBelow = 0;
        double returnedBelow = 0;
        for (int place = 0; place < order.size(); ) {
            int end = order.endOfTie(place);
            double lostHere = 0;
            double returnedHere = 0;
            for (; place < end; place++) {
                int i = order.at(place);
                if (returned[i]) {
                    returnedHere += weight[i];
                } else {
                    lostHere += weight[i];
                }
            }
            won += returnedHere * (lostBelow + lostHere / 2);
            lostBelow += lostHere;
            returnedBelow += returnedHere;
        }
        return lostBelow > 0 && returnedBelow > 0
                ? OptionalDouble.of(Math.min(1, won / lostBelow / returnedBelow))
                : OptionalDouble.empty();
    }

    /**
     * The Brier score: the weighted mean of (p - y)^2, where y is 1 for a customer who returned (Brier 1950). Undefined
     * for no customers.
     *
     * @param probability 0 to 1, not null
     * @param returned who returned, not null
     * @param weight above 0, not null
     * @return 0 (best) to 1, empty if there are no customers
     * @throws IllegalArgumentException if the columns differ in length or a number is out of range
     */
    public static OptionalDouble brierScore(double[] probability, boolean[] returned, double[] weight) {
        Columns.requireProbabilities(probability, returned.length, weight);
        double sum = 0;
        double total = 0;
        for (int i = 0; i < probability.length; i++) {
            double error = probability[i] - (returned[i] ? 1 : 0);
            sum += weight[i] * error * error;
            total += weight[i];
        }
        return total > 0 ? OptionalDouble.of(sum / total) : OptionalDouble.empty();
    }

    /**
     * Parts the customers by probability into at most ten bands of about equal weight, and says for each what was
     * predicted and what happened. Customers with the same probability are never parted.
     *
     * @param probability 0 to 1, not null
     * @param returned who returned, not null
     * @param weight above 0, not null
     * @return the bands by rising probability, unmodifiable, never null; empty if there are no customers
     * @throws IllegalArgumentException if the columns differ in length or a number is out of range
     */
    public static List<CalibrationBand> calibration(double[] probability, boolean[] returned, double[] weight) {
        Columns.requireProbabilities(probability, returned.length, weight);
        ScoreOrder order = new ScoreOrder(probability);
        List<CalibrationBand> bands = new ArrayList<>();
        int from = 0;
        for (int end : order.bandEnds(TENTHS, weight)) {
            double predicted = 0;
            double observed = 0;
            double total = 0;
            for (int place = from; place < end; place++) {
                int i = order.at(place);
                predicted += weight[i] * probability[i];
                observed += returned[i] ? weight[i] : 0;
                total += weight[i];
            }
            double lowest = probability[order.at(from)];
            double highest = probability[order.at(end - 1)];
            // rounding must not lead the mean of a band out of the band
            double mean = Math.max(lowest, Math.min(highest, predicted / total));
            double share = Math.min(1, observed / total);
            bands.add(new CalibrationBand(lowest, highest, mean, share, end - from, total));
            from = end;
        }
        return List.copyOf(bands);
    }

    /**
     * Parts the customers into ten equal tenths by falling score and compares each with customers at large. Customers with
     * the same score are alike, so a tenth that ends among them takes its share of them all, returned and lost.
     *
     * @param score any finite numbers, higher for the more promising; not null
     * @param returned who returned, not null
     * @param weight above 0, not null
     * @return ten tenths, unmodifiable, never null; empty if nobody returned
     * @throws IllegalArgumentException if the columns differ in length or a number is out of range
     */
    public static List<LiftDecile> lift(double[] score, boolean[] returned, double[] weight) {
        Columns.require(score, returned.length, weight);
        double[] negated = new double[score.length];
        for (int i = 0; i < score.length; i++) {
            negated[i] = -score[i];
        }
        GainCurve curve = new GainCurve(new ScoreOrder(negated), returned, weight);
        return curve.returned() > 0 ? curve.parts(TENTHS) : List.of();
    }
}
