package org.dealercrm.desk.json;

import java.nio.file.Path;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealercrm.scoring.retention.Hysteresis;
import org.dealercrm.scoring.retention.RetentionPolicy;

/**
 * A store's policy as JSON. Every key may be left out; then the standard policy's value holds.
 *
 * <pre>{@code
 * {"horizonDays": 365, "stabilityThreshold": 0.5, "valueCut": "natural-break", "hysteresis": {"value": 0, "stability": 0},
 *  "costToServePerVisit": 0, "lostAfter": "P24M", "defaultMargin": 1, "fullEvidenceVisits": 3, "fullEvidenceDays": 365}
 * }</pre>
 *
 * {@code valueCut} is {@code "natural-break"}, the lowest high value as a number, {@code {"quantile": 0.8}} (the share below)
 * or {@code {"groups": 3, "highGroups": 1}}; {@code stabilityThreshold} is a probability, {@code "natural-break"} or
 * {@code {"quantile": 0.4}}; {@code lostAfter} a calendar period of ISO 8601.
 */
public final class PolicyFile {

    private static final Set<String> KEYS = new LinkedHashSet<>(List.of(
            "horizonDays",
            "stabilityThreshold",
            "valueCut",
            "hysteresis",
            "costToServePerVisit",
            "lostAfter",
            "defaultMargin",
            "fullEvidenceVisits",
            "fullEvidenceDays"));

    private PolicyFile() {}

    /**
     * Reads a policy.
     *
     * @param path the file, not null
     * @return the policy, never null
     * @throws org.dealercrm.desk.csv.UnusableInput if a key is unknown or a value out of range
     */
    public static RetentionPolicy read(Path path) {
        JsonDocument json = JsonDocument.read(path);
        json.checkKeys(KEYS);
        RetentionPolicy standard = RetentionPolicy.standard();
        return new RetentionPolicy(
                wholeNumber(json, "horizonDays", standard.horizonDays(), 1, 36_525),
                CutPoints.stabilityCut(json, "stabilityThreshold", standard.stabilityCut()),
                CutPoints.valueCut(json, "valueCut", standard.valueCut()),
                hysteresis(json, standard.hysteresis()),
                costToServe(json, standard.costToServePerVisit()),
                lostAfter(json, standard.lostAfter()),
                margin(json, standard.defaultMargin()),
                wholeNumber(json, "fullEvidenceVisits", standard.fullEvidenceVisits(), 2, 1_000_000),
                wholeNumber(json, "fullEvidenceDays", standard.fullEvidenceDays(), 0, 36_525));
    }

    private static int wholeNumber(JsonDocument json, String key, int standard, int least, int greatest) {
        if (!json.has(key)) {
            return standard;
        }
        String expected = "a whole number from " + least + " to " + greatest;
        int number = json.wholeNumber(key, expected);
        if (number < least || number > greatest) {
            throw json.unfit(key, expected);
        }
        return number;
    }

    private static Hysteresis hysteresis(JsonDocument json, Hysteresis standard) {
        String key = "hysteresis";
        if (!json.has(key)) {
            return standard;
        }
        JsonDocument margins = json.object(key);
        margins.checkKeys(JsonDocument.keys("value", "stability"));
        return new Hysteresis(
                margin(margins, "value", standard.value()), margin(margins, "stability", standard.stability()));
    }

    private static double margin(JsonDocument margins, String key, double standard) {
        String expected = "a margin of 0 or more, below 1";
        double number = margins.has(key) ? margins.number(key, expected) : standard;
        if (number < 0 || number >= 1) {
            throw margins.unfit(key, expected);
        }
        return number;
    }

    private static double costToServe(JsonDocument json, double standard) {
        String key = "costToServePerVisit";
        String expected = "an amount of 0 or more";
        double number = json.has(key) ? json.number(key, expected) : standard;
        if (number < 0) {
            throw json.unfit(key, expected);
        }
        return number;
    }

    private static double margin(JsonDocument json, double standard) {
        String key = "defaultMargin";
        String expected = "a share above 0 and at most 1";
        double number = json.has(key) ? json.number(key, expected) : standard;
        if (number <= 0 || number > 1) {
            throw json.unfit(key, expected);
        }
        return number;
    }

    private static Period lostAfter(JsonDocument json, Period standard) {
        String key = "lostAfter";
        String expected = "a positive calendar period such as \"P24M\" or \"P2Y\", at most 1000 years";
        if (!json.has(key)) {
            return standard;
        }
        try {
            // The policy itself knows which periods it takes.
            Period period = Period.parse(json.string(key, expected));
            return RetentionPolicy.standard().withLostAfter(period).lostAfter();
        } catch (DateTimeParseException | IllegalArgumentException refused) {
            throw json.unfit(key, expected);
        }
    }

    /**
     * Writes a policy, all keys of it.
     *
     * @param target the file, not null
     * @param policy the policy, not null
     */
    public static void write(Path target, RetentionPolicy policy) {
        JsonDocument.write(target, asMap(policy));
    }

    /**
     * A policy as a JSON mapper takes it.
     *
     * @param policy the policy, not null
     * @return its keys and values, in a fixed order, never null
     */
    public static Map<String, Object> asMap(RetentionPolicy policy) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("horizonDays", policy.horizonDays());
        map.put("stabilityThreshold", CutPoints.asJson(policy.stabilityCut()));
        map.put("valueCut", CutPoints.asJson(policy.valueCut()));
        Map<String, Object> margins = new LinkedHashMap<>();
        margins.put("value", policy.hysteresis().value());
        margins.put("stability", policy.hysteresis().stability());
        map.put("hysteresis", margins);
        map.put("costToServePerVisit", policy.costToServePerVisit());
        map.put("lostAfter", policy.lostAfter().toString());
        map.put("defaultMargin", policy.defaultMargin());
        map.put("fullEvidenceVisits", policy.fullEvidenceVisits());
        map.put("fullEvidenceDays", policy.fullEvidenceDays());
        return map;
    }
}
