package org.dealercrm.scoring.lifetime;

import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.numeric.Maximum;
import org.dealercrm.scoring.numeric.NewtonAscent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fits beta-geometric models of several regularities to one history. The search runs in days whatever the unit asked for, and only
 * its result is put on the other clock, so that a flat likelihood cannot end elsewhere in another unit.
 */
final class BetaGeometricFit {

    private static final Logger LOG = LoggerFactory.getLogger(LifetimeFits.class);

    /** A gradient per customer below this is 0. */
    private static final double FLAT = 1e-9;

    private static final double LONGEST_TIME = 1e9;
    private static final double DAYS_OF_YEAR = 365.2425;

    /** r, alpha in mean times between visits, a, b; the later ones only if the climb from the first one fails. */
    private static final double[][] STARTS = {{1, 1, 1, 2}, {0.3, 0.5, 0.6, 3}, {4, 3, 0.3, 1}, {1, 1, 8, 20}};

    private final VisitHistory history;
    private final LikelihoodRows rows;
    private final boolean dropoutAtStart;
    private final double meanTime;

    BetaGeometricFit(VisitHistory history, boolean dropoutAtStart) {
        this.history = history;
        this.rows = LikelihoodRows.of(history.inUnit(ClockUnit.DAY));
        this.dropoutAtStart = dropoutAtStart;
        this.meanTime = rows.time / (rows.visits + rows.customers);
    }

    Fit<BetaGeometricModel> withRegularity(int k, String note) {
        if (!(meanTime > 0)) {
            return noInformation("No customer was observed for any time, so nothing is known about visits." + note);
        }
        if (rows.longestAge() > LONGEST_TIME) {
            return noInformation("A customer was observed for a time that is none (above 1e9 days)." + note);
        }
        BetaGeometricLikelihood likelihood = new BetaGeometricLikelihood(rows, dropoutAtStart, k);
        Maximum best = climb(likelihood, k, STARTS[0]);
        int iterations = best.iterations();
        for (int i = 1; i < STARTS.length && status(best) != FitStatus.CONVERGED; i++) {
            Maximum other = climb(likelihood, k, STARTS[i]);
            iterations += other.iterations();
            best = other.value() > best.value() ? other : best;
        }
        return fit(best, k, iterations, note);
    }

    private Maximum climb(BetaGeometricLikelihood likelihood, int k, double[] start) {
        double unit = Math.log(meanTime);
        double[] at = {Math.log(start[0]), Math.log(start[1] * k) + unit, Math.log(start[2]), Math.log(start[3])};
        double bound = Math.log(1e6);
        double rateBound = Math.log(1e8);
        double[] lower = {-bound, unit - rateBound, -bound, -bound};
        double[] upper = {bound, unit + rateBound, bound, bound};
        return NewtonAscent.climb(likelihood, at, lower, upper);
    }

    /** Where nobody came again the likelihood only rises towards the bounds, soon too flat to see it. */
    private FitStatus status(Maximum maximum) {
        if (maximum.atBound() || rows.visits == 0) {
            return FitStatus.AT_BOUND;
        }
        return maximum.gradientNorm() / rows.customers <= FLAT ? FitStatus.CONVERGED : FitStatus.ITERATION_LIMIT;
    }

    private Fit<BetaGeometricModel> fit(Maximum maximum, int k, int iterations, String note) {
        double[] at = maximum.at();
        ClockUnit unit = history.unit();
        double alpha = unit.fromDays(Math.exp(at[1]));
        BetaGeometricModel model = new BetaGeometricModel(
                dropoutAtStart, k, Math.exp(at[0]), alpha, Math.exp(at[2]), Math.exp(at[3]), unit);
        // The density of each gap between visits is one over a time.
        double logLikelihood = maximum.value() + rows.visits * Math.log(unit.days());
        FitStatus status = status(maximum);
        double norm = maximum.gradientNorm() / rows.customers;
        LOG.debug(
                "{} with k {}: {}, log-likelihood {}, {} steps", model.family(), k, status, logLikelihood, iterations);
        return new Fit<>(
                model,
                logLikelihood,
                history.size(),
                status,
                iterations,
                norm,
                sentence(status) + note,
                history.asOf());
    }

    private String sentence(FitStatus status) {
        if (status == FitStatus.CONVERGED) {
            return "The likelihood is at its maximum.";
        }
        if (status == FitStatus.AT_BOUND) {
            return rows.visits == 0
                    ? "Nobody came a second time, so rates and leaving cannot be told apart; parameters rest at their bounds."
                    : "The likelihood is greatest at the bounds of the parameters: the customers show less variety than the"
                            + " model allows for.";
        }
        return "The search ended before the likelihood was flat.";
    }

    private Fit<BetaGeometricModel> noInformation(String message) {
        BetaGeometricModel model = new BetaGeometricModel(
                dropoutAtStart, 1, 1, history.unit().fromDays(DAYS_OF_YEAR), 1, 1, history.unit());
        return new Fit<>(model, 0, history.size(), FitStatus.NO_INFORMATION, 0, 0, message, history.asOf());
    }
}
