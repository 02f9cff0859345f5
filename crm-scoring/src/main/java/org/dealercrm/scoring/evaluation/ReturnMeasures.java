package org.dealercrm.scoring.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Measures of a score or a probability of return, beside who did return. Each takes the customers as columns of equal
 * length: the score or probability, whether the customer returned, and how many customers he stands for.
 */
public final class ReturnMeasures {

    /** A probability nearer to 0 or 1 than this is taken for this far from it, so that one surprise does not cost infinitely much. */
    public static final double LEAST_PROBABILITY = 1e-15;

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
     * The logarithmic loss: the weighted mean of -ln p for a customer who returned and -ln(1 - p) for one who did not (Good,
     * I. J. "Rational decisions", JRSS B 14, 1952), with p kept from {@link #LEAST_PROBABILITY} to 1 less that. Undefined for no
     * customers.
     *
     * @param probability 0 to 1, not null
     * @param returned who returned, not null
     * @param weight above 0, not null
     * @return 0 (best) to 34.54, empty if there are no customers
     * @throws IllegalArgumentException if the columns differ in length or a number is out of range
     */
    public static OptionalDouble logLoss(double[] probability, boolean[] returned, double[] weight) {
        Columns.requireProbabilities(probability, returned.length, weight);
        double sum = 0;
        double total = 0;
        for (int i = 0; i < probability.length; i++) {
            sum += weight[i] * logLoss(probability[i], returned[i]);
            total += weight[i];
        }
        return total > 0 ? OptionalDouble.of(sum / total) : OptionalDouble.empty();
    }

    /** The loss of one customer. */
    static double logLoss(double probability, boolean returned) {
        double p = Math.max(LEAST_PROBABILITY, Math.min(1 - LEAST_PROBABILITY, probability));
        return returned ? -Math.log(p) : -Math.log1p(-p);
    }

    /**
     * The expected calibration error: sum over the bands of {@link #calibration} of W_b |mean p - share returned| / sum of W_b (Naeini,
     * M. P.; Cooper, G. F.; Hauskrecht, M. "Obtaining well calibrated probabilities using Bayesian binning", AAAI 2015). It is not 0
     * for a perfect prediction either: each share of n customers is off by chance. Undefined for no customers.
     *
     * @param bands the calibration bands, not null
     * @return 0 to 1, empty if there are no bands
     */
    public static OptionalDouble calibrationError(List<CalibrationBand> bands) {
        double sum = 0;
        double total = 0;
        for (CalibrationBand band : bands) {
            sum += band.weight() * Math.abs(band.gap());
            total += band.weight();
        }
        return total > 0 ? OptionalDouble.of(Math.min(1, sum / total)) : OptionalDouble.empty();
    }

    /**
     * The lift of the most promising customers: the share of them who returned, over the share of all who did. Customers with the same
     * score are alike, so a part that ends among them takes its share of them all. Undefined if nobody returned.
     *
     * @param score any finite numbers, higher for the more promising; not null
     * @param returned who returned, not null
     * @param weight above 0, not null
     * @param top the part of the customers, above 0, at most 1
     * @return not negative, at most 1 / top; empty if nobody returned
     * @throws IllegalArgumentException if the columns differ in length or a number is out of range
     */
    public static OptionalDouble liftAtTop(double[] score, boolean[] returned, double[] weight, double top) {
        Columns.require(score, returned.length, weight);
        if (!(top > 0 && top <= 1)) {
            throw new IllegalArgumentException("A part of the customers lies above 0 and up to 1, found " + top);
        }
        GainCurve curve = new GainCurve(fromTheTop(score), returned, weight);
        return curve.returned() > 0 ? OptionalDouble.of(curve.lift(top)) : OptionalDouble.empty();
    }

    private static ScoreOrder fromTheTop(double[] score) {
        double[] negated = new double[score.length];
        for (int i = 0; i < score.length; i++) {
            negated[i] = -score[i];
        }
        return new ScoreOrder(negated);
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
        GainCurve curve = new GainCurve(fromTheTop(score), returned, weight);
        return curve.returned() > 0 ? curve.parts(TENTHS) : List.of();
    }
}
