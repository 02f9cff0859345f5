package org.dealercrm.desk.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dealercrm.desk.json.EvaluationFile;
import org.dealercrm.desk.value.Purchases;
import org.dealercrm.scoring.rates.RatePolicy;
import org.dealercrm.scoring.rates.RetentionRates;
import org.dealercrm.scoring.retention.ContactGate;
import org.dealercrm.scoring.retention.RetentionResult;

/**
 * Everything the report shows.
 *
 * @param store the store's key, not null
 * @param simulated whether the store is a simulated one, which the page then says throughout
 * @param analysis the scores and how the model would have done, not null
 * @param truth the same beside the truth; empty unless simulated
 * @param purchases what is known of lines and products beside the log; empty if nothing is
 * @param consents for a day, who has agreed to be contacted on it; empty if nothing is on record, and then a simulated store has
 *     simulated ones
 * @param satisfaction the name of the page on satisfaction beside this one; empty if there is none
 */
public record ReportFigures(
        String store,
        boolean simulated,
        StoreAnalysis analysis,
        Optional<TruthComparison> truth,
        Optional<Purchases> purchases,
        Optional<Function<LocalDate, ContactGate>> consents,
        Optional<String> satisfaction) {

    private static final int TOP = 5;
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);

    /**
     * The report of a log, of which nothing else is known.
     *
     * @param store the store's key, not null
     * @param simulated whether the store is a simulated one
     * @param analysis the scores and how the model would have done, not null
     * @param truth the same beside the truth; empty unless simulated
     */
    public ReportFigures(String store, boolean simulated, StoreAnalysis analysis, Optional<TruthComparison> truth) {
        this(store, simulated, analysis, truth, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The same report with what else is known.
     *
     * @param known lines and products, not null
     * @param agreed for a day, who has agreed to be contacted on it, empty if nothing is on record; not null
     * @return the report, never null
     */
    public ReportFigures with(Optional<Purchases> known, Optional<Function<LocalDate, ContactGate>> agreed) {
        return new ReportFigures(store, simulated, analysis, truth, known, agreed, satisfaction);
    }

    /**
     * The same report with a way to the page on satisfaction.
     *
     * @param page its name in the same folder; empty if there is none
     * @return the report, never null
     */
    public ReportFigures beside(Optional<String> page) {
        return new ReportFigures(store, simulated, analysis, truth, purchases, consents, page);
    }

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
        RetentionRates rates = RetentionRates.of(analysis.log(), analysis.asOf(), RatePolicy.crmRequirements2019());
        List<MonthlyRates.Month> months = MonthlyRates.of(rates);
        map.put("months", months.stream().map(MonthlyRates::asMap).toList());
        map.put("lossTrend", RateFigures.lossTrend(months));
        map.put("rates", RateFigures.of(rates, analysis.asOf()));
        map.put("lossStates", LossFigures.of(analysis.log(), analysis.asOf()));
        map.put("evaluation", analysis.evaluation().map(EvaluationFile::asMap).orElse(null));
        map.put("truth", truth.map(ReportFigures::truth).orElse(null));
        map.put("value", ValueFigures.of(this));
        map.put("plan", PlanFigures.of(this));
        map.put("satisfaction", satisfaction.orElse(null));
        map.put("provenance", Facts.of(this));
        return map;
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
