package org.dealercrm.scoring.retention;

import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.Fit;
import org.dealercrm.scoring.lifetime.GammaGamma;
import org.dealercrm.scoring.value.VisitContributions;

/**
 * What a history tells about money.
 *
 * @param model the model of amounts, and whether its fit converged
 * @param contributions what a visit of each customer is expected to contribute
 */
record StoreSpend(Fit<GammaGamma> model, VisitContributions contributions) {

    static StoreSpend of(VisitHistory history, RetentionPolicy policy) {
        Fit<GammaGamma> model = GammaGamma.fit(history);
        return new StoreSpend(
                model, VisitContributions.of(history, model, policy.defaultMargin(), policy.costToServePerVisit()));
    }

    MarginBasis marginBasis() {
        return contributions.costsRecorded() ? MarginBasis.RECORDED_COSTS : MarginBasis.POLICY_DEFAULT;
    }
}
