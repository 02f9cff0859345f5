package org.dealercrm.scoring.lifetime;

import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.numeric.Maximum;
import org.dealercrm.scoring.numeric.NewtonAscent;

/** Fits {@link GammaGamma}. */
final class GammaGammaFit {

    private static final double FLAT = 1e-9;
    private static final double BOUND = Math.log(1e6);
    private static final double SCALE_BOUND = Math.log(1e12);
    /** p and q - 1; v follows from the mean spend. The later ones only if the climb from the first one fails. */
    private static final double[][] STARTS = {{4, 2}, {1, 1}, {20, 8}};

    private GammaGammaFit() {}

    static Fit<GammaGamma> of(VisitHistory history) {
        SpendRows rows = new SpendRows(history);
        double scale = rows.meanSpend;
        if (rows.size == 0 || scale < 1e-12 || scale > 1e12) {
            String why = rows.size == 0
                    ? "No repeat visit has a positive amount."
                    : "Amounts have a mean from 1e-12 to 1e12; these are in no unit of money.";
            return new Fit<>(
                    new GammaGamma(1, 2, 1), 0, rows.customers, FitStatus.NO_INFORMATION, 0, 0, why, history.asOf());
        }
        Maximum best = climb(rows, STARTS[0]);
        int iterations = best.iterations();
        for (int i = 1; i < STARTS.length && status(best, rows) != FitStatus.CONVERGED; i++) {
            Maximum other = climb(rows, STARTS[i]);
            iterations += other.iterations();
            best = other.value() > best.value() ? other : best;
        }
        double[] at = best.at();
        FitStatus status = status(best, rows);
        return new Fit<>(
                new GammaGamma(Math.exp(at[0]), 1 + Math.exp(at[1]), Math.exp(at[2])),
                best.value(),
                rows.customers,
                status,
                iterations,
                best.gradientNorm() / rows.weights,
                sentence(status),
                history.asOf());
    }

    private static Maximum climb(SpendRows rows, double[] start) {
        double unit = Math.log(rows.meanSpend);
        double[] at = {Math.log(start[0]), Math.log(start[1]), unit + Math.log(start[1] / start[0])};
        double[] lower = {-BOUND, -BOUND, unit - SCALE_BOUND};
        double[] upper = {BOUND, BOUND, unit + SCALE_BOUND};
        return NewtonAscent.climb(new GammaGammaLikelihood(rows), at, lower, upper);
    }

    private static FitStatus status(Maximum maximum, SpendRows rows) {
        if (maximum.atBound()) {
            return FitStatus.AT_BOUND;
        }
        return maximum.gradientNorm() / rows.weights <= FLAT ? FitStatus.CONVERGED : FitStatus.ITERATION_LIMIT;
    }

    private static String sentence(FitStatus status) {
        return switch (status) {
            case CONVERGED -> "The likelihood is at its maximum.";
            case AT_BOUND ->
                "The likelihood is greatest at the bounds of the parameters: the amounts show less variety than the"
                        + " model allows for.";
            default -> "The search ended before the likelihood was flat.";
        };
    }
}
