package org.dealercrm.scoring.lifetime;

import java.util.Arrays;
import java.util.List;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.numeric.Maximum;
import org.dealercrm.scoring.numeric.NewtonAscent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fits {@link BetaGeometricBetaBernoulli}. */
final class BetaBernoulliFit {

    private static final Logger LOG = LoggerFactory.getLogger(LifetimeFits.class);

    private static final List<String> PARAMETERS = List.of("alpha", "beta", "gamma", "delta");
    private static final String NOBODY_RETURNED =
            "Nobody came a second time, so coming and leaving cannot be told apart; parameters rest at their bounds.";

    private static final double BOUND = Math.log(1e6);
    private static final double MOST_PERIODS = 1e6;

    /**
     * Sizes of alpha + beta and of gamma + delta from which the climbs start: customers who differ much, little, hardly. The likelihood
     * may have several hills, on one of which it is coming and on another leaving in which customers differ, so all are climbed.
     */
    private static final double[] SIZES = {2, 0.3, 20};

    /** The share of customers who leave in a period, where a climb starts. */
    private static final double LEAVING = 0.15;

    /** Hills that differ by less are of one height. */
    private static final double TIE = 1e-9;

    private final VisitHistory history;
    private final LikelihoodRows rows;
    private final List<FitRemark> remarks;

    BetaBernoulliFit(VisitHistory history) {
        history.requireWholePeriods();
        this.history = history;
        this.rows = LikelihoodRows.of(history);
        this.remarks = List.of(new FitRemark(FitRemark.Kind.NO_SEASONALITY, history.size()));
    }

    Fit<BetaGeometricBetaBernoulli> fit() {
        if (!(rows.time > 0)) {
            return noInformation("No customer was observed for a whole period, so nothing is known about visits.");
        }
        if (rows.longestAge() > MOST_PERIODS) {
            return noInformation("A customer was observed for more than a million periods; these are none.");
        }
        BetaBernoulliLikelihood likelihood = new BetaBernoulliLikelihood(rows);
        double coming = Math.max(0.01, Math.min(0.99, rows.visits / timeToLastVisit()));
        Maximum best = climb(likelihood, coming, SIZES[0], SIZES[0]);
        int iterations = best.iterations();
        for (int i = 1; i < SIZES.length * SIZES.length; i++) {
            Maximum other = climb(likelihood, coming, SIZES[i % SIZES.length], SIZES[i / SIZES.length]);
            iterations += other.iterations();
            best = isHigher(other, best) ? other : best;
        }
        return fit(best, iterations);
    }

    private double timeToLastVisit() {
        double sum = 0;
        for (int i = 0; i < rows.size; i++) {
            sum += rows.weight[i] * rows.tx[i];
        }
        return Math.max(1, sum);
    }

    private boolean isHigher(Maximum other, Maximum best) {
        double tie = TIE * (1 + Math.abs(best.value()));
        boolean settles = status(other) == FitStatus.CONVERGED && status(best) != FitStatus.CONVERGED;
        return other.value() > best.value() + tie || (settles && other.value() > best.value() - tie);
    }

    private static Maximum climb(BetaBernoulliLikelihood likelihood, double coming, double sizeP, double sizeTheta) {
        double[] at = {
            Math.log(coming * sizeP),
            Math.log((1 - coming) * sizeP),
            Math.log(LEAVING * sizeTheta),
            Math.log((1 - LEAVING) * sizeTheta)
        };
        double[] lower = {-BOUND, -BOUND, -BOUND, -BOUND};
        double[] upper = {BOUND, BOUND, BOUND, BOUND};
        return NewtonAscent.climb(likelihood, at, lower, upper);
    }

    /** Where nobody came again the likelihood only rises towards the bounds, soon too flat to see it. */
    private FitStatus status(Maximum maximum) {
        return rows.visits == 0 ? FitStatus.AT_BOUND : FitReport.status(maximum, rows.customers, BOUND);
    }

    private Fit<BetaGeometricBetaBernoulli> fit(Maximum maximum, int iterations) {
        double[] values = Arrays.stream(maximum.at()).map(Math::exp).toArray();
        FitStatus status = status(maximum);
        LOG.debug("bg-bb: {}, log-likelihood {}, {} steps", status, maximum.value(), iterations);
        return new Fit<>(
                new BetaGeometricBetaBernoulli(values[0], values[1], values[2], values[3], history.unit()),
                maximum.value(),
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

    private Fit<BetaGeometricBetaBernoulli> noInformation(String message) {
        return new Fit<>(
                new BetaGeometricBetaBernoulli(1, 1, 1, 1, history.unit()),
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
