package org.dealercrm.desk.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.dealercrm.scoring.drivers.ContinuousKano;
import org.dealercrm.scoring.drivers.ImportancePerformance;
import org.dealercrm.scoring.drivers.ItemImpact;
import org.dealercrm.scoring.drivers.KanoAnalysis;
import org.dealercrm.scoring.drivers.KanoCategory;
import org.dealercrm.scoring.drivers.KanoSignificance;
import org.dealercrm.scoring.drivers.KeyDrivers;
import org.dealercrm.scoring.drivers.MendFirst;
import org.dealercrm.scoring.drivers.MendFirstAnalysis;
import org.dealercrm.scoring.drivers.PlacedItem;
import org.dealercrm.scoring.drivers.Reliability;
import org.dealercrm.scoring.estimate.Label;
import org.jspecify.annotations.Nullable;

/** What to mend first, as JSON. */
final class MendFirstKeys {

    private MendFirstKeys() {}

    static Map<String, Object> of(MendFirstAnalysis found) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("mendFirst", first(found.first()));
        map.put("plane", found.plane().map(MendFirstKeys::plane).orElse(null));
        map.put("drivers", found.drivers().map(MendFirstKeys::drivers).orElse(null));
        map.put(
                "penaltyReward",
                found.contrasts()
                        .map(contrasts -> contrasts.items().stream()
                                .map(MendFirstKeys::impact)
                                .toList())
                        .orElse(List.of()));
        map.put(
                "kano",
                IntStream.range(0, found.kano().size())
                        .mapToObj(i ->
                                kano(found.kano().get(i), found.continuousKano().get(i)))
                        .toList());
        List<Map<String, Object>> reliability = new ArrayList<>();
        found.reliability().forEach((label, each) -> reliability.add(reliability(label, each)));
        map.put("reliability", reliability);
        return map;
    }

    private static Map<String, Object> first(MendFirst first) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("order", first.order().stream().map(Enum::name).toList());
        map.put(
                "items",
                first.items().stream()
                        .map(each -> {
                            Map<String, Object> item = EstimationKeys.label(each.item());
                            item.put("sentenceZh", each.sentence(Locale.CHINESE));
                            item.put("sentenceEn", each.sentence(Locale.ENGLISH));
                            return item;
                        })
                        .toList());
        return map;
    }

    private static Map<String, Object> plane(ImportancePerformance plane) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("cuts", plane.cuts().policy());
        map.put("importanceCut", number(plane.importanceCut()));
        map.put("performanceCut", number(plane.performanceCut()));
        map.put("items", plane.items().stream().map(MendFirstKeys::placed).toList());
        return map;
    }

    private static Map<String, Object> placed(PlacedItem item) {
        Map<String, Object> map = EstimationKeys.label(item.item());
        map.put("importance", EstimationKeys.asMap(item.rating().importance()));
        map.put("performance", EstimationKeys.asMap(item.rating().performance()));
        map.put("gap", EstimationKeys.asMap(item.rating().gap()));
        map.put(
                "quadrant",
                item.quadrant()
                        .map(found -> named(
                                found.name(), found.displayName(Locale.CHINESE), found.displayName(Locale.ENGLISH)))
                        .orElse(null));
        map.put("certain", item.certain());
        return map;
    }

    private static Map<String, Object> drivers(KeyDrivers drivers) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("outcome", EstimationKeys.label(drivers.outcome()));
        map.put("explained", EstimationKeys.asMap(drivers.explained()));
        map.put(
                "list",
                drivers.ranked().stream()
                        .map(each -> {
                            Map<String, Object> driver = EstimationKeys.label(each.driver());
                            driver.put("share", EstimationKeys.asMap(each.share()));
                            driver.put("ofExplained", EstimationKeys.asMap(each.ofExplained()));
                            driver.put("monteCarloError", number(each.monteCarloError()));
                            return driver;
                        })
                        .toList());
        return map;
    }

    private static Map<String, Object> impact(ItemImpact item) {
        Map<String, Object> map = EstimationKeys.label(item.item());
        map.put("low", item.low());
        map.put("high", item.high());
        map.put("penalty", EstimationKeys.asMap(item.penalty()));
        map.put("reward", EstimationKeys.asMap(item.reward()));
        map.put("range", EstimationKeys.asMap(item.range()));
        map.put("satisfactionPotential", EstimationKeys.asMap(item.satisfactionPotential()));
        map.put("dissatisfactionPotential", EstimationKeys.asMap(item.dissatisfactionPotential()));
        map.put("asymmetry", EstimationKeys.asMap(item.asymmetry()));
        map.put(
                "class",
                item.impactClass()
                        .map(found -> named(
                                found.name(), found.displayName(Locale.CHINESE), found.displayName(Locale.ENGLISH)))
                        .orElse(null));
        return map;
    }

    private static Map<String, Object> kano(KanoAnalysis analysis, ContinuousKano means) {
        Map<String, Object> map = EstimationKeys.label(analysis.feature());
        map.put("class", analysis.category().map(MendFirstKeys::named).orElse(null));
        Map<String, Object> counts = new LinkedHashMap<>();
        for (KanoCategory category : KanoCategory.values()) {
            counts.put(String.valueOf(category.symbol()), analysis.counts().of(category));
        }
        map.put("counts", counts);
        map.put("satisfaction", EstimationKeys.asMap(analysis.satisfaction()));
        map.put("dissatisfaction", EstimationKeys.asMap(analysis.dissatisfaction()));
        map.put(
                "significance",
                analysis.significance().map(MendFirstKeys::significance).orElse(null));
        map.put("continuous", continuous(means));
        return map;
    }

    private static Map<String, Object> continuous(ContinuousKano means) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("class", means.category().map(MendFirstKeys::named).orElse(null));
        map.put("certain", means.certain());
        map.put("functional", EstimationKeys.asMap(means.functional()));
        map.put("dysfunctional", EstimationKeys.asMap(means.dysfunctional()));
        return map;
    }

    private static Map<String, Object> significance(KanoSignificance found) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("first", named(found.first()));
        map.put("second", named(found.second()));
        map.put("categoryStrength", found.categoryStrength());
        map.put("totalStrength", found.totalStrength());
        map.put("fongLimit", found.fongLimit());
        map.put("distinct", found.distinct());
        map.put("pValue", found.pValue());
        return map;
    }

    private static Map<String, Object> reliability(Label label, Reliability found) {
        Map<String, Object> map = EstimationKeys.label(label);
        map.put("alpha", EstimationKeys.asMap(found.alpha()));
        map.put(
                "items",
                found.items().stream()
                        .map(each -> {
                            Map<String, Object> item = EstimationKeys.label(each.item());
                            item.put("alphaIfDeleted", EstimationKeys.asMap(each.alphaIfDeleted()));
                            item.put("restCorrelation", EstimationKeys.asMap(each.restCorrelation()));
                            return item;
                        })
                        .toList());
        return map;
    }

    private static Map<String, Object> named(KanoCategory category) {
        return named(category.name(), category.displayName(Locale.CHINESE), category.displayName(Locale.ENGLISH));
    }

    private static Map<String, Object> named(String code, String chinese, String english) {
        return EstimationKeys.label(new Label(code, english, chinese));
    }

    private static @Nullable Double number(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
