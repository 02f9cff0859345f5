package org.dealercrm.scoring.lifetime;

import java.util.List;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.numeric.Maximum;
import org.dealercrm.scoring.numeric.NewtonAscent;

/** Fits {@link GammaGamma}. */
final class GammaGammaFit {

    private static final List<String> PARAMETERS = List.of("p", "q", "v");
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
                    new GammaGamma(1, 2, 1),
                    0,
                    rows.customers,
                    rows.weights,
                    FitStatus.NO_INFORMATION,
                    0,
                    0,
                    List.of(),
                    List.of(),
                    why,
                    history.asOf());
        }
        Maximum best = climb(rows, STARTS[0]);
        int iterations = best.iterations();
        for (int i = 1; i < STARTS.length && FitReport.status(best, rows.weights) != FitStatus.CONVERGED; i++) {
            Maximum other = climb(rows, STARTS[i]);
            iterations += other.iterations();
            best = other.value() > best.value() ? other : best;
        }
        double[] at = best.at();
        FitStatus status = FitReport.status(best, rows.weights);
        GammaGamma model = new GammaGamma(Math.exp(at[0]), 1 + Math.exp(at[1]), Math.exp(at[2]));
        return new Fit<>(
                model,
                best.value(),
                rows.customers,
                rows.weights,
                status,
                iterations,
                best.gradientNorm() / rows.weights,
                estimates(model, best, status),
                List.of(),
                FitReport.sentence(status),
                history.asOf());
    }

    private static Maximum climb(SpendRows rows, double[] start) {
        double unit = Math.log(rows.meanSpend);
        double[] at = {Math.log(start[0]), Math.log(start[1]), unit + Math.log(start[1] / start[0])};
        double[] lower = {-BOUND, -BOUND, unit - SCALE_BOUND};
        double[] upper = {BOUND, BOUND, unit + SCALE_BOUND};
        return NewtonAscent.climb(new GammaGammaLikelihood(rows), at, lower, upper);
    }

    /** The search was in ln(q - 1), whose standard error is that of q over q - 1. */
    private static List<ParameterEstimate> estimates(GammaGamma model, Maximum best, FitStatus status) {
        double[] searched = {model.p(), model.q() - 1, model.v()};
        List<ParameterEstimate> estimates = FitReport.estimates(PARAMETERS, searched, best, status);
        ParameterEstimate excess = estimates.get(1);
        estimates.set(1, new ParameterEstimate("q", model.q(), excess.standardError(), true));
        return estimates;
    }
}
