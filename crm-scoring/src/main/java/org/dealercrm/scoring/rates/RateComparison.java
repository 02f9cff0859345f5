package org.dealercrm.scoring.rates;

import java.util.Locale;
import org.dealercrm.scoring.numeric.NormalTails;
import org.dealercrm.scoring.wording.Language;

/**
 * Two rates side by side: the difference with its interval, and how far chance alone explains it.
 *
 * <pre>
 *   z = (p1 - p2) / sqrt(p (1 - p) (1/n1 + 1/n2)),  p = (x1 + x2) / (n1 + n2)
 *   interval: (p1 - p2) - sqrt((p1 - l1)^2 + (u2 - p2)^2)  to  (p1 - p2) + sqrt((u1 - p1)^2 + (p2 - l2)^2)
 * </pre>
 *
 * l and u the ends of Wilson's interval of each. z^2 is Pearson's chi-square of the table of two by two without correction. If
 * all or none of both did it, z is 0/0; nothing tells the two apart then, and z is 0, the probability of chance 1. The two
 * rates must be of different observations: one customer in both makes the probability only approximate.
 *
 * <p>The interval at 95 % covered the difference of eight pairs of rates with .943 to 1, exactly computed for 10 to 300
 * observations ({@code docs/coverage.md}): for few observations of rates near 0 or 1 it is wider than need be.
 *
 * <p>References: Pearson, K. "On the criterion…", Philosophical Magazine 50, 1900 (the score test). Newcombe, R. G. "Interval
 * estimation for the difference between independent proportions", Statistics in Medicine 17, 1998, 873-890, method 10.
 *
 * @param first the one rate, defined, not null
 * @param second the other, defined, not null
 * @param difference first less second, -1 to 1
 * @param z the difference in standard errors, finite
 * @param pValue the probability of a difference at least as large if both are of one truth, 0 to 1
 * @param level the level of confidence of the interval
 * @param low the lower end of the difference, -1 to 1
 * @param high the upper end of the difference, -1 to 1
 * @param smallestExpected the smallest of the four numbers that one truth would let expect; below 5 the probability is rough
 */
public record RateComparison(
        Rate first,
        Rate second,
        double difference,
        double z,
        double pValue,
        double level,
        double low,
        double high,
        double smallestExpected) {

    static RateComparison of(Rate first, Rate second, double level) {
        double n1 = first.effectiveSize();
        double n2 = second.effectiveSize();
        double x1 = first.effectiveNumerator();
        double x2 = second.effectiveNumerator();
        double p1 = x1 / n1;
        double p2 = x2 / n2;
        double pooled = (x1 + x2) / (n1 + n2);
        double none = (n1 - x1 + (n2 - x2)) / (n1 + n2);
        double variance = pooled * none * (1 / n1 + 1 / n2);
        double z = variance == 0 ? 0 : (p1 - p2) / Math.sqrt(variance);
        WilsonInterval one = WilsonInterval.of(x1, n1, level);
        WilsonInterval other = WilsonInterval.of(x2, n2, level);
        return new RateComparison(
                first,
                second,
                p1 - p2,
                z,
                NormalTails.bothTails(z),
                level,
                Math.max(-1, p1 - p2 - Math.hypot(p1 - one.low(), other.high() - p2)),
                Math.min(1, p1 - p2 + Math.hypot(one.high() - p1, p2 - other.low())),
                Math.min(pooled, none) * Math.min(n1, n2));
    }

    /**
     * The comparison in words.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code 12.5% against 9.1%, difference 3.4 points (95% interval 0.2 to 6.6), p = 0.036}, never null
     */
    public String sentence(Locale locale) {
        String one = Wording.percent(first.numerator() / first.denominator());
        String other = Wording.percent(second.numerator() / second.denominator());
        String said = Wording.level(level);
        if (Language.isChinese(locale)) {
            return one + " 对 " + other + "，相差 " + points(difference) + " 个百分点（" + said + " 区间 " + points(low) + " 至 "
                    + points(high) + "），" + Wording.chance(pValue);
        }
        return one + " against " + other + ", difference " + points(difference) + " points (" + said + " interval "
                + points(low) + " to " + points(high) + "), " + Wording.chance(pValue);
    }

    private static String points(double share) {
        double rounded = Math.rint(1000 * share) / 10;
        return String.format(Locale.ROOT, "%.1f", rounded == 0 ? 0.0 : rounded);
    }
}
