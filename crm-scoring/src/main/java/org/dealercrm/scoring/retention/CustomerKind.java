package org.dealercrm.scoring.retention;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.dealercrm.scoring.history.VisitHistory;

/**
 * How one kind of customers, private or fleets, is judged and explained.
 *
 * @param outlook what the model of the kind says
 * @param rule by which classes are given
 * @param baseline the baseline customer of the kind
 * @param scorecard by which reasons are given
 * @param searches by which counterfactuals are found, one for each class of now
 */
record CustomerKind(
        Outlook outlook,
        ClassRule rule,
        BaselineCustomer baseline,
        Scorecard scorecard,
        Map<RetentionClass, CounterfactualSearch> searches) {

    static CustomerKind of(
            VisitHistory history, Standings standings, ClassRule rule, BaselineCustomer baseline, Scorecard scorecard) {
        Outlook outlook = rule.outlook();
        double usualGapDays = outlook.days(baseline.rhythm().orElse(outlook.horizon()));
        LocalDate asOf = history.asOf().orElse(null);
        Map<RetentionClass, CounterfactualSearch> searches = new EnumMap<>(RetentionClass.class);
        for (RetentionClass current : RetentionClass.values()) {
            // What would move him from where he is now is judged by the margins around his class of now.
            searches.put(
                    current,
                    new CounterfactualSearch(
                            rule.after(current), standings.valueBasis(), standings.lossLimit(), usualGapDays, asOf));
        }
        return new CustomerKind(outlook, rule, baseline, scorecard, searches);
    }

    CounterfactualSearch search(RetentionClass current) {
        return Objects.requireNonNull(searches.get(current));
    }

    StoreBaseline storeBaseline() {
        OptionalDouble rhythm = baseline.rhythm().isPresent()
                ? OptionalDouble.of(outlook.days(baseline.rhythm().getAsDouble()))
                : OptionalDouble.empty();
        return new StoreBaseline(
                outlook.days(baseline.silence()), rhythm, outlook.days(baseline.tenure()), scorecard.baselinePReturn());
    }
}
