package org.dealercrm.scoring.drivers;

import java.util.List;
import java.util.Objects;
import org.dealercrm.scoring.estimate.Label;

/**
 * Penalty-reward contrast analysis: the linear regression of an outcome on two dummies for each item.
 *
 * <pre>
 *   y = c + sum over items of (p_i [performance low] + r_i [performance high])
 *   RIOCS_i = r_i + |p_i|     SGP_i = r_i / RIOCS_i     DGP_i = |p_i| / RIOCS_i     IA_i = SGP_i - DGP_i
 * </pre>
 *
 * An effect against its direction, r below 0 or p above 0, generates nothing: it counts as 0 in RIOCS and below, and stands as
 * it is in the coefficients. Intervals of coefficients are Student's with n less the number of columns as degrees of freedom;
 * that of IA is by the delta method, with none where an effect is against its direction (IA is 1 or -1 then). With unequal
 * weights see the standard errors of survey regression (Binder 1983).
 *
 * <p>Coverage seen in 2,000 simulated samples each, of two items with normal residuals, intervals at 95 %: penalty .957, .949,
 * .944 with 60, 200, 800 respondents; IA .975, .955, .955 where it had an interval. Least squares presume residuals that
 * scatter alike: where they scattered three times as much in the low band, the interval of the penalty covered .72 at every
 * size ({@code docs/coverage.md}).
 *
 * <p>References: Brandt, R. D. "A procedure for identifying value-enhancing service components using customer satisfaction
 * survey data", in Surprenant (ed.), Add Value to Your Service, American Marketing Association 1987, 61-65. Matzler, K. &amp;
 * Sauerwein, E. "The factor structure of customer satisfaction", International Journal of Service Industry Management 13, 2002,
 * 314-332. Mikulic, J. &amp; Prebezac, D. "Prioritizing improvement of service attributes using impact range-performance
 * analysis and impact-asymmetry analysis", Managing Service Quality 18, 2008, 559-576.
 *
 * @param outcome what is explained, not null
 * @param items in the order of the table, not null
 */
public record PenaltyReward(Label outcome, List<ItemImpact> items) {

    /** Copies the list. */
    public PenaltyReward {
        Objects.requireNonNull(outcome, "outcome");
        items = List.copyOf(items);
    }

    /**
     * The contrasts of the items of a table.
     *
     * @param answers a column for the outcome and one for each item, at least one, on scales alike; not null
     * @param outcome the code of the outcome's column, such as that of overall satisfaction
     * @param policy which answers are low and high, not null
     * @return the contrasts; a coefficient is missing with {@code NO_VARIATION} if nobody or everybody is in the band,
     *     {@code NOT_SEPARABLE} if others say the same, {@code TOO_FEW} if respondents are no more than coefficients
     * @throws IllegalArgumentException if there is no such column or no item
     */
    public static PenaltyReward of(AnswerTable answers, String outcome, ImpactPolicy policy) {
        return new PenaltyRewardContrast(answers, answers.indexOf(outcome), policy).contrasts();
    }
}
