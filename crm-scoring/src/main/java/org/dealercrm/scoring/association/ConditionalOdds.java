package org.dealercrm.scoring.association;

import java.util.function.DoubleUnaryOperator;

/**
 * The distribution of the count of both in a table with given margins when the odds ratio is psi, Fisher's noncentral
 * hypergeometric distribution: P(X = j) is proportional to C(K, j) C(N - K, n - j) psi^j. All sums are in units of the
 * probability of the count that was seen, and go from there up and down by the ratio of neighbours, P(j + 1) / P(j) = psi b c
 * / ((a + 1) (d + 1)) for the table a = j, b, c, d.
 */
final class ConditionalOdds {

    private static final double NEGLIGIBLE = 1e-18;
    private static final double OVERWHELMING = 1e280;
    private static final int MOST_STEPS = 200;

    private final ContingencyTable table;

    ConditionalOdds(ContingencyTable table) {
        this.table = table;
    }

    /** The odds ratio at which a count as large as this, or larger, has a probability. */
    double ratioOfUpperTail(double probability) {
        return root(logRatio -> above(logRatio).share(below(logRatio)) - probability);
    }

    /** The odds ratio at which a count as small as this, or smaller, has a probability. */
    double ratioOfLowerTail(double probability) {
        return root(logRatio -> probability - below(logRatio).share(above(logRatio)));
    }

    /** The odds ratio at which the count that was seen is the expected one, which makes it most likely. */
    double mostLikelyRatio() {
        return root(logRatio -> below(logRatio).pull() - above(logRatio).pull() > 0 ? -1 : 1);
    }

    private Side above(double logRatio) {
        return new Side(table.both(), table.antecedentOnly(), table.consequentOnly(), table.neither(), logRatio);
    }

    private Side below(double logRatio) {
        return new Side(table.antecedentOnly(), table.both(), table.neither(), table.consequentOnly(), -logRatio);
    }

    /** The counts on one side of the one that was seen: larger ones, or smaller ones with the rows exchanged. */
    private static final class Side {

        private double sum;
        private double moment;

        Side(int a, int b, int c, int d, double logRatio) {
            double ratio = Math.exp(logRatio);
            double term = 1;
            for (int step = 0; step < Math.min(b, c) && sum < OVERWHELMING; step++) {
                double factor = ratio * (b - step) * (c - step) / ((a + step + 1.0) * (d + step + 1.0));
                term *= factor;
                sum += term;
                moment += (step + 1) * term;
                if (factor < 1 && term < NEGLIGIBLE * (1 + sum)) {
                    break;
                }
            }
        }

        /** The probability of this side and the count that was seen. */
        double share(Side other) {
            return (1 + sum) / (1 + sum + other.sum);
        }

        /** The sum of the distances from the count that was seen. */
        double pull() {
            return moment;
        }
    }

    /** Where a function of the logarithm of the odds ratio that is negative below and positive above goes through 0. */
    private double root(DoubleUnaryOperator rising) {
        double low = Math.log((table.both() + 0.5) / (table.antecedentOnly() + 0.5))
                + Math.log((table.neither() + 0.5) / (table.consequentOnly() + 0.5));
        double high = low;
        for (double step = 0.5; rising.applyAsDouble(low) > 0 && step < 1e4; step *= 2) {
            low -= step;
        }
        for (double step = 0.5; rising.applyAsDouble(high) < 0 && step < 1e4; step *= 2) {
            high += step;
        }
        for (int i = 0; i < MOST_STEPS; i++) {
            double middle = low + (high - low) / 2;
            if (!(low < middle && middle < high)) {
                break;
            }
            if (rising.applyAsDouble(middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.exp(high);
    }
}
