package org.dealercrm.scoring.satisfaction;

import org.dealercrm.scoring.estimate.Interval;
import org.dealercrm.scoring.estimate.IntervalMethod;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.numeric.NormalTails;

/**
 * Promoters, passives and detractors, each by their weight. With p and d the shares of promoters and detractors, per hundred:
 *
 * <pre>
 *   score            p - d
 *   standard error   sqrt((p + d - (p - d)^2) / n)
 *   adjusted         (P + 3/4 - (D + 3/4)) / (n + 3), its standard error with n + 3
 * </pre>
 *
 * <p>n is the effective size: as many answers of equal weight would tell as much, with these weights and this spread (Korn and
 * Graubard 1998). The interval is that of the adjusted score, -+ z standard errors of it: unlike Wald's it is no point where all are
 * promoters. Its ends are cut at -100 and 100, and where nearly all are of one kind it is stretched to hold the score itself. At
 * 95 % it covered seven true scores with .930 to 1, exactly computed for 10 to 300 answers ({@code docs/coverage.md}).
 *
 * <p>Reference: Rocks, B. "Interval estimation for the Net Promoter Score", The American Statistician 70, 2016, 365-372.
 *
 * @param promoters what those who answered 9 or 10 weigh, not negative
 * @param passives 7 or 8
 * @param detractors 0 to 6
 * @param effectiveSize above 0
 */
public record NetPromoters(double promoters, double passives, double detractors, double effectiveSize) {

    /** The adjusted Wald interval. */
    public static final IntervalMethod ADJUSTED_WALD = new IntervalMethod(
            new Label("NPS_ADJUSTED_WALD", "adjusted Wald interval of the net promoter score", "NPS 调整 Wald 区间"),
            "Rocks 2016, The American Statistician 70, 365-372");

    private static final double ADDED = 3;
    private static final double TO_EACH_END = .75;
    private static final double HUNDRED = 100;

    /** Checks the numbers. */
    public NetPromoters {
        if (!(promoters >= 0 && passives >= 0 && detractors >= 0 && promoters + passives + detractors > 0)
                || !(effectiveSize > 0)
                || !(promoters + passives + detractors <= Double.MAX_VALUE && effectiveSize <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("Answers are counted from 0, at least one of them, found " + promoters
                    + ", " + passives + ", " + detractors + " and an effective size of " + effectiveSize);
        }
    }

    /**
     * Plain counts.
     *
     * @param promoters who answered 9 or 10, not negative
     * @param passives 7 or 8, not negative
     * @param detractors 0 to 6, not negative
     * @return the counts, never null
     * @throws IllegalArgumentException if there is no answer, or a count is negative
     */
    public static NetPromoters of(long promoters, long passives, long detractors) {
        return new NetPromoters(
                (double) promoters, (double) passives, (double) detractors, (double) promoters + passives + detractors);
    }

    /**
     * The share of promoters.
     *
     * @return 0 to 1
     */
    public double promoterShare() {
        return promoters / all();
    }

    /**
     * The share of detractors.
     *
     * @return 0 to 1
     */
    public double detractorShare() {
        return detractors / all();
    }

    private double all() {
        return promoters + passives + detractors;
    }

    /**
     * The score.
     *
     * @return -100 to 100
     */
    public double score() {
        return HUNDRED * ((promoters - detractors) / all());
    }

    /**
     * Its standard error without the adjustment.
     *
     * @return not negative, in points of the score
     */
    public double standardError() {
        return HUNDRED * error(promoterShare(), detractorShare(), effectiveSize);
    }

    /**
     * The middle of the interval: the score with three more answers, 3/4 of a promoter and 3/4 of a detractor among them.
     *
     * @return -100 to 100
     */
    public double adjustedScore() {
        return HUNDRED * (adjusted(promoterShare()) - adjusted(detractorShare()));
    }

    private double adjusted(double share) {
        return (share * effectiveSize + TO_EACH_END) / (effectiveSize + ADDED);
    }

    /**
     * The adjusted Wald interval of the score.
     *
     * @param level the level of confidence, between 0 and 1
     * @return the interval, which holds the score; never null
     */
    public Interval interval(double level) {
        double error = HUNDRED * error(adjusted(promoterShare()), adjusted(detractorShare()), effectiveSize + ADDED);
        double reach = NormalTails.quantile(level) * error;
        double low = Math.max(-HUNDRED, adjustedScore() - reach);
        double high = Math.min(HUNDRED, adjustedScore() + reach);
        return Interval.of(Math.min(score(), low), Math.max(score(), high), level, ADJUSTED_WALD);
    }

    /** sqrt((p + d - (p - d)^2) / n). */
    private static double error(double p, double d, double n) {
        return Math.sqrt(Math.max(0, p + d - (p - d) * (p - d)) / n);
    }
}
