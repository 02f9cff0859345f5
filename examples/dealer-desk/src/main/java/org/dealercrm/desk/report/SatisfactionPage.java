package org.dealercrm.desk.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.desk.json.SatisfactionFile;
import org.dealercrm.desk.json.SurveyFormFile;
import org.dealercrm.desk.survey.SurveyFindings;
import org.dealercrm.scoring.estimate.LibraryVersion;
import org.jspecify.annotations.Nullable;

/**
 * The page on satisfaction: what the survey tells, and beside it whether the satisfied came back and the dealer's rates.
 *
 * @param store the store's key, not null
 * @param simulated whether the store is a simulated one, which the page then says throughout
 * @param questionnaire what was asked, not null
 * @param found what was found, not null
 * @param loyalty whether the satisfied came back, as its keys; empty if no visits are known
 * @param rates the dealer's rates against their targets, not null
 * @param report the name of the report beside this page; empty if there is none
 */
public record SatisfactionPage(
        String store,
        boolean simulated,
        SurveyFormFile questionnaire,
        SurveyFindings found,
        Optional<Map<String, Object>> loyalty,
        ServiceRates rates,
        Optional<String> report) {

    /** The name of the page beside the report's. */
    public static final String NAME = "satisfaction.html";

    /** Checks that everything is there. */
    public SatisfactionPage {
        Objects.requireNonNull(store, "store");
        Objects.requireNonNull(questionnaire, "questionnaire");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(loyalty, "loyalty");
        Objects.requireNonNull(rates, "rates");
    }

    String title() {
        return (simulated ? "[simulated 模拟] " : "") + "Customer satisfaction 客户满意度 · " + store;
    }

    /**
     * Writes the page.
     *
     * @param target the file, its folder made if need be; not null
     * @return the page, never null
     */
    public Path write(Path target) {
        return ReportPage.of(this).write(target);
    }

    Map<String, Object> asMap() {
        Map<String, Object> map = SatisfactionFile.asMap(questionnaire, found);
        map.put("simulated", simulated);
        map.put("level", found.rules().satisfaction().level());
        map.put("version", LibraryVersion.CURRENT);
        map.put(
                "store",
                both((simulated ? "模拟门店 " : "门店 ") + store, (simulated ? "simulated store " : "store ") + store));
        @Nullable Map<String, Object> returns = loyalty.orElse(null);
        map.put("loyalty", returns);
        map.put("rates", rates.figures());
        map.put("report", report.orElse(null));
        map.put("provenance", facts());
        return map;
    }

    private List<Map<String, Object>> facts() {
        List<Map<String, Object>> facts = new ArrayList<>();
        facts.add(fact("门店", "Store", store + (simulated ? " (simulated 模拟)" : "")));
        facts.add(fact("问卷", "Questionnaire", questionnaire.code() + ", version " + questionnaire.version()));
        facts.add(fact("答卷", "Responses", found.survey().responses().toString()));
        facts.add(fact(
                "指标规则", "Rules of the figures", found.rules().satisfaction().toString()));
        facts.add(fact(
                "改进规则", "Rules of what to mend first", found.rules().mendFirst().toString()));
        facts.add(fact("指标选择", "Choice of items", found.rules().selection().toString()));
        facts.add(fact("版本", "Version", "dealercrm " + LibraryVersion.CURRENT));
        return facts;
    }

    private static Map<String, Object> fact(String chinese, String english, String value) {
        Map<String, Object> map = both(chinese, english);
        map.put("value", value);
        return map;
    }

    private static Map<String, Object> both(String chinese, String english) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("zh", chinese);
        map.put("en", english);
        return map;
    }
}
