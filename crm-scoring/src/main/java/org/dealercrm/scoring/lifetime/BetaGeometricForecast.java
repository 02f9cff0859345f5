package org.dealercrm.scoring.lifetime;

import java.util.Arrays;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.numeric.GammaPoisson;
import org.dealercrm.scoring.numeric.SmoothTable;

/**
 * The visits ahead of many customers at once. What a customer who is there and in phase j has to expect depends on his x and on z = h /
 * (alpha + T + h) alone; so for each x and j it is a smooth function of one number, which is tabulated where many customers share an x.
 */
final class BetaGeometricForecast {

    /** Customers with more visits than this are few, and are worked out one by one. */
    private static final int MOST_TABULATED = 1023;

    /** Above this z the odds z / (1 - z) lose digits to the rounding of z, so they are taken from the times. */
    private static final double MOST_OF_RANGE = 0.98;

    private final BetaGeometricModel model;
    private final VisitHistory history;
    private final double horizon;

    BetaGeometricForecast(BetaGeometricModel model, VisitHistory history, double horizon) {
        this.model = model;
        this.history = history.inUnit(model.unit());
        this.horizon = horizon;
    }

    /** What a customer who is there has to expect within the horizon, by the events ahead, his phase and his stays x + delta. */
    @FunctionalInterface
    interface Expectation {
        double of(GammaPoisson ahead, int phase, double stayed);
    }

    /** P(alive) of every customer. */
    double[] pAlive() {
        double[] result = new double[history.size()];
        double[] logOdds = new double[MOST_TABULATED + 1];
        for (int x = 0; x <= MOST_TABULATED; x++) {
            logOdds[x] = model.logOddsAtVisit(x);
        }
        boolean certain = !model.dropoutAtStart();
        for (int row = 0; row < result.length; row++) {
            int x = history.frequency(row);
            if (x == 0 && certain) {
                result[row] = 1;
                continue;
            }
            double tx = history.recency(row);
            double age = history.age(row);
            double odds = x > MOST_TABULATED ? model.logOddsAtVisit(x) : logOdds[x];
            double logSum = model.k() == 1 ? 0 : model.phases(x, tx, age).logSum();
            result[row] = model.alive(odds, logSum, x, tx, age);
        }
        return result;
    }

    /** The expectation of every customer, times his P(alive) if it is wanted. */
    double[] of(Expectation expectation, boolean timesAlive) {
        int k = model.k();
        double[] result = timesAlive ? pAlive() : ones();
        Tables tables = new Tables(expectation);
        for (int row = 0; row < result.length; row++) {
            if (k == 1) {
                result[row] *= tables.at(row, 0);
                continue;
            }
            Phases phases = model.phases(history.frequency(row), history.recency(row), history.age(row));
            double sum = 0;
            for (int j = 0; j < k; j++) {
                sum += phases.weight(j) * tables.at(row, j);
            }
            result[row] *= sum;
        }
        return result;
    }

    private double[] ones() {
        double[] ones = new double[history.size()];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** A table for each x and phase. */
    private final class Tables {

        private final Expectation expectation;
        private final double[] z;
        private final SmoothTable[][] tables = new SmoothTable[MOST_TABULATED + 1][];

        Tables(Expectation expectation) {
            this.expectation = expectation;
            this.z = new double[history.size()];
            double low = 1;
            double high = 0;
            for (int row = 0; row < z.length; row++) {
                z[row] = horizon / (model.alpha() + history.age(row) + horizon);
                low = Math.min(low, z[row]);
                high = Math.max(high, z[row]);
            }
            high = Math.min(high, MOST_OF_RANGE);
            for (int row = 0; row < z.length; row++) {
                int x = history.frequency(row);
                if (x <= MOST_TABULATED && z[row] <= high) {
                    announce(x, z[row], low, high);
                }
            }
        }

        private void announce(int x, double at, double low, double high) {
            if (tables[x] == null) {
                tables[x] = new SmoothTable[model.k()];
                for (int j = 0; j < tables[x].length; j++) {
                    int phase = j;
                    tables[x][j] = new SmoothTable(u -> exactly(x, phase, u / (1 - u)), low, high);
                }
            }
            for (SmoothTable table : tables[x]) {
                table.announce(at);
            }
        }

        double at(int row, int phase) {
            int x = history.frequency(row);
            return x > MOST_TABULATED || z[row] > MOST_OF_RANGE
                    ? exactly(x, phase, horizon / (model.alpha() + history.age(row)))
                    : tables[x][phase].at(z[row]);
        }

        private double exactly(int x, int phase, double odds) {
            double shape = model.r() + (double) model.k() * x + phase;
            return expectation.of(new GammaPoisson(shape, odds), phase, model.stayed(x));
        }
    }
}
