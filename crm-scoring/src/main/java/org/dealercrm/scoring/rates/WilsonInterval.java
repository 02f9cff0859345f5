package org.dealercrm.scoring.rates;

import org.dealercrm.scoring.estimate.Interval;
import org.dealercrm.scoring.estimate.IntervalMethod;
import org.dealercrm.scoring.numeric.NormalTails;

/**
 * Wilson's score interval of a proportion: all p that a score test at the level would not reject. Unlike the textbook's (Wald's)
 * it never leaves [0, 1] and never shrinks to a point at 0 or n. It covers p with about the stated level on average; for single
 * p near 0 or 1 it covers less. At 95 % the worst is .79 for n = 1 and .835 for n = 10 (just below p = .018; .86 at .015, .904 at
 * .01; .893 and more from p = .05 to .95), and stays .838 for large n, at p of about .18 / n ({@code docs/coverage.md}).
 *
 * <p>References: Wilson, E. B. "Probable inference, the law of succession, and statistical inference", Journal of the American
 * Statistical Association 22, 1927, 209-212. Newcombe, R. G. "Two-sided confidence intervals for the single proportion",
 * Statistics in Medicine 17, 1998, 857-872, method 3.
 *
 * @param level the level of confidence, between 0 and 1
 * @param low the lower end, 0 to the estimate; exactly 0 if nobody is in the numerator
 * @param high the upper end, the estimate to 1; exactly 1 if all are
 */
public record WilsonInterval(double level, double low, double high) {

    /** Checks the order of the ends. */
    public WilsonInterval {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A level of confidence lies between 0 and 1, found " + level);
        }
        if (!(low >= 0 && low <= high && high <= 1)) {
            throw new IllegalArgumentException("An interval lies within [0, 1], found " + low + " to " + high);
        }
    }

    /**
     * The interval of x out of n.
     *
     * <pre>
     *   (2x + z^2 -+ z sqrt(z^2 + 4x (n - x) / n)) / (2 (n + z^2))
     * </pre>
     *
     * z the two-sided quantile of the level. The lower end is taken in the equal form 2x^2/n / (2x + z^2 + z sqrt(...)), which
     * loses no digits where x is small. n = 0 has no estimate and is refused.
     *
     * @param successes x, 0 to n; need not be whole, where observations have weights
     * @param trials n, above 0, finite
     * @param level the level of confidence, between 0 and 1
     * @return the interval, never null
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static WilsonInterval of(double successes, double trials, double level) {
        if (!(trials > 0 && trials <= Double.MAX_VALUE && successes >= 0 && successes <= trials)) {
            throw new IllegalArgumentException(
                    "A proportion is of x out of n, n > 0, found " + successes + " of " + trials);
        }
        double z = NormalTails.quantile(level);
        double root = z * Math.sqrt(z * z + 4 * successes * ((trials - successes) / trials));
        double sum = 2 * successes + z * z + root;
        double estimate = successes / trials;
        double low = successes == 0 ? 0 : 2 * successes * estimate / sum;
        double high = successes == trials ? 1 : sum / (2 * (trials + z * z));
        // rounding must not push an end past the estimate
        return new WilsonInterval(level, Math.min(low, estimate), Math.max(Math.min(high, 1), estimate));
    }

    /**
     * The same interval as every figure carries it.
     *
     * @param figure the proportion, 0 to 1, which the interval then holds: with weights it and the ends are rounded apart
     * @return the interval, never null
     */
    public Interval around(double figure) {
        return Interval.of(Math.min(low, figure), Math.max(high, figure), level, IntervalMethod.WILSON);
    }
}
