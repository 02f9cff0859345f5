package org.dealercrm.desk.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dealercrm.scoring.retention.StabilityCut;
import org.dealercrm.scoring.retention.ValueCut;

/** The cut points of a policy as JSON: a number, {@code "natural-break"}, or an object. */
final class CutPoints {

    private static final String NATURAL_BREAK = "natural-break";
    private static final String QUANTILE = "quantile";
    private static final String GROUPS = "groups";
    private static final String HIGH_GROUPS = "highGroups";

    private CutPoints() {}

    static ValueCut valueCut(JsonDocument json, String key, ValueCut standard) {
        String expected = "\"natural-break\", the lowest high value as a positive number, {\"quantile\": 0.8} or"
                + " {\"groups\": 3, \"highGroups\": 1}";
        if (!json.has(key)) {
            return standard;
        }
        try {
            if (json.isNumber(key)) {
                return new ValueCut.Fixed(json.number(key, expected));
            }
            if (json.isObject(key)) {
                JsonDocument cut = json.object(key);
                return cut.has(QUANTILE)
                        ? new ValueCut.Quantile(only(cut, QUANTILE).number(QUANTILE, expected))
                        : new ValueCut.Clustered(
                                only(cut, GROUPS, HIGH_GROUPS).wholeNumber(GROUPS, "2 to 20 groups"),
                                cut.wholeNumber(HIGH_GROUPS, "how many of the groups are high"));
            }
        } catch (IllegalArgumentException outOfRange) {
            // The cuts themselves know which figures they take.
            throw json.unfit(key, expected);
        }
        if (json.string(key, expected).equals(NATURAL_BREAK)) {
            return new ValueCut.NaturalBreak();
        }
        throw json.unfit(key, expected);
    }

    static StabilityCut stabilityCut(JsonDocument json, String key, StabilityCut standard) {
        String expected = "a probability above 0 and below 1, \"natural-break\" or {\"quantile\": 0.4}";
        if (!json.has(key)) {
            return standard;
        }
        try {
            if (json.isNumber(key)) {
                return new StabilityCut.Fixed(json.number(key, expected));
            }
            if (json.isObject(key)) {
                return new StabilityCut.Quantile(
                        only(json.object(key), QUANTILE).number(QUANTILE, expected));
            }
        } catch (IllegalArgumentException outOfRange) {
            throw json.unfit(key, expected);
        }
        if (json.string(key, expected).equals(NATURAL_BREAK)) {
            return new StabilityCut.NaturalBreak();
        }
        throw json.unfit(key, expected);
    }

    private static JsonDocument only(JsonDocument object, String... keys) {
        object.checkKeys(JsonDocument.keys(keys));
        return object;
    }

    static Object asJson(ValueCut cut) {
        if (cut instanceof ValueCut.Fixed fixed) {
            return fixed.amount();
        }
        if (cut instanceof ValueCut.Quantile quantile) {
            return Map.of(QUANTILE, quantile.below());
        }
        if (cut instanceof ValueCut.Clustered clustered) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put(GROUPS, clustered.groups());
            map.put(HIGH_GROUPS, clustered.highGroups());
            return map;
        }
        return NATURAL_BREAK;
    }

    static Object asJson(StabilityCut cut) {
        if (cut instanceof StabilityCut.Fixed fixed) {
            return fixed.probability();
        }
        return cut instanceof StabilityCut.Quantile quantile ? Map.of(QUANTILE, quantile.below()) : NATURAL_BREAK;
    }
}
