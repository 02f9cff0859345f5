package org.dealercrm.desk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.desk.survey.SurveyRules;
import org.dealercrm.scoring.drivers.CutLines;
import org.dealercrm.scoring.drivers.KanoTable;
import org.dealercrm.scoring.satisfaction.BoxRule;
import org.dealercrm.scoring.satisfaction.SelectionRule;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Criterion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SatisfactionPolicyFileTest {

    private static final String POLICY = """
            {"level": 0.9, "minimum": 20, "bestPoints": 2, "indexWeights": [0.3885, 0.3190, 0.2925],
             "dimensionWeights": {"advisor": 30, "workshop": 70}, "criterionWeights": {"SERVICE_CONTENT": 2, "SERVICE_CULTURE": 1},
             "thousandPointIndex": {"name": "own", "year": 2026, "market": "China", "factors": {"advisor": 40, "workshop": 60}},
             "selection": {"top": 2}, "cuts": {"importance": 8, "performance": 7.5}, "kanoTable": "POULIOT"}
            """;

    @TempDir
    Path folder;

    private SurveyRules read(String json) throws IOException {
        return SatisfactionPolicyFile.read(Files.writeString(folder.resolve("policy.json"), json));
    }

    @Test
    void everyKeyIsRead() throws IOException {
        SurveyRules rules = read(POLICY);

        assertThat(rules.satisfaction().level()).isEqualTo(.9);
        assertThat(rules.satisfaction().minimum()).isEqualTo(20);
        assertThat(rules.satisfaction().boxRule()).isEqualTo(BoxRule.top(2));
        assertThat(rules.satisfaction().indexWeights())
                .isEqualTo(Map.of(
                        Aspect.OVERALL_SATISFACTION, .3885, Aspect.MET_EXPECTATIONS, .3190, Aspect.NEAR_IDEAL, .2925));
        assertThat(rules.satisfaction().dimensionWeights())
                .containsExactly(Map.entry("advisor", 30.0), Map.entry("workshop", 70.0));
        assertThat(rules.satisfaction().criterionWeights())
                .isEqualTo(Map.of(Criterion.SERVICE_CONTENT, 2.0, Criterion.SERVICE_CULTURE, 1.0));
        assertThat(rules.satisfaction().thousand().orElseThrow().toString()).contains("2026", "China", "workshop=60");
        assertThat(rules.selection()).isEqualTo(new SelectionRule.Top(2));
        assertThat(rules.mendFirst().cuts()).isEqualTo(CutLines.stated(8, 7.5));
        assertThat(rules.mendFirst().kanoTable()).isEqualTo(KanoTable.POULIOT);
        assertThat(rules.mendFirst().level()).isEqualTo(.9);
        assertThat(rules.mendFirst().drivers().level()).isEqualTo(.9);
    }

    @Test
    void everyKeyMayBeMissing() throws IOException {
        assertThat(read("{}")).isEqualTo(SurveyRules.standard());
        assertThat(read("{\"selection\": {\"vitalShare\": 0.8}}")).isEqualTo(SurveyRules.standard());
        assertThat(SurveyRules.standard().selection()).isEqualTo(new SelectionRule.VitalFew(.8));
        assertThat(SurveyRules.standard().satisfaction().minimum()).isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "level": 0.9|"level": 1|policy.json, key level: found 1, expected a level from 0.5 to 0.9999.
            "level": 0.9|"level": "high"|policy.json, key level: found "high", expected a level
            "level": 0.9|"levels": 0.9|policy.json, key levels: found an unknown key, expected some of level, minimum, bestPoints
            "minimum": 20|"minimum": 0|policy.json, key minimum: found 0, expected a number of answers from 1 to 1e9.
            "bestPoints": 2|"bestPoints": 0|policy.json, key bestPoints: found 0, expected how many points are the best, from 1.
            "bestPoints": 2|"bestPoints": 2.5|policy.json, key bestPoints: found 2.5, expected how many points are the best
            0.3885, 0.3190, 0.2925|0.3885, 0.3190|policy.json, key indexWeights: found [0.3885,0.3190], expected three weights
            0.3885, 0.3190, 0.2925|0, 0, 0|policy.json, key indexWeights: found [0,0,0], expected three weights
            0.3885, 0.3190, 0.2925|1, -1, 1|policy.json, key indexWeights: found [1,-1,1], expected three weights
            0.3885, 0.3190, 0.2925|1, "1", 1|policy.json, key indexWeights: found [1,"1",1], expected three weights
            "advisor": 30, "workshop": 70|"advisor": -1, "workshop": 70|policy.json, key dimensionWeights, key advisor: found -1, expected a weight from 0 to 1e9.
            "advisor": 30, "workshop": 70|"advisor": 0, "workshop": 0|policy.json, key dimensionWeights: found {"advisor":0,"workshop":0}, expected a weight above 0 among them.
            "dimensionWeights": {"advisor": 30, "workshop": 70}|"dimensionWeights": [30]|policy.json, key dimensionWeights: found [30], expected an object.
            "SERVICE_CONTENT": 2|"SERVICE": 2|policy.json, key criterionWeights, key SERVICE: found an unknown key, expected some of SERVICE_CONTENT
            "SERVICE_CONTENT": 2, "SERVICE_CULTURE": 1|"SERVICE_CONTENT": 0|policy.json, key criterionWeights: found {"SERVICE_CONTENT":0}, expected a weight above 0 among them.
            "name": "own"|"name": " "|policy.json, key thousandPointIndex, key name: found " ", expected the name of the index.
            "name": "own", |"name": "own", "factor": 1, |policy.json, key thousandPointIndex, key factor: found an unknown key, expected some of name
            "year": 2026|"year": "2026"|policy.json, key thousandPointIndex, key year: found "2026", expected the year of the weights
            "market": "China"|"market": ""|policy.json, key thousandPointIndex, key market: found "", expected the market of the weights.
            "advisor": 40, "workshop": 60||policy.json, key thousandPointIndex, key factors: found {}, expected a weight above 0 among them.
            "top": 2|"top": 0|policy.json, key selection, key top: found 0, expected how many items of a criterion are chosen, from 1.
            "top": 2|"top": 2, "vitalShare": 0.8|policy.json, key selection: found both top and vitalShare, expected one of them.
            "top": 2|"vitalShare": 1.2|policy.json, key selection, key vitalShare: found 1.2, expected a share above 0, at most 1.
            "top": 2|"vitalShare": 0|policy.json, key selection, key vitalShare: found 0, expected a share above 0, at most 1.
            "top": 2||policy.json, key selection, key vitalShare: found nothing, expected a share above 0, at most 1.
            "importance": 8, ||policy.json, key cuts, key importance: found nothing, expected a point of the scale.
            "importance": 8|"importance": 1e400|policy.json, key cuts, key importance: found
            "POULIOT"|"BERGER"|policy.json, key kanoTable: found "BERGER", expected one of
            """)
    void mistakeIsNamedByItsPlaceAndWhatWasExpected(String right, String wrong, String sentence) throws IOException {
        assertThat(POLICY).contains(right);
        assertThatThrownBy(() -> read(POLICY.replace(right, wrong == null ? "" : wrong)))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining(sentence);
    }
}
