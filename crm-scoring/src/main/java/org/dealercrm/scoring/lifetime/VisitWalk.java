package org.dealercrm.scoring.lifetime;

import org.dealercrm.scoring.numeric.GammaPoisson;

/**
 * Expected visits within a time, when every k-th event of a {@link GammaPoisson} process is a visit and after each visit
 * the customer may leave. With N events ahead and j since the last visit, the m-th visit happens if N &gt;= km - j, and he is
 * still there for it with probability q_m = product over i &lt; m - 1 of (b + i) / (a + b + i), the probability of staying
 * being Beta(b, a). A customer who never leaves has a = 0.
 *
 * <p>E = sum over m &gt;= 1 of q_m P(N &gt;= km - j) = P(N &gt;= k - j) + sum over n of P(N = n) (q_2 + ... + q_M), M = floor((n + j) / k):
 * positive terms only, and nothing special at a = 1.
 */
final class VisitWalk {

    /** Walks that would be longer are replaced by an integral over the probability of leaving. */
    private static final double LONGEST_WALK = 20_000;

    private static final double NEGLIGIBLE = 1e-17;

    private final GammaPoisson events;
    private final int k;
    private final int j;
    private final double a;
    private final double b;

    VisitWalk(GammaPoisson events, int k, int j, double a, double b) {
        this.events = events;
        this.k = k;
        this.j = j;
        this.a = a;
        this.b = b;
    }

    /**
     * What one walk tells.
     *
     * @param comes P(N &gt;= k - j), the probability of a visit
     * @param visits expected visits
     * @param whileStaying expected visits of a customer who never leaves
     */
    record Expectations(double comes, double visits, double whileStaying) {}

    double expectedVisits() {
        if (events.odds() == 0) {
            return 0;
        }
        return isLong()
                ? new LongHorizon(events, k, j, a, b).expectedVisits()
                : fromOneWalk().visits();
    }

    /** The same visits, and those of a customer who never leaves, to the last bit as in a walk of their own. */
    Expectations expectations() {
        return events.odds() == 0 || isLong()
                ? new Expectations(
                        events.atLeast(k - j), expectedVisits(), new VisitWalk(events, k, j, 0, b).expectedVisits())
                : fromOneWalk();
    }

    private boolean isLong() {
        double s = events.shape();
        double rho = events.odds();
        return s * rho + 10 * Math.sqrt(s * rho * (1 + rho)) + 40 * (1 + rho) > LONGEST_WALK;
    }

    /**
     * Sums the second and later visits, each sum to where its own rest is negligible. Masses are relative to the most frequent
     * count unless that one is 0.
     */
    private Expectations fromOneWalk() {
        double s = events.shape();
        double z = events.ratio();
        int mode = mode();
        int first = mode == 0 ? 0 : lowestCount(mode);
        double mass = relativeMass(first, mode);
        double stay = 1;
        double visits = 0;
        int m = 1;
        int due = 2 * k - j;
        double masses = 0;
        double sum = 0;
        double staying = 0;
        double later = -1;
        double laterStaying = -1;
        for (int n = first; later < 0 || laterStaying < 0; n++) {
            while (n >= due) {
                stay *= (b + m - 1) / (a + b + m - 1);
                visits += stay;
                m++;
                due += k;
            }
            masses += mass;
            sum += mass * visits;
            staying += mass * (m - 1);
            double next = (s + n) / (n + 1) * z;
            if ((n & 7) == 7 && n >= mode && n >= 2 * k) {
                double ratio = Math.max(next, z);
                if (later < 0 && negligible(mass, ratio, visits, stay, masses, sum)) {
                    later = mode == 0 ? sum : sum / masses;
                }
                if (laterStaying < 0 && negligible(mass, ratio, m - 1, 1, masses, staying)) {
                    laterStaying = mode == 0 ? staying : staying / masses;
                }
            }
            mass *= next;
        }
        double comes = events.atLeast(k - j);
        return new Expectations(comes, comes + later, comes + laterStaying);
    }

    /** The most frequent count. */
    private int mode() {
        return events.shape() > 1 ? (int) ((events.shape() - 1) * events.odds()) : 0;
    }

    /** The mass of a count below the most frequent one, relative to that; the mass itself if that is 0. */
    private double relativeMass(int first, int mode) {
        double mass = mode == 0 ? Math.exp(-events.silence()) : 1;
        for (int n = mode; n > first; n--) {
            mass *= n / ((events.shape() + n - 1) * events.ratio());
        }
        return mass;
    }

    /**
     * Whether everything still to come is. Later masses fall at least by the ratio each, and a count more brings at most
     * one visit more, so the rest is at most mass (visits ratio / (1 - ratio) + stay ratio / (1 - ratio)^2).
     */
    private static boolean negligible(
            double mass, double ratio, double visits, double stay, double masses, double sum) {
        if (mass == 0) {
            return true;
        }
        if (ratio >= 1) {
            return false;
        }
        double rest = ratio / (1 - ratio);
        return mass * rest <= NEGLIGIBLE * masses
                && mass * (visits * rest + stay * rest / (1 - ratio)) <= NEGLIGIBLE * sum;
    }

    /** Below it lies no more than a negligible part of the mass: the ratio of neighbours falls on the way down. */
    private int lowestCount(int mode) {
        double s = events.shape();
        double z = events.ratio();
        double mass = 1;
        for (int n = mode; n > 0; n--) {
            double ratio = n / ((s + n - 1) * z);
            mass *= ratio;
            if (ratio < 1 && mass * ratio <= NEGLIGIBLE * (1 - ratio)) {
                return n - 1;
            }
        }
        return 0;
    }
}
