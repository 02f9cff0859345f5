package org.dealercrm.scoring.lifetime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.numeric.SmoothFunction;
import org.jspecify.annotations.Nullable;

/** Fits {@link BetaGeometricModel} with a given regularity. */
final class BetaGeometricFit extends FamilyFit<BetaGeometricModel> {

    private final boolean dropoutAtStart;
    private final int k;
    private final boolean gapsMissing;
    private final @Nullable Executor executor;

    /** Prepares a fit; {@code gapsMissing} if k would be searched if only the gaps were known. */
    BetaGeometricFit(
            VisitHistory history,
            LikelihoodRows rows,
            boolean dropoutAtStart,
            int k,
            boolean gapsMissing,
            @Nullable Executor executor) {
        super(history, rows);
        this.dropoutAtStart = dropoutAtStart;
        this.k = k;
        this.gapsMissing = gapsMissing;
        this.executor = executor;
    }

    Fit<LifetimeModel> withCovariates() {
        return withCovariates(CovariateEffects.ofBetaGeometric());
    }

    /** r, alpha, a, b; alpha grows with k, because k steps make a visit. */
    @Override
    double[][] starts() {
        return new double[][] {{1, k, 1, 2}, {0.3, 0.5 * k, 0.6, 3}, {4, 3.0 * k, 0.3, 1}, {1, k, 8, 20}};
    }

    /** NBD, in the corner of the bounds where nobody leaves; for k = 1 it is the limit of the model, for others a start near it. */
    @Override
    Optional<double[]> limit(LikelihoodRows someRows) {
        double[] nbd = new NbdFit(history(), someRows).highest(someRows).at();
        return Optional.of(new double[] {nbd[0], nbd[1] + Math.log(k), lower(2), upper(3)});
    }

    @Override
    boolean isTime(int parameter) {
        return parameter == 1;
    }

    @Override
    SmoothFunction likelihood(LikelihoodRows someRows) {
        return new BetaGeometricLikelihood(someRows, dropoutAtStart, k, executor);
    }

    @Override
    BetaGeometricModel model(double[] p, ClockUnit unit) {
        return new BetaGeometricModel(dropoutAtStart, k, p[0], p[1], p[2], p[3], unit);
    }

    @Override
    BetaGeometricModel uninformed(double[] p, ClockUnit unit) {
        return new BetaGeometricModel(dropoutAtStart, 1, p[0], p[1], p[2], p[3], unit);
    }

    @Override
    List<FitRemark> remarks() {
        List<FitRemark> remarks = new ArrayList<>(super.remarks());
        if (gapsMissing) {
            remarks.add(new FitRemark(FitRemark.Kind.GAPS_UNKNOWN, history().size()));
        }
        return remarks;
    }
}
