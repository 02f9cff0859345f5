package org.dealercrm.scoring.loyalty;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.dealercrm.scoring.numeric.CompensatedSum;
import org.dealercrm.scoring.rates.Rate;
import org.dealercrm.scoring.rates.RateTrend;
import org.dealercrm.scoring.wording.Language;

/**
 * Whether return goes with satisfaction in a straight line. Jones and Sasser (1995) found that often it does not: only those who are
 * wholly satisfied are loyal. The chi-square of the table of steps by return parts into that of the trend and the rest:
 *
 * <pre>
 *   X^2 = sum n_i (p_i - p)^2 / (p (1 - p)),  X^2(rest) = X^2 - z^2,  steps - 2 degrees of freedom
 * </pre>
 *
 * z the trend of {@link RateTrend}. Where all or none came back, X^2 is 0/0; nothing bends then, and the probability is 1.
 *
 * <p>Reference: Armitage, P. "Tests for linear trends in proportions and frequencies", Biometrics 11, 1955, 375-386.
 *
 * @param finding what may be said, not null
 * @param chiSquare X^2(rest), not negative, finite; 0 for fewer than three steps
 * @param degreesOfFreedom the steps with answers less 2, not negative
 * @param pValue the probability of a rest at least as large if the line is straight, 0 to 1; empty for fewer than three steps
 */
public record ReturnShape(Finding finding, double chiSquare, int degreesOfFreedom, OptionalDouble pValue) {

    private static final double SIGNIFICANT = .05;

    /** What may be said of the shape. */
    public enum Finding {
        /** A straight line does not fit: read the steps, not the slope. */
        BENT("A straight line does not fit, read the steps one by one", "关系并非直线，应逐档查看"),
        /** Nothing speaks against a straight line; that is no proof of one. */
        STRAIGHT_LINE_POSSIBLE("Nothing speaks against a straight line", "没有迹象表明关系不是直线"),
        /** Two steps always lie on a line. */
        TOO_FEW_STEPS("Too few steps to see a shape", "档位太少，无法判断形状");

        private final String english;
        private final String chinese;

        Finding(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }
    }

    static ReturnShape of(List<Rate> rates) {
        int[] steps = IntStream.range(0, rates.size())
                .filter(i -> rates.get(i).undefined().isEmpty())
                .toArray();
        if (steps.length < 3) {
            return new ReturnShape(Finding.TOO_FEW_STEPS, 0, Math.max(0, steps.length - 2), OptionalDouble.empty());
        }
        double all =
                IntStream.of(steps).mapToDouble(i -> rates.get(i).denominator()).sum();
        double came =
                IntStream.of(steps).mapToDouble(i -> rates.get(i).numerator()).sum();
        double share = came / all;
        double variance = share * ((all - came) / all);
        double z = RateTrend.of(rates).map(RateTrend::z).orElse(0.0);
        CompensatedSum squares = new CompensatedSum();
        for (int i : steps) {
            double off = rates.get(i).numerator() - rates.get(i).denominator() * share;
            squares.add(off * off / rates.get(i).denominator());
        }
        double rest = variance == 0 ? 0 : Math.max(0, squares.value() / variance - z * z);
        double p = ChiSquaredDistribution.of(steps.length - 2.0).survivalProbability(rest);
        Finding finding = p <= SIGNIFICANT ? Finding.BENT : Finding.STRAIGHT_LINE_POSSIBLE;
        return new ReturnShape(finding, rest, steps.length - 2, OptionalDouble.of(p));
    }

    /**
     * The shape in words.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return a clause with the probability of chance where there is one, never null
     */
    public String sentence(Locale locale) {
        String said = Language.isChinese(locale) ? finding.chinese : finding.english;
        if (pValue.isEmpty()) {
            return said;
        }
        double p = pValue.getAsDouble();
        String chance = p < .001 ? "p < 0.001" : String.format(Locale.ROOT, "p = %.3f", p);
        return Language.isChinese(locale) ? said + "（" + chance + "）" : said + " (" + chance + ")";
    }
}
