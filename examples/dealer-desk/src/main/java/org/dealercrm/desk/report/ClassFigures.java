package org.dealercrm.desk.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealercrm.scoring.retention.ClassTotal;
import org.dealercrm.scoring.retention.CustomerScore;
import org.dealercrm.scoring.retention.RetentionClass;
import org.dealercrm.scoring.retention.RetentionResult;
import org.dealercrm.scoring.retention.ValueTier;
import org.jspecify.annotations.Nullable;

/** Sizes, sums and the distribution of the five classes, as the page's script takes them. */
final class ClassFigures {

    private static final int BINS = 20;

    private ClassFigures() {}

    static List<Map<String, Object>> classes(RetentionResult result) {
        List<Map<String, Object>> classes = new ArrayList<>();
        for (ClassTotal total : result.totals().values()) {
            RetentionClass each = total.retentionClass();
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("code", each.name());
            map.put("zh", each.displayName(Locale.CHINESE));
            map.put("en", each.displayName(Locale.ENGLISH));
            map.put("customers", total.customers());
            map.put("expectedVisits", total.expectedVisits());
            // Where nothing is known of money, visits stand for it.
            map.put("value", total.expectedValue().orElse(total.expectedVisits()));
            map.put("valueWhileStaying", total.valueWhileStaying());
            map.put("meanPReturn", meanPReturn(result, each));
            map.put("strategyZh", each.strategy().sentence(Locale.CHINESE));
            map.put("strategyEn", each.strategy().sentence(Locale.ENGLISH));
            classes.add(map);
        }
        return classes;
    }

    private static @Nullable Double meanPReturn(RetentionResult result, RetentionClass each) {
        var mean = result.scores().stream()
                .filter(score -> score.retentionClass() == each)
                .mapToDouble(CustomerScore::pReturn)
                .average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }

    /** Customers by tier of value and twentieth of p_return. */
    static Map<String, Object> distribution(RetentionResult result) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (ValueTier tier : ValueTier.values()) {
            int[] bins = new int[BINS];
            result.scores().stream()
                    .filter(score -> score.valueTier() == tier)
                    .forEach(score -> bins[Math.min(BINS - 1, (int) (score.pReturn() * BINS))]++);
            map.put(tier.name(), bins);
        }
        map.put("threshold", result.provenance().stabilityThreshold());
        return map;
    }
}
