package org.dealercrm.scoring.retention;

import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.Fit;
import org.dealercrm.scoring.lifetime.GammaGamma;

/**
 * What a history tells about money.
 *
 * @param model the model of amounts, and whether its fit converged
 * @param margins what remains of an amount
 * @param contribution what a visit of each customer is expected to contribute
 */
record StoreSpend(Fit<GammaGamma> model, Margins margins, VisitContribution contribution) {

    static StoreSpend of(VisitHistory history, RetentionPolicy policy) {
        Fit<GammaGamma> model = GammaGamma.fit(history);
        Margins margins = new Margins(history, policy.defaultMargin());
        return new StoreSpend(
                model, margins, new VisitContribution(history, model, margins, policy.costToServePerVisit()));
    }
}
