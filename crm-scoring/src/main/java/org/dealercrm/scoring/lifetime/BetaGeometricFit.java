package org.dealercrm.scoring.lifetime;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.numeric.Maximum;
import org.dealercrm.scoring.numeric.NewtonAscent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fits beta-geometric models of several regularities to one history. The search runs in days whatever the unit asked for, and only
 * its result is put on the other clock, so that a flat likelihood cannot end elsewhere in another unit.
 */
final class BetaGeometricFit {

    private static final Logger LOG = LoggerFactory.getLogger(LifetimeFits.class);

    private static final List<String> PARAMETERS = List.of("r", "alpha", "a", "b");
    private static final String NOBODY_RETURNED =
            "Nobody came a second time, so rates and leaving cannot be told apart; parameters rest at their bounds.";

    /** From so many distinct rows on a sample is climbed first. */
    private static final int MANY = 50_000;

    private static final int STRIDE = 16;

    private static final double LONGEST_TIME = 1e9;
    private static final double DAYS_OF_YEAR = 365.2425;

    /** r, alpha in mean times between visits, a, b; the later ones only if the climb from the first one fails. */
    private static final double[][] STARTS = {{1, 1, 1, 2}, {0.3, 0.5, 0.6, 3}, {4, 3, 0.3, 1}, {1, 1, 8, 20}};

    private final VisitHistory history;
    private final LikelihoodRows rows;
    private final boolean dropoutAtStart;
    private final List<FitRemark> remarks;
    private final double meanTime;
    private final @Nullable Executor executor;

    /** Prepares fits; {@code gapsMissing} if k would be searched if only the gaps were known. */
    BetaGeometricFit(VisitHistory history, boolean dropoutAtStart, boolean gapsMissing, @Nullable Executor executor) {
        this.history = history;
        this.executor = executor;
        FitRemark noSeasons = new FitRemark(FitRemark.Kind.NO_SEASONALITY, history.size());
        this.remarks = gapsMissing
                ? List.of(noSeasons, new FitRemark(FitRemark.Kind.GAPS_UNKNOWN, history.size()))
                : List.of(noSeasons);
        this.rows = LikelihoodRows.of(history.inUnit(ClockUnit.DAY));
        this.dropoutAtStart = dropoutAtStart;
        this.meanTime = rows.time / (rows.visits + rows.customers);
    }

    Fit<BetaGeometricModel> withRegularity(int k) {
        if (!(meanTime > 0)) {
            return noInformation("No customer was observed for any time, so nothing is known about visits.");
        }
        if (rows.longestAge() > LONGEST_TIME) {
            return noInformation("A customer was observed for a time that is none (above 1e9 days).");
        }
        BetaGeometricLikelihood likelihood = new BetaGeometricLikelihood(rows, dropoutAtStart, k, executor);
        Maximum best = climb(likelihood, start(k));
        int iterations = best.iterations();
        for (int i = 1; i < STARTS.length && status(best) != FitStatus.CONVERGED; i++) {
            Maximum other = climb(likelihood, start(STARTS[i], k));
            iterations += other.iterations();
            best = other.value() > best.value() ? other : best;
        }
        return fit(best, k, iterations);
    }

    /** With the covariates of the history. */
    Fit<LifetimeModel> withCovariates(int k) {
        return new CovariateFit<BetaGeometricModel>(history, false)
                .from(
                        withRegularity(k),
                        ofGroup -> new BetaGeometricLikelihood(ofGroup, dropoutAtStart, k),
                        inDays -> model(inDays, k));
    }

    /**
     * Where the climb begins: at the maximum of a sample where there are many rows, because a step there costs a sixteenth, and two
     * or three steps lead from it to that of all.
     */
    private double[] start(int k) {
        double[] first = start(STARTS[0], k);
        if (rows.size < MANY) {
            return first;
        }
        LikelihoodRows sample = rows.sample(STRIDE);
        Maximum near = climb(new BetaGeometricLikelihood(sample, dropoutAtStart, k, executor), first);
        return FitReport.status(near, sample.customers) == FitStatus.CONVERGED ? near.at() : first;
    }

    private double[] start(double[] start, int k) {
        return new double[] {
            Math.log(start[0]), Math.log(start[1] * k) + Math.log(meanTime), Math.log(start[2]), Math.log(start[3])
        };
    }

    private Maximum climb(BetaGeometricLikelihood likelihood, double[] start) {
        double unit = Math.log(meanTime);
        double bound = Math.log(1e6);
        double rateBound = Math.log(1e8);
        double[] lower = {-bound, unit - rateBound, -bound, -bound};
        double[] upper = {bound, unit + rateBound, bound, bound};
        return NewtonAscent.climb(likelihood, start, lower, upper);
    }

    /** Where nobody came again the likelihood only rises towards the bounds, soon too flat to see it. */
    private FitStatus status(Maximum maximum) {
        return rows.visits == 0 ? FitStatus.AT_BOUND : FitReport.status(maximum, rows.customers);
    }

    private Fit<BetaGeometricModel> fit(Maximum maximum, int k, int iterations) {
        ClockUnit unit = history.unit();
        BetaGeometricModel model =
                model(Arrays.stream(maximum.at()).map(Math::exp).toArray(), k);
        // The density of each gap between visits is one over a time.
        double logLikelihood = maximum.value() + rows.visits * Math.log(unit.days());
        FitStatus status = status(maximum);
        LOG.debug(
                "{} with k {}: {}, log-likelihood {}, {} steps", model.family(), k, status, logLikelihood, iterations);
        double[] values = {model.r(), model.alpha(), model.a(), model.b()};
        return new Fit<>(
                model,
                logLikelihood,
                history.size(),
                rows.customers,
                status,
                iterations,
                maximum.gradientNorm() / rows.customers,
                FitReport.estimates(PARAMETERS, values, maximum, status),
                remarks,
                rows.visits == 0 ? NOBODY_RETURNED : FitReport.sentence(status),
                history.asOf());
    }

    /** The model in the history's unit by r, alpha in days, a, b. */
    private BetaGeometricModel model(double[] inDays, int k) {
        double alpha = history.unit().fromDays(inDays[1]);
        return new BetaGeometricModel(dropoutAtStart, k, inDays[0], alpha, inDays[2], inDays[3], history.unit());
    }

    private Fit<BetaGeometricModel> noInformation(String message) {
        BetaGeometricModel model = new BetaGeometricModel(
                dropoutAtStart, 1, 1, history.unit().fromDays(DAYS_OF_YEAR), 1, 1, history.unit());
        return new Fit<>(
                model,
                0,
                history.size(),
                rows.customers,
                FitStatus.NO_INFORMATION,
                0,
                0,
                List.of(),
                remarks,
                message,
                history.asOf());
    }
}
