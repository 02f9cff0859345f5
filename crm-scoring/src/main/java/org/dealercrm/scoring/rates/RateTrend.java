package org.dealercrm.scoring.rates;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.dealercrm.scoring.numeric.CompensatedSum;
import org.dealercrm.scoring.numeric.NormalTails;
import org.dealercrm.scoring.wording.Language;

/**
 * Whether rates rise or fall along a scale, such as month after month, and how far chance alone explains it: the test of
 * Cochran and Armitage.
 *
 * <pre>
 *   T = sum t_i (x_i - n_i p),  p = sum x_i / N,  S = sum n_i (t_i - m)^2,  m = sum n_i t_i / N,  N = sum n_i
 *   z = T / sqrt(p (1 - p) S),  slope = T / S
 * </pre>
 *
 * The slope is that of the weighted regression of the rate on the scale. If all or none did it throughout, z is 0/0; there is
 * no trend then, and slope and z are 0, the probability of chance 1. The rates must be of different observations: customers
 * who stand in several of them make the probability only approximate.
 *
 * <p>References: Cochran, W. G. "Some methods for strengthening the common chi-square tests", Biometrics 10, 1954, 417-451.
 * Armitage, P. "Tests for linear trends in proportions and frequencies", Biometrics 11, 1955, 375-386.
 *
 * @param slope change of the rate by one step of the scale, finite
 * @param z the trend in standard errors, above 0 if the rates rise, finite
 * @param pValue the probability of a trend at least as strong, up or down, if there is none, 0 to 1
 * @param rates how many rates it rests on, at least 2
 * @param leftOut how many were left out because they are not defined, not negative
 */
public record RateTrend(double slope, double z, double pValue, int rates, int leftOut) {

    /**
     * The trend of rates in the order of time, one step from each to the next. One that is not defined is left out and keeps
     * its step.
     *
     * @param rates rates of one definition, not null
     * @return the trend; empty if fewer than two rates are defined
     * @throws IllegalArgumentException if the definitions differ
     */
    public static Optional<RateTrend> of(List<Rate> rates) {
        return of(rates, IntStream.range(0, rates.size()).asDoubleStream().toArray());
    }

    /**
     * The trend of rates along a scale, such as the age of the vehicle in years.
     *
     * @param rates rates of one definition, not null
     * @param scores the place of each on the scale, as many as rates, finite
     * @return the trend; empty if fewer than two places on the scale have a defined rate
     * @throws IllegalArgumentException if the definitions differ or the scores are not finite or not as many
     */
    public static Optional<RateTrend> of(List<Rate> rates, double[] scores) {
        check(rates, scores);
        int[] defined = IntStream.range(0, scores.length)
                .filter(i -> rates.get(i).undefined().isEmpty())
                .toArray();
        if (IntStream.of(defined).mapToDouble(i -> scores[i]).distinct().count() < 2) {
            return Optional.empty();
        }
        double x = sum(defined, i -> rates.get(i).effectiveNumerator());
        double n = sum(defined, i -> rates.get(i).effectiveSize());
        double mean = sum(defined, i -> rates.get(i).effectiveSize() * scores[i]) / n;
        double spread = sum(defined, i -> rates.get(i).effectiveSize() * (scores[i] - mean) * (scores[i] - mean));
        // sum (t - m)(x - n p) is T, because sum (x - n p) is 0; so it loses no digits on a scale far from 0
        double share = x / n;
        double trend = sum(defined, i -> (scores[i] - mean) * deviation(rates.get(i), share));
        double others =
                sum(defined, i -> rates.get(i).effectiveSize() - rates.get(i).effectiveNumerator()) / n;
        double variance = share * others * spread;
        double z = variance == 0 ? 0 : trend / Math.sqrt(variance);
        return Optional.of(new RateTrend(
                variance == 0 ? 0 : trend / spread,
                z,
                NormalTails.bothTails(z),
                defined.length,
                scores.length - defined.length));
    }

    private static double deviation(Rate rate, double share) {
        return rate.effectiveNumerator() - rate.effectiveSize() * share;
    }

    private static double sum(int[] indices, IntToDoubleFunction term) {
        CompensatedSum sum = new CompensatedSum();
        for (int i : indices) {
            sum.add(term.applyAsDouble(i));
        }
        return sum.value();
    }

    private static void check(List<Rate> rates, double[] scores) {
        if (scores.length != rates.size()) {
            throw new IllegalArgumentException(
                    "Each rate has one score, found " + rates.size() + " rates and " + scores.length + " scores");
        }
        for (int i = 0; i < scores.length; i++) {
            if (!Double.isFinite(scores[i])) {
                throw new IllegalArgumentException("Scores are finite, found " + scores[i] + " at index " + i);
            }
            if (!rates.get(i).definition().equals(rates.get(0).definition())) {
                throw new IllegalArgumentException("A trend is of rates of one definition, found "
                        + rates.get(0).definition().code() + " and "
                        + rates.get(i).definition().code());
            }
        }
    }

    /**
     * The trend in words.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code falls by 0.34 points a step over 24 rates, p = 0.012}, never null
     */
    public String sentence(Locale locale) {
        String points = String.format(Locale.ROOT, "%.2f", Math.abs(100 * slope));
        if (Language.isChinese(locale)) {
            String course = slope == 0 ? "无升降" : "每步" + (slope > 0 ? "上升 " : "下降 ") + points + " 个百分点";
            return rates + " 个比率，" + course + "，" + Wording.chance(pValue);
        }
        String course = slope == 0
                ? "neither rises nor falls"
                : (slope > 0 ? "rises by " : "falls by ") + points + " points a step";
        return course + " over " + rates + " rates, " + Wording.chance(pValue);
    }
}
