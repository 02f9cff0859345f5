package org.dealercrm.scoring.retention;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.dealercrm.scoring.history.VisitHistory;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of customers, private or fleets, is judged and explained.
 *
 * @param outlook what the model of the kind says
 * @param rule by which classes are given
 * @param baseline the baseline customer of the kind
 * @param scorecard by which reasons are given
 * @param search by which counterfactuals are found
 */
record CustomerKind(
        Outlook outlook, ClassRule rule, BaselineCustomer baseline, Scorecard scorecard, CounterfactualSearch search) {

    static CustomerKind of(
            boolean fleet,
            VisitHistory history,
            Standings standings,
            ClassRule rule,
            int regularity,
            double costToServe) {
        Outlook outlook = rule.outlook();
        BaselineCustomer baseline = BaselineCustomer.of(
                history, row -> history.isFleet(row) == fleet, row -> ClassRule.isLost(standings.of(row), outlook));
        Scorecard scorecard = new Scorecard(outlook, baseline, regularity, costToServe);
        double usualGapDays = outlook.days(baseline.rhythm().orElse(outlook.horizon()));
        @Nullable LocalDate asOf = history.asOf().orElse(null);
        CounterfactualSearch search =
                new CounterfactualSearch(rule, standings.valueBasis(), standings.lossLimit(), usualGapDays, asOf);
        return new CustomerKind(outlook, rule, baseline, scorecard, search);
    }

    StoreBaseline storeBaseline() {
        OptionalDouble rhythm = baseline.rhythm().isPresent()
                ? OptionalDouble.of(outlook.days(baseline.rhythm().getAsDouble()))
                : OptionalDouble.empty();
        return new StoreBaseline(
                outlook.days(baseline.silence()), rhythm, outlook.days(baseline.tenure()), scorecard.baselinePReturn());
    }
}
