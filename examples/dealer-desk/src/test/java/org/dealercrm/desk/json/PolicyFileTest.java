package org.dealercrm.desk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.scoring.retention.Hysteresis;
import org.dealercrm.scoring.retention.RetentionPolicy;
import org.dealercrm.scoring.retention.StabilityCut;
import org.dealercrm.scoring.retention.ValueCut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFileTest {

    @TempDir
    Path folder;

    private RetentionPolicy read(String json) throws IOException {
        return PolicyFile.read(Files.writeString(folder.resolve("policy.json"), json));
    }

    @Test
    void what_is_left_out_is_standard() throws IOException {
        assertThat(read("{}")).isEqualTo(RetentionPolicy.standard());
        assertThat(read("{\"horizonDays\": 180}"))
                .isEqualTo(RetentionPolicy.standard().withHorizonDays(180));
    }

    @Test
    void a_policy_comes_back_as_it_was_written() {
        RetentionPolicy policy = new RetentionPolicy(
                180,
                new StabilityCut.Fixed(.35),
                new ValueCut.Fixed(1234.5),
                new Hysteresis(.1, .05),
                80.25,
                Period.ofMonths(18),
                .4,
                4,
                200);
        Path file = folder.resolve("policy.json");
        PolicyFile.write(file, policy);
        assertThat(PolicyFile.read(file)).isEqualTo(policy);
        List<ValueCut> valueCuts =
                List.of(new ValueCut.NaturalBreak(), new ValueCut.Quantile(.8), new ValueCut.Clustered(4, 2));
        for (ValueCut cut : valueCuts) {
            PolicyFile.write(file, policy.withValueCut(cut));
            assertThat(PolicyFile.read(file)).isEqualTo(policy.withValueCut(cut));
        }
        for (StabilityCut cut : List.of(new StabilityCut.NaturalBreak(), new StabilityCut.Quantile(.4))) {
            PolicyFile.write(file, policy.withStabilityCut(cut));
            assertThat(PolicyFile.read(file)).isEqualTo(policy.withStabilityCut(cut));
        }
        PolicyFile.write(file, RetentionPolicy.standard());
        assertThat(PolicyFile.read(file)).isEqualTo(RetentionPolicy.standard());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"horizon": 5}|policy.json, key horizon: found an unknown key, expected some of horizonDays, stabilityThreshold
            {"horizonDays": 0}|policy.json, key horizonDays: found 0, expected a whole number from 1 to 36525.
            {"horizonDays": 1.5}|policy.json, key horizonDays: found 1.5, expected a whole number from 1 to 36525.
            {"horizonDays": "365"}|policy.json, key horizonDays: found "365", expected a whole number
            {"stabilityThreshold": 1}|policy.json, key stabilityThreshold: found 1, expected a probability above 0 and below 1
            {"valueCut": -3}|policy.json, key valueCut: found -3, expected "natural-break", the lowest high value
            {"valueCut": "median"}|policy.json, key valueCut: found "median", expected "natural-break"
            {"valueCut": {"quantile": 1}}|policy.json, key valueCut: found {"quantile":1}, expected "natural-break"
            {"valueCut": {"quantile": 0.5, "groups": 3}}|policy.json, key valueCut, key groups: found an unknown key
            {"valueCut": {"groups": 3}}|policy.json, key valueCut, key highGroups: found nothing, expected how many of the
            {"valueCut": {"groups": 3, "highGroups": 3}}|policy.json, key valueCut: found {"groups":3,"highGroups":3}, expected
            {"stabilityThreshold": "median"}|policy.json, key stabilityThreshold: found "median", expected a probability
            {"stabilityThreshold": {"quantile": 0}}|policy.json, key stabilityThreshold: found {"quantile":0}, expected a
            {"hysteresis": 0.1}|policy.json, key hysteresis: found 0.1, expected an object.
            {"hysteresis": {"value": 1}}|policy.json, key hysteresis, key value: found 1, expected a margin of 0 or more, below 1.
            {"hysteresis": {"money": 1}}|policy.json, key hysteresis, key money: found an unknown key, expected some of value
            {"costToServePerVisit": -1}|policy.json, key costToServePerVisit: found -1, expected an amount of 0 or more.
            {"lostAfter": "24 months"}|policy.json, key lostAfter: found "24 months", expected a positive calendar period
            {"lostAfter": "P0M"}|policy.json, key lostAfter: found "P0M", expected a positive calendar period
            {"lostAfter": "P999999999Y"}|policy.json, key lostAfter: found "P999999999Y", expected a positive calendar period
            {"lostAfter": "P2147483647M"}|policy.json, key lostAfter: found "P2147483647M", expected a positive calendar
            {"defaultMargin": 1.2}|policy.json, key defaultMargin: found 1.2, expected a share above 0 and at most 1.
            {"fullEvidenceVisits": 1}|policy.json, key fullEvidenceVisits: found 1, expected a whole number from 2
            {"horizonDays": 5|policy.json, line 1, column
            []|policy.json, line 1: found [], expected one JSON object.
            """)
    void a_mistake_is_named_by_key_value_and_what_was_expected(String json, String sentence) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(UnusableInput.class).hasMessageContaining(sentence);
    }
}
