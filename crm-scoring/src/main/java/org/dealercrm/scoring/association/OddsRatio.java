package org.dealercrm.scoring.association;

import java.util.OptionalDouble;

/**
 * The odds ratio of a contingency table: how many times the odds of the consequent are with the antecedent what they are
 * without. The estimate is the conditional maximum-likelihood one, given the margins of the table, and the interval is the
 * exact one that belongs to it: its ends are the ratios at which the count, or a more extreme one, would have the probability
 * (1 - level) / 2. Both are those of {@code fisher.test} in R. (The plain quotient both neither / (antecedentOnly
 * consequentOnly) is a little farther from 1.)
 *
 * <p>Reference: Cornfield, J. "A statistical problem arising from retrospective studies", Proceedings of the Third Berkeley
 * Symposium, 1956, 4, 135-148; Fisher, R. A. "The logic of inductive inference", Journal of the Royal Statistical Society,
 * 1935, 98(1), 39-82.
 *
 * @param status what can be said, not null
 * @param estimate the estimate, above 0 if {@link Status#BETWEEN}, 0 if {@link Status#ZERO}; otherwise empty
 * @param lower the lower end of the interval, not negative
 * @param upper the upper end of the interval, above 0; empty if it has none
 * @param level the coverage of the interval, above 0 and below 1
 */
public record OddsRatio(Status status, OptionalDouble estimate, double lower, OptionalDouble upper, double level) {

    /** What can be said of the odds. */
    public enum Status {
        /** The estimate and both ends of the interval are finite and above 0. */
        BETWEEN,
        /** The two are never seen together if they need not be: the estimate and the lower end are 0. */
        ZERO,
        /** One is never seen without the other if it need not be: there is no estimate and no upper end. */
        UNBOUNDED,
        /** Everybody or nobody has one of the two: any odds ratio explains the table. */
        NO_INFORMATION
    }

    /** Checks the coverage. */
    public OddsRatio {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("The coverage of an interval lies between 0 and 1, found " + level);
        }
    }

    static OddsRatio of(ContingencyTable table, double level) {
        boolean least = Math.min(table.both(), table.neither()) == 0;
        boolean most = Math.min(table.antecedentOnly(), table.consequentOnly()) == 0;
        OptionalDouble none = OptionalDouble.empty();
        if (least && most) {
            return new OddsRatio(Status.NO_INFORMATION, none, 0, none, level);
        }
        ConditionalOdds odds = new ConditionalOdds(table);
        double outside = (1 - level) / 2;
        double lower = least ? 0 : odds.ratioOfUpperTail(outside);
        OptionalDouble upper = most ? none : OptionalDouble.of(odds.ratioOfLowerTail(outside));
        if (least || most) {
            return new OddsRatio(
                    least ? Status.ZERO : Status.UNBOUNDED, least ? OptionalDouble.of(0) : none, lower, upper, level);
        }
        return new OddsRatio(Status.BETWEEN, OptionalDouble.of(odds.mostLikelyRatio()), lower, upper, level);
    }
}
