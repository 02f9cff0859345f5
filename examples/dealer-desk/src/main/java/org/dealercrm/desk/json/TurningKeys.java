package org.dealercrm.desk.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dealercrm.scoring.delivered.ChangeSet;
import org.dealercrm.scoring.delivered.ItemChange;
import org.dealercrm.scoring.delivered.SingleChange;
import org.dealercrm.scoring.delivered.TurningPlan;
import org.jspecify.annotations.Nullable;

/** What must change as a JSON mapper takes it. */
final class TurningKeys {

    private TurningKeys() {}

    static Map<String, @Nullable Object> of(TurningPlan plan) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("outcome", plan.outcome().name());
        map.put("basis", plan.terms().basis().name());
        map.put("missing", plan.missing().map(DeliveredValueFile::amount).orElse(null));
        map.put("alone", EstimationKeys.each(plan.alone(), TurningKeys::single));
        map.put("fewest", plan.fewest().map(TurningKeys::set).orElse(null));
        map.put("cheapest", plan.cheapest().map(TurningKeys::set).orElse(null));
        map.put("sentences", EstimationKeys.inBothLanguages(plan::sentences));
        return map;
    }

    private static Map<String, @Nullable Object> single(SingleChange single) {
        Map<String, @Nullable Object> map = change(single.needed());
        map.put("room", single.room().map(DeliveredValueFile::amount).orElse(null));
        map.put("possible", single.possible());
        return map;
    }

    private static Map<String, @Nullable Object> set(ChangeSet set) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("changes", EstimationKeys.each(set.changes(), TurningKeys::change));
        map.put("gain", DeliveredValueFile.amount(set.gain()));
        map.put("cost", set.cost().map(DeliveredValueFile::amount).orElse(null));
        return map;
    }

    private static Map<String, @Nullable Object> change(ItemChange change) {
        Map<String, @Nullable Object> map = EstimationKeys.label(change.lever().label());
        map.put("component", change.lever().component().name());
        map.put("from", DeliveredValueFile.amount(change.from()));
        map.put("to", DeliveredValueFile.amount(change.to()));
        map.put("gain", DeliveredValueFile.amount(change.gain()));
        map.put("cost", change.cost().map(DeliveredValueFile::amount).orElse(null));
        return map;
    }
}
