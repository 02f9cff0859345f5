package org.dealercrm.desk.json;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealercrm.desk.survey.SurveyRules;
import org.dealercrm.scoring.drivers.CutLines;
import org.dealercrm.scoring.drivers.KanoTable;
import org.dealercrm.scoring.drivers.MendFirstPolicy;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.satisfaction.BoxRule;
import org.dealercrm.scoring.satisfaction.FactorWeights;
import org.dealercrm.scoring.satisfaction.SatisfactionPolicy;
import org.dealercrm.scoring.satisfaction.SelectionRule;
import org.dealercrm.scoring.satisfaction.ThousandPointIndex;
import org.dealercrm.survey.Criterion;

/**
 * A store's rules of satisfaction as JSON; every key may be missing.
 *
 * <pre>{@code
 * {"level": 0.95, "minimum": 30, "bestPoints": 2, "indexWeights": [0.3885, 0.3190, 0.2925],
 *  "dimensionWeights": {"advisor": 30, "workshop": 70}, "criterionWeights": {"SERVICE_CONTENT": 2, "SERVICE_CULTURE": 1},
 *  "thousandPointIndex": {"name": "own", "year": 2026, "market": "China", "factors": {"advisor": 40, "workshop": 60}},
 *  "selection": {"vitalShare": 0.8}, "cuts": {"importance": 8, "performance": 7.5}, "kanoTable": "POULIOT"}
 * }</pre>
 *
 * {@code indexWeights} are of overall satisfaction, met expectations and nearness to the ideal; {@code factors} and
 * {@code dimensionWeights} name dimensions of the questionnaire; {@code selection} has {@code vitalShare} or {@code top}.
 */
public final class SatisfactionPolicyFile {

    private static final int INDEX_QUESTIONS = 3;
    private static final double GREATEST = 1e9;
    private static final String WEIGHT = "a weight from 0 to 1e9";
    private static final Set<String> KEYS = JsonDocument.keys(
            "level",
            "minimum",
            "bestPoints",
            "indexWeights",
            "dimensionWeights",
            "criterionWeights",
            "thousandPointIndex",
            "selection",
            "cuts",
            "kanoTable");

    private SatisfactionPolicyFile() {}

    /**
     * Reads a policy.
     *
     * @param path the file, not null
     * @return the rules, never null
     * @throws org.dealercrm.desk.csv.UnusableInput if a key is unknown or a value out of range
     */
    public static SurveyRules read(Path path) {
        JsonDocument json = JsonDocument.read(path);
        json.checkKeys(KEYS);
        SurveyRules usual = SurveyRules.standard();
        double level = json.has("level") ? json.numberWithin("level", .5, .9999, "a level from 0.5 to 0.9999") : .95;
        try {
            return new SurveyRules(
                    satisfaction(json, usual.satisfaction().withLevel(level)),
                    mendFirst(json, usual.mendFirst().withLevel(level)),
                    json.has("selection") ? selection(json.object("selection")) : usual.selection());
        } catch (IllegalArgumentException broken) {
            throw json.problem(broken);
        }
    }

    private static SatisfactionPolicy satisfaction(JsonDocument json, SatisfactionPolicy usual) {
        SatisfactionPolicy policy = usual;
        if (json.has("minimum")) {
            policy = policy.withMinimum(json.numberWithin("minimum", 1, GREATEST, "a number of answers from 1 to 1e9"));
        }
        if (json.has("bestPoints")) {
            policy = policy.withBoxRule(BoxRule.top(count(json, "bestPoints", "how many points are the best, from 1")));
        }
        if (json.has("indexWeights")) {
            String expected = "three weights, of overall satisfaction, met expectations and nearness to the ideal";
            List<Double> weights = json.numbers("indexWeights", expected);
            boolean inRange = weights.stream().allMatch(weight -> weight >= 0 && weight <= GREATEST);
            if (weights.size() != INDEX_QUESTIONS || !inRange || !someAboveZero(weights)) {
                throw json.unfit("indexWeights", expected);
            }
            policy = policy.withIndexWeights(weights.get(0), weights.get(1), weights.get(2));
        }
        if (json.has("dimensionWeights")) {
            policy = policy.withDimensionWeights(weights(json, "dimensionWeights"));
        }
        if (json.has("criterionWeights")) {
            policy = policy.withCriterionWeights(ofCriteria(json, "criterionWeights"));
        }
        if (json.has("thousandPointIndex")) {
            policy = policy.withThousandPointIndex(index(json.object("thousandPointIndex")));
        }
        return policy;
    }

    private static ThousandPointIndex index(JsonDocument json) {
        json.checkKeys(JsonDocument.keys("name", "year", "market", "factors"));
        String name = text(json, "name", "the name of the index");
        return ThousandPointIndex.of(new FactorWeights(
                new Label("THOUSAND_POINT_INDEX", name, name),
                json.wholeNumber("year", "the year of the weights"),
                text(json, "market", "the market of the weights"),
                weights(json, "factors")));
    }

    private static String text(JsonDocument json, String key, String expected) {
        String text = json.string(key, expected);
        if (text.isBlank()) {
            throw json.unfit(key, expected);
        }
        return text;
    }

    private static Map<Criterion, Double> ofCriteria(JsonDocument json, String key) {
        json.object(key)
                .checkKeys(Arrays.stream(Criterion.values())
                        .map(Enum::name)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
        Map<Criterion, Double> weights = new LinkedHashMap<>();
        weights(json, key).forEach((name, weight) -> weights.put(Criterion.valueOf(name), weight));
        return weights;
    }

    private static Map<String, Double> weights(JsonDocument json, String key) {
        JsonDocument listed = json.object(key);
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String name : listed.keys()) {
            weights.put(name, listed.numberWithin(name, 0, GREATEST, WEIGHT));
        }
        if (!someAboveZero(weights.values())) {
            throw json.unfit(key, "a weight above 0 among them");
        }
        return weights;
    }

    private static boolean someAboveZero(Collection<Double> weights) {
        return weights.stream().anyMatch(weight -> weight > 0);
    }

    private static int count(JsonDocument json, String key, String expected) {
        int count = json.wholeNumber(key, expected);
        if (count < 1) {
            throw json.unfit(key, expected);
        }
        return count;
    }

    private static SelectionRule selection(JsonDocument json) {
        json.checkKeys(JsonDocument.keys("vitalShare", "top"));
        if (json.has("top") && json.has("vitalShare")) {
            throw json.problem("found both top and vitalShare, expected one of them");
        }
        if (json.has("top")) {
            return new SelectionRule.Top(count(json, "top", "how many items of a criterion are chosen, from 1"));
        }
        String expected = "a share above 0, at most 1";
        double share = json.number("vitalShare", expected);
        if (!(share > 0 && share <= 1)) {
            throw json.unfit("vitalShare", expected);
        }
        return new SelectionRule.VitalFew(share);
    }

    private static MendFirstPolicy mendFirst(JsonDocument json, MendFirstPolicy usual) {
        MendFirstPolicy policy = usual;
        if (json.has("cuts")) {
            JsonDocument cuts = json.object("cuts");
            cuts.checkKeys(JsonDocument.keys("importance", "performance"));
            policy = policy.withCuts(CutLines.stated(
                    cuts.number("importance", "a point of the scale"),
                    cuts.number("performance", "a point of the scale")));
        }
        return json.has("kanoTable") ? policy.withKanoTable(json.constant("kanoTable", KanoTable.class)) : policy;
    }
}
