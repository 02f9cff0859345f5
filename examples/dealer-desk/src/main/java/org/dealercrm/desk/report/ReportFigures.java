package org.dealercrm.desk.report;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.desk.json.EvaluationFile;
import org.dealercrm.scoring.retention.RetentionResult;
import org.jspecify.annotations.Nullable;

/**
 * Everything the report shows.
 *
 * @param store the store's key, not null
 * @param simulated whether the store is a simulated one, which the page then says throughout
 * @param analysis the scores and how the model would have done, not null
 * @param truth the same beside the truth; empty unless simulated
 */
public record ReportFigures(String store, boolean simulated, StoreAnalysis analysis, Optional<TruthComparison> truth) {

    private static final int TOP = 5;
    private static final int FEWEST = 30;
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);

    String title() {
        return (simulated ? "[simulated 模拟] " : "") + "Customer retention 客户保有分析 · " + store + " · " + analysis.asOf();
    }

    Map<String, Object> asMap() {
        RetentionResult result = analysis.result();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("simulated", simulated);
        map.put(
                "store",
                Map.of(
                        "zh",
                        (simulated ? "模拟门店 " : "门店 ") + store,
                        "en",
                        (simulated ? "simulated store " : "store ") + store));
        map.put("asOf", Map.of("zh", CHINESE.format(analysis.asOf()), "en", ENGLISH.format(analysis.asOf())));
        map.put("horizonDays", result.provenance().policy().horizonDays());
        map.put("customers", result.scores().size());
        map.put("currency", result.provenance().currency().orElse(null));
        map.put("valueBasis", result.provenance().valueBasis().name());
        map.put("version", result.provenance().libraryVersion());
        map.put("classes", ClassFigures.classes(result));
        map.put("distribution", ClassFigures.distribution(result));
        map.put("top", TopCustomers.of(result, TOP));
        map.put(
                "months",
                MonthlyRates.of(analysis.log(), analysis.asOf()).stream()
                        .map(ReportFigures::month)
                        .toList());
        map.put("evaluation", analysis.evaluation().map(EvaluationFile::asMap).orElse(null));
        map.put("truth", truth.map(ReportFigures::truth).orElse(null));
        map.put("provenance", Facts.of(this));
        return map;
    }

    private static Map<String, Object> month(MonthlyRates.Month month) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("month", month.month().toString());
        map.put("lossRate", share(month.lost(), month.cohort()));
        map.put("returnRate", share(month.returned(), month.pool()));
        return map;
    }

    /** A share of so few says more of chance than of the store. */
    private static @Nullable Double share(int part, int whole) {
        return whole < FEWEST ? null : Double.valueOf((double) part / whole);
    }

    private static Map<String, Object> truth(TruthComparison truth) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("day", truth.day().toString());
        map.put("customers", truth.customers());
        map.put("present", truth.present());
        map.put("expectedPresent", truth.expectedPresent());
        map.put("modelAuc", truth.modelAuc().isPresent() ? truth.modelAuc().getAsDouble() : null);
        map.put("modelBrier", truth.modelBrier());
        map.put("ruleAuc", truth.ruleAuc().isPresent() ? truth.ruleAuc().getAsDouble() : null);
        return map;
    }
}
