package org.dealercrm.scoring.drivers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * How clearly the most frequent category of a feature stands out from the next.
 *
 * <p>Fong's test: a and b, the counts of the two, do not differ if
 *
 * <pre>
 *   |a - b| &lt; 1.65 sqrt((a + b)(2n - a - b) / (2n))
 * </pre>
 *
 * n all customers; the feature is then a mixture of both. The probability is of the exact test of a binomial: given a + b, is a
 * more than half? P = 2 P(X &gt;= a), X ~ binomial(a + b, 1/2), at most 1; with broken counts through the incomplete beta function
 * that continues it. Two-sided it holds although the two were picked by their counts. With weights all counts are first
 * brought to the effective size.
 *
 * <p>References: Fong, D. "Using the self-stated importance questionnaire to interpret Kano questionnaire results", Center for
 * Quality of Management Journal 5(3), 1996, 21-24. Lee, M. C. &amp; Newcomb, J. F. "Applying the Kano methodology to meet
 * customer requirements: NASA's microgravity science program", Quality Management Journal 4(3), 1997, 95-110 (the two
 * strengths). Hung, K. &amp; Fithian, W. "Rank verification for exponential families", Annals of Statistics 47, 2019, 758-782.
 *
 * @param first the most frequent of all six categories, in a tie the earlier of M O A I R Q; not always the class, whose rule
 *     first asks whether the feature is wanted at all
 * @param second the next
 * @param categoryStrength share of the first less share of the second, 0 to 1; Lee and Newcomb ask for .06
 * @param totalStrength share of A, O and M together: how much the feature matters, 0 to 1
 * @param fongLimit the right side of Fong's inequality, in customers of equal weight, not negative
 * @param distinct whether the two differ by Fong's test
 * @param pValue of the exact test, 0 to 1
 */
public record KanoSignificance(
        KanoCategory first,
        KanoCategory second,
        double categoryStrength,
        double totalStrength,
        double fongLimit,
        boolean distinct,
        double pValue) {

    /** The normal quantile of a two-sided test at 90 %, as Fong rounds it. */
    private static final double FONG = 1.65;

    static KanoSignificance of(KanoCounts counts, double effectiveSize) {
        KanoCategory first = counts.largest(KanoCategory.values());
        List<KanoCategory> others = new ArrayList<>(Arrays.asList(KanoCategory.values()));
        others.remove(first);
        KanoCategory second = counts.largest(others.toArray(KanoCategory[]::new));
        double total = counts.total();
        double n = effectiveSize;
        double a = counts.of(first) / total * n;
        double b = counts.of(second) / total * n;
        double limit = FONG * Math.sqrt((a + b) * Math.max(0, 2 * n - a - b) / (2 * n));
        return new KanoSignificance(
                first,
                second,
                Math.max(0, (counts.of(first) - counts.of(second)) / total),
                Math.min(1, (counts.attractive() + counts.oneDimensional() + counts.mustBe()) / total),
                limit,
                !(a - b < limit),
                // P(X >= a) of a binomial(a + b, 1/2) is I_1/2(a, b + 1)
                Math.min(1, 2 * RegularizedBeta.value(.5, a, b + 1)));
    }
}
