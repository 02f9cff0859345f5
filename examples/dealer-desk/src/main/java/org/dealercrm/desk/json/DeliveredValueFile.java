package org.dealercrm.desk.json;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.scoring.delivered.DeliveredValue;
import org.dealercrm.scoring.delivered.EconomicValue;
import org.dealercrm.scoring.delivered.ItemDifference;
import org.dealercrm.scoring.delivered.MoneyRange;
import org.dealercrm.scoring.delivered.MoneyTotals;
import org.dealercrm.scoring.delivered.Offer;
import org.dealercrm.scoring.delivered.OfferComparison;
import org.dealercrm.scoring.delivered.OfferComponent;
import org.dealercrm.scoring.delivered.Priorities;
import org.dealercrm.scoring.delivered.TurningPlan;
import org.dealercrm.scoring.delivered.Valuation;
import org.dealercrm.scoring.delivered.Weight;
import org.dealercrm.scoring.delivered.Weights;
import org.dealercrm.scoring.delivered.WorstJudgement;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** Delivered values and their comparison as JSON. Exact money is a text, an estimated figure a number; what is not there is null. */
public final class DeliveredValueFile {

    private DeliveredValueFile() {}

    /**
     * Writes what was found.
     *
     * @param target the file, replaced if it is there; not null
     * @param result what was found, not null
     */
    public static void write(Path target, OffersFile.Result result) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("currency", result.currency().getCode());
        map.put("offers", EstimationKeys.each(result.offers(), DeliveredValueFile::offer));
        map.put("comparisons", EstimationKeys.each(result.plans(), DeliveredValueFile::plan));
        result.economicValue().ifPresent(value -> map.put("economicValue", economicValue(value, result.price())));
        result.index().ifPresent(index -> map.put("index", index(index)));
        JsonDocument.write(target, map);
    }

    private static Map<String, @Nullable Object> offer(Offer offer) {
        DeliveredValue value = DeliveredValue.of(offer);
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.putAll(EstimationKeys.label(offer.label()));
        map.put("deliveredValue", EstimationKeys.asMap(value.delivered()));
        map.put("totalValue", EstimationKeys.asMap(value.value()));
        map.put("totalCost", EstimationKeys.asMap(value.cost()));
        map.put("ratio", EstimationKeys.asMap(value.ratio()));
        map.put("exact", value.money().map(DeliveredValueFile::totals).orElse(null));
        map.put("items", EstimationKeys.each(offer.items(), item -> {
            Map<String, @Nullable Object> keys = EstimationKeys.label(item.label());
            keys.put("component", item.component().name());
            keys.putAll(valuation(item.valuation()));
            return keys;
        }));
        map.put("notValued", EstimationKeys.each(value.notValued(), DeliveredValueFile::component));
        map.put("sentence", EstimationKeys.inBothLanguages(value::sentence));
        return map;
    }

    private static Map<String, @Nullable Object> component(OfferComponent component) {
        return EstimationKeys.label(component.label());
    }

    private static Map<String, @Nullable Object> totals(MoneyTotals totals) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("deliveredValue", range(totals.delivered()));
        map.put("totalValue", range(totals.value()));
        map.put("totalCost", range(totals.cost()));
        return map;
    }

    static Map<String, @Nullable Object> range(MoneyRange range) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("amount", amount(range.amount()));
        map.put("low", amount(range.low()));
        map.put("high", amount(range.high()));
        return map;
    }

    static String amount(BigMoney money) {
        return money.getAmount().toPlainString();
    }

    private static Map<String, @Nullable Object> valuation(Valuation valuation) {
        Map<String, @Nullable Object> map = range(valuation.range());
        map.put("currency", valuation.range().currency().getCode());
        map.put("method", EstimationKeys.label(valuation.method().label()));
        map.put("methodSource", valuation.method().source());
        map.put("note", valuation.note());
        return map;
    }

    private static Map<String, @Nullable Object> plan(TurningPlan plan) {
        OfferComparison comparison = plan.comparison();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("own", comparison.own().offer().label().code());
        map.put("other", comparison.other().offer().label().code());
        map.put("difference", EstimationKeys.asMap(comparison.difference()));
        map.put(
                "exact",
                comparison.exactDifference().map(DeliveredValueFile::range).orElse(null));
        map.put("advantage", comparison.advantage().map(Enum::name).orElse(null));
        map.put("certain", comparison.certain());
        map.put("contributions", EstimationKeys.each(comparison.differences(), DeliveredValueFile::difference));
        map.put("sentence", EstimationKeys.inBothLanguages(comparison::sentence));
        map.put("mustChange", TurningKeys.of(plan));
        return map;
    }

    private static Map<String, @Nullable Object> difference(ItemDifference item) {
        Map<String, @Nullable Object> map = EstimationKeys.label(item.label());
        map.put("component", item.component().name());
        map.put("own", item.own().map(valuation -> range(valuation.range())).orElse(null));
        map.put("other", item.other().map(valuation -> range(valuation.range())).orElse(null));
        map.put("contribution", range(item.contribution()));
        return map;
    }

    private static Map<String, @Nullable Object> economicValue(EconomicValue value, Optional<Valuation> price) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("value", EstimationKeys.asMap(value.value()));
        map.put("exact", value.money().map(DeliveredValueFile::range).orElse(null));
        map.put("surplus", price.map(value::surplus).map(EstimationKeys::asMap).orElse(null));
        return map;
    }

    private static Map<String, @Nullable Object> index(IndexKeys.Result result) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("figure", EstimationKeys.asMap(result.index().estimation()));
        map.put("sentence", EstimationKeys.inBothLanguages(result.index()::sentence));
        map.put("weights", weights(result.weights()));
        result.priorities().ifPresent(priorities -> map.put("consistency", consistency(priorities)));
        return map;
    }

    private static Map<String, @Nullable Object> weights(Weights weights) {
        Map<String, @Nullable Object> map = EstimationKeys.label(weights.label());
        Map<String, @Nullable Object> shares = new LinkedHashMap<>();
        for (Weight weight : weights.weights()) {
            shares.put(weight.criterion().code(), weight.share());
        }
        map.put("shares", shares);
        EstimationKeys.putSample(map, weights.sample());
        map.put("provenance", EstimationKeys.provenance(weights.provenance()));
        return map;
    }

    private static Map<String, @Nullable Object> consistency(Priorities priorities) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("principalEigenvalue", priorities.principalEigenvalue());
        map.put("consistencyIndex", priorities.consistencyIndex());
        map.put("consistencyRatio", EstimationKeys.asMap(priorities.consistencyRatio()));
        map.put("limit", priorities.policy().limit());
        map.put("acceptable", priorities.acceptable());
        map.put("worst", priorities.worst().map(DeliveredValueFile::worst).orElse(null));
        return map;
    }

    private static Map<String, @Nullable Object> worst(WorstJudgement worst) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("first", worst.first().code());
        map.put("second", worst.second().code());
        map.put("judged", worst.judged());
        map.put("consistent", worst.consistent());
        map.put("deviation", worst.deviation());
        map.put(
                "ratioIfReplaced",
                worst.ratioIfReplaced().figure().isPresent()
                        ? worst.ratioIfReplaced().figure().getAsDouble()
                        : null);
        map.put("sentence", EstimationKeys.inBothLanguages(worst::sentence));
        return map;
    }
}
