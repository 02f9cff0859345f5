package org.dealercrm.desk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.scoring.retention.RetentionPolicy;
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
        RetentionPolicy policy =
                new RetentionPolicy(180, .35, new ValueCut.Fixed(1234.5), 80.25, Period.ofMonths(18), .4, 4, 200);
        Path file = folder.resolve("policy.json");
        PolicyFile.write(file, policy);
        assertThat(PolicyFile.read(file)).isEqualTo(policy);
        PolicyFile.write(file, RetentionPolicy.standard());
        assertThat(PolicyFile.read(file)).isEqualTo(RetentionPolicy.standard());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"horizon": 5}|policy.json, key horizon: found an unknown key, expected some of horizonDays, stabilityThreshold
            {"horizonDays": 0}|policy.json, key horizonDays: found 0, expected a whole number from 1 to 36525.
            {"horizonDays": 1.5}|policy.json, key horizonDays: found 1.5, expected a whole number from 1 to 36525.
            {"horizonDays": "365"}|policy.json, key horizonDays: found "365", expected a whole number
            {"stabilityThreshold": 1}|policy.json, key stabilityThreshold: found 1, expected a probability above 0 and below 1.
            {"valueCut": -3}|policy.json, key valueCut: found -3, expected "natural-break" or the lowest high value
            {"valueCut": "median"}|policy.json, key valueCut: found "median", expected "natural-break"
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
