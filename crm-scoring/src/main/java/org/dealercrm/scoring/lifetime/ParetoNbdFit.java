package org.dealercrm.scoring.lifetime;

import java.util.Optional;
import java.util.concurrent.Executor;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.numeric.SmoothFunction;
import org.jspecify.annotations.Nullable;

/** Fits {@link ParetoNbd}. */
final class ParetoNbdFit extends FamilyFit<ParetoNbd> {

    /** All of a kind or not in visiting and in leaving, and some who leave at once. */
    private static final double[][] STARTS = {
        {1, 1, 1, 2}, {4, 3, 0.3, 4}, {1, 1, 8, 20}, {1, 1, 0.05, 0.001}, {6, 6, 0.02, 1e-6}
    };

    private final @Nullable Executor executor;

    ParetoNbdFit(VisitHistory history, @Nullable Executor executor) {
        super(history);
        this.executor = executor;
    }

    Fit<LifetimeModel> withCovariates() {
        return withCovariates(CovariateEffects.ofParetoNbd());
    }

    /** r, alpha, s, beta. */
    @Override
    double[][] starts() {
        return STARTS;
    }

    /** NBD, in the corner of the bounds where nobody leaves. */
    @Override
    Optional<double[]> limit(LikelihoodRows someRows) {
        double[] nbd = new NbdFit(history(), someRows).highest(someRows).at();
        return Optional.of(new double[] {nbd[0], nbd[1], lower(2), upper(3)});
    }

    @Override
    boolean isTime(int parameter) {
        return parameter == 1 || parameter == 3;
    }

    @Override
    SmoothFunction likelihood(LikelihoodRows someRows) {
        return new ParetoNbdLikelihood(someRows, executor);
    }

    @Override
    ParetoNbd model(double[] p, ClockUnit unit) {
        return new ParetoNbd(p[0], p[1], p[2], p[3], unit);
    }
}
