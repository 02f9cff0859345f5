package org.dealercrm.scoring.lifetime;

import java.util.List;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.numeric.SmoothFunction;

/** Fits {@link ParetoNbd}. */
final class ParetoNbdFit extends RateFit<ParetoNbd> {

    private static final List<String> PARAMETERS = List.of("r", "alpha", "s", "beta");
    private static final double[][] STARTS = {{1, 1, 1, 2}, {0.4, 0.5, 0.5, 1}, {4, 3, 0.3, 4}, {1, 1, 8, 20}};

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
