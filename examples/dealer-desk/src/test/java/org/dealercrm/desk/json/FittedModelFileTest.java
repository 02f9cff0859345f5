package org.dealercrm.desk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.scoring.history.ClockUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FittedModelFileTest {

    private static final String MODEL =
            "{\"model\":\"mbg-cnbd-k\",\"k\":2,\"parameters\":{\"r\":0.5,\"alpha\":10,\"a\":0.8,\"b\":2.4},"
                    + "\"logLikelihood\":-10.5,\"customers\":5,\"timeUnit\":\"week\",\"asOf\":null,"
                    + "\"converged\":true,\"status\":\"CONVERGED\",\"iterations\":3,\"gradientNorm\":1e-7}";

    @TempDir
    Path folder;

    private void read(String json) throws IOException {
        FittedModelFile.read(Files.writeString(folder.resolve("model.json"), json), ClockUnit.WEEK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "r":0.5|"r":NaN|model.json, line 1, column
            "r":0.5|"r":"NaN"|model.json, key parameters, key r: found "NaN", expected a positive number.
            "r":0.5|"r":1e999|model.json, key parameters, key r: found
            "a":0.8|"a":-1|model.json, key parameters, key a: found -1, expected a positive number.
            "k":2|"k":0|model.json, key k: found 0, expected a whole number from 1 on.
            "timeUnit":"week"|"timeUnit":"fortnight"|key timeUnit: found "fortnight", expected day, week, month or year.
            "converged":true|"converged":"maybe"|model.json, key converged: found "maybe", expected true or false.
            "converged":true|"converged":false|model.json, key converged: found false, expected what status says
            "status":"CONVERGED"|"status":"GREAT"|key status: found "GREAT", expected CONVERGED, ITERATION_LIMIT
            """)
    void a_mistake_is_named_by_key_value_and_what_was_expected(String right, String wrong, String sentence)
            throws IOException {
        read(MODEL);
        assertThat(MODEL).contains(right);
        assertThatThrownBy(() -> read(MODEL.replace(right, wrong)))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void a_file_that_breaks_off_is_told_in_words_of_JSON_alone() {
        assertThatThrownBy(() -> read(MODEL.substring(0, 60)))
                .isInstanceOf(UnusableInput.class)
                .hasMessageStartingWith("model.json, line 1, column 61: found no JSON (Unexpected end-of-input")
                .hasMessageEndingWith("expected one JSON object.")
                .hasMessageNotContainingAny("REDACTED", "StreamReadFeature");
    }
}
