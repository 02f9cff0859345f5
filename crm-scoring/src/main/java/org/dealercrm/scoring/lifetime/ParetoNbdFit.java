package org.dealercrm.scoring.lifetime;

import java.util.List;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.numeric.SmoothFunction;

/** Fits {@link ParetoNbd}. */
final class ParetoNbdFit extends RateFit<ParetoNbd> {

    private static final List<String> PARAMETERS = List.of("r", "alpha", "s", "beta");

    /** All of a kind or not in visiting and in leaving, and some who leave at once. */
    private static final double[][] STARTS = {
        {1, 1, 1, 2}, {4, 3, 0.3, 4}, {1, 1, 8, 20}, {1, 1, 0.05, 0.001}, {6, 6, 0.02, 1e-6}
    };

    ParetoNbdFit(VisitHistory history) {
        super(history);
    }

    @Override
    List<String> names() {
        return PARAMETERS;
    }

    @Override
    double[][] starts() {
        return STARTS;
    }

    @Override
    SmoothFunction likelihood(LikelihoodRows someRows) {
        return new ParetoNbdLikelihood(someRows);
    }

    @Override
    ParetoNbd model(double[] p, ClockUnit unit) {
        return new ParetoNbd(p[0], p[1], p[2], p[3], unit);
    }
}
