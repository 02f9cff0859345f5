package org.dealercrm.scoring.lifetime;

import java.util.List;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.numeric.SmoothFunction;

/** Fits {@link Nbd}. */
final class NbdFit extends RateFit<Nbd> {

    private static final List<String> PARAMETERS = List.of("r", "alpha");
    private static final double[][] STARTS = {{1, 1}, {0.1, 0.2}};

    NbdFit(VisitHistory history) {
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
        return new NbdLikelihood(someRows);
    }

    @Override
    Nbd model(double[] p, ClockUnit unit) {
        return new Nbd(p[0], p[1], unit);
    }
}
