package org.dealercrm.scoring.value;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * The distribution of what an uncertain number of visits contributes together, exactly.
 *
 * <p>Given nu, the sum G of m paid amounts is Gamma(pm, nu); with nu ~ Gamma(q', v') that makes P(G &lt;= g) = I_{g / (g + v')}(pm, q').
 * Of n visits, m are paid with probability Binomial(n, paid share), so
 *
 * <pre>P(S &lt;= s) = sum over n of P(N = n) sum over m of Bin(m; n, share) P(margin G_m &lt;= s + n cost)</pre>
 */
final class ContributionSum {

    private static final double NEGLIGIBLE = 1e-16;
    private static final double PRECISION = 1e-12;

    /** Cases of so many paid visits and so much cost. */
    private record Case(double weight, int paid, double cost) {}

    private final VisitAmounts amounts;
    private final List<Case> cases;
    private final double scale;

    /**
     * The sum over visits.
     *
     * @param counts the probability of n visits at place n
     * @param scale the size of a usual contribution, for the first guess of a quantile; above 0, finite
     */
    ContributionSum(double[] counts, VisitAmounts amounts, double scale) {
        this.amounts = amounts;
        this.scale = scale;
        this.cases = amounts.cost() == 0 ? casesByPaidVisits(counts) : casesByVisits(counts);
    }

    private List<Case> casesByVisits(double[] counts) {
        List<Case> found = new ArrayList<>();
        for (int n = 0; n < counts.length; n++) {
            double[] paid = counts[n] > NEGLIGIBLE ? paidOf(n) : new double[0];
            for (int m = 0; m < paid.length; m++) {
                add(found, counts[n] * paid[m], m, n * amounts.cost());
            }
        }
        return found;
    }

    /** Without a cost only the paid visits matter, whatever the others. */
    private List<Case> casesByPaidVisits(double[] counts) {
        double[] weights = new double[counts.length];
        for (int n = 0; n < counts.length; n++) {
            double[] paid = counts[n] > NEGLIGIBLE ? paidOf(n) : new double[0];
            for (int m = 0; m < paid.length; m++) {
                weights[m] += counts[n] * paid[m];
            }
        }
        List<Case> found = new ArrayList<>();
        for (int m = 0; m < weights.length; m++) {
            add(found, weights[m], m, 0);
        }
        return found;
    }

    private static void add(List<Case> cases, double weight, int paid, double cost) {
        if (weight > NEGLIGIBLE) {
            cases.add(new Case(weight, paid, cost));
        }
    }

    /** The binomial probabilities of 0 to n paid visits, from the most likely number outward. */
    private double[] paidOf(int n) {
        double share = amounts.paidShare();
        double[] mass = new double[n + 1];
        int mode = (int) Math.min(n, Math.floor((n + 1.0) * share));
        mass[mode] = 1;
        double total = 1;
        for (int m = mode; m > 0; m--) {
            mass[m - 1] = mass[m] * m * (1 - share) / ((n - m + 1) * share);
            total += mass[m - 1];
        }
        for (int m = mode; m < n; m++) {
            mass[m + 1] = mass[m] * (n - m) * share / ((m + 1) * (1 - share));
            total += mass[m + 1];
        }
        for (int m = 0; m <= n; m++) {
            mass[m] /= total;
        }
        return mass;
    }

    /** P(S &lt;= s). */
    double atMost(double s) {
        double sum = 0;
        for (Case each : cases) {
            sum += each.weight * amountsAtMost(each.paid, s + each.cost);
        }
        return sum;
    }

    /** P(margin G &lt;= s) for m paid visits. */
    private double amountsAtMost(int m, double s) {
        if (m == 0 || amounts.margin() == 0) {
            return s >= 0 ? 1 : 0;
        }
        double g = s / amounts.margin();
        boolean falling = amounts.margin() < 0;
        if (g <= 0) {
            return falling ? 1 : 0;
        }
        double x = g / (g + amounts.rate());
        double shape = amounts.p() * m;
        return falling
                ? RegularizedBeta.complement(x, shape, amounts.shape())
                : RegularizedBeta.value(x, shape, amounts.shape());
    }

    /** The least sum that is not exceeded with the probability, to twelve digits; a certain one exactly if it is 0. */
    double quantile(double probability) {
        boolean downward = atMost(0) >= probability;
        double near = 0;
        double far = downward ? -scale : scale;
        while (atMost(far) >= probability == downward && Math.abs(far) < Double.MAX_VALUE / 4) {
            near = far;
            far *= 2;
        }
        return downward ? between(far, near, probability) : between(near, far, probability);
    }

    /**
     * The false position, of which the side that stays is halved (the Illinois method), and every third step a bisection, because the
     * distribution may jump.
     */
    private double between(double notReached, double reached, double probability) {
        double low = notReached;
        double high = reached;
        double below = atMost(low) - probability;
        double above = atMost(high) - probability;
        for (int i = 1; high - low > PRECISION * Math.max(scale, Math.abs(high)); i++) {
            double inch = PRECISION / 2 * Math.max(scale, Math.abs(high));
            double part = i % 3 == 0 || above <= below ? 0.5 : -below / (above - below);
            double next = Math.min(high - inch, Math.max(low + inch, low + part * (high - low)));
            double found = atMost(next) - probability;
            if (found >= 0) {
                high = next;
                above = found;
                below /= 2;
            } else {
                low = next;
                below = found;
                above /= 2;
            }
        }
        return high;
    }
}
