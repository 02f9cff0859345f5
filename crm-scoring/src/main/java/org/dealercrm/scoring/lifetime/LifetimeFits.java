package org.dealercrm.scoring.lifetime;

import org.dealercrm.scoring.history.VisitHistory;

/** Fits lifetime models to a history by maximum likelihood. */
public final class LifetimeFits {

    private LifetimeFits() {}

    /**
     * Fits a model; for the families with regularity, k is chosen by likelihood.
     *
     * @param family the model, not null
     * @param history the customers, not null
     * @return the fit, never null; it does not throw for lack of convergence or of data
     */
    public static Fit<BetaGeometricModel> fit(ModelFamily family, VisitHistory history) {
        throw new UnsupportedOperationException();
    }
}
