package org.dealercrm.scoring.numeric;

import java.util.function.DoublePredicate;

/**
 * How many of n drawn ones are marked, when a of N are marked and a marked one is psi times as likely (in odds) to be drawn: Fisher's
 * noncentral hypergeometric distribution.
 *
 * <p>P(X = x) is proportional to C(a, x) C(N - a, n - x) psi^x. The ratio of neighbours, psi (a - x)(n - x) / ((x + 1)(N - a - n +
 * x + 1)), falls with x, so the terms are summed from the most likely one outward until they no longer count.
 *
 * <p>Reference: Fisher, R. A. "The logic of inductive inference", Journal of the Royal Statistical Society 98, 1935; the exact limits of psi
 * given x: Cornfield, J. "A statistical problem arising from retrospective studies", Third Berkeley Symposium, 1956.
 */
public final class NoncentralHypergeometric {

    private static final double NEGLIGIBLE = 1e-18;
    private static final double WIDEST = 200;

    private final long all;
    private final long marked;
    private final long drawn;

    /**
     * The distribution for any psi.
     *
     * @param all N, 1 to 1e9
     * @param marked a, 0 to N
     * @param drawn n, 0 to N
     */
    public NoncentralHypergeometric(long all, long marked, long drawn) {
        this.all = all;
        this.marked = marked;
        this.drawn = drawn;
    }

    /**
     * The least possible number.
     *
     * @return max(0, a + n - N)
     */
    public long least() {
        return Math.max(0, marked + drawn - all);
    }

    /**
     * The greatest possible number.
     *
     * @return min(a, n)
     */
    public long most() {
        return Math.min(marked, drawn);
    }

    /**
     * The mean at which so few or fewer are just as improbable as the tail says: the upper limit for the mean, given what was
     * observed.
     *
     * @param observed x, from the least to the most
     * @param tail the probability of x or fewer at the limit, above 0, below 1/2
     * @return from x to the greatest possible number
     */
    public double highestMean(long observed, double tail) {
        if (observed == most()) {
            return most();
        }
        double logPsi = crossing(middle -> new Sums(middle, observed).atMost() <= tail);
        return Math.max((double) observed, new Sums(logPsi, observed).mean());
    }

    /**
     * The mean at which so many or more are just as improbable as the tail says: the lower limit for the mean, given what was
     * observed.
     *
     * @param observed x, from the least to the most
     * @param tail the probability of x or more at the limit, above 0, below 1/2
     * @return from the least possible number to x
     */
    public double lowestMean(long observed, double tail) {
        if (observed == least()) {
            return least();
        }
        double logPsi = crossing(middle -> new Sums(middle, observed).atLeast() >= tail);
        return Math.min((double) observed, Math.max((double) least(), new Sums(logPsi, observed).mean()));
    }

    /** The least ln psi, to thirteen digits, from which on a condition holds. */
    private static double crossing(DoublePredicate holds) {
        double low = -WIDEST;
        double high = WIDEST;
        while (high - low > 1e-13 * Math.max(1, Math.abs(low))) {
            double middle = (low + high) / 2;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** The terms for one psi, relative to the most likely one. */
    private final class Sums {

        private final double psi;
        private final long observed;
        private double total;
        private double upToObserved;
        private double fromObserved;
        private double first;

        Sums(double logPsi, long observed) {
            this.psi = Math.exp(logPsi);
            this.observed = observed;
            long mode = mode();
            add(mode, 1);
            double term = 1;
            for (long x = mode; x < most(); x++) {
                double ratio = ratio(x);
                term *= ratio;
                if (negligible(term, ratio)) {
                    break;
                }
                add(x + 1, term);
            }
            term = 1;
            for (long x = mode; x > least(); x--) {
                double ratio = 1 / ratio(x - 1);
                term *= ratio;
                if (negligible(term, ratio)) {
                    break;
                }
                add(x - 1, term);
            }
        }

        double atMost() {
            return upToObserved / total;
        }

        double atLeast() {
            return fromObserved / total;
        }

        double mean() {
            return observed + first / total;
        }

        private void add(long x, double term) {
            total += term;
            upToObserved += x <= observed ? term : 0;
            fromObserved += x >= observed ? term : 0;
            first += (x - observed) * term;
        }

        /** Whether this term and all beyond it are, whose ratios are less still. */
        private boolean negligible(double term, double ratio) {
            return ratio < 1 && term <= NEGLIGIBLE * (1 - ratio);
        }

        /** P(X = x + 1) / P(X = x). */
        private double ratio(long x) {
            double up = (double) (marked - x) * (drawn - x);
            double down = (double) (x + 1) * (all - marked - drawn + x + 1);
            return psi * (up / down);
        }

        /** The first number from which the terms fall. */
        private long mode() {
            long low = least();
            long high = most();
            while (low < high) {
                long middle = (low + high) >>> 1;
                if (ratio(middle) >= 1) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
