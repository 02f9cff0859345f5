package org.dealercrm.desk.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.dealercrm.scoring.retention.ClassTotal;
import org.dealercrm.scoring.retention.CustomerScores;
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
        CustomerScores scores = result.scores();
        var mean = IntStream.range(0, scores.size())
                .filter(row -> scores.retentionClass(row) == each)
                .mapToDouble(scores::pReturn)
                .average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }

    /** Customers by tier of value and twentieth of p_return. */
    static Map<String, Object> distribution(RetentionResult result) {
        Map<String, Object> map = new LinkedHashMap<>();
        CustomerScores scores = result.scores();
        for (ValueTier tier : ValueTier.values()) {
            int[] bins = new int[BINS];
            IntStream.range(0, scores.size())
                    .filter(row -> scores.valueTier(row) == tier)
                    .forEach(row -> bins[Math.min(BINS - 1, (int) (scores.pReturn(row) * BINS))]++);
            map.put(tier.name(), bins);
        }
        map.put("threshold", result.provenance().stabilityThreshold());
        return map;
    }
}
