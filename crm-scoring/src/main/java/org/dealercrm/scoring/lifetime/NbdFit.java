package org.dealercrm.scoring.lifetime;

import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.numeric.SmoothFunction;

/** Fits {@link Nbd}. */
final class NbdFit extends FamilyFit<Nbd> {

    private static final double[][] STARTS = {{1, 1}, {0.1, 0.2}};

    NbdFit(VisitHistory history) {
        super(history);
    }

    /** A fit to some rows of the history, in days. */
    NbdFit(VisitHistory history, LikelihoodRows someRows) {
        super(history, someRows);
    }

    @Override
    double[][] starts() {
        return STARTS;
    }

    @Override
    boolean isTime(int parameter) {
        return parameter == 1;
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
