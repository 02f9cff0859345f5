package org.dealercrm.desk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Criterion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyFormFileTest {

    private static final String FORM = """
            {"code": "after-service", "version": 2, "title": {"zh": "售后满意度"},
             "dimensions": [{"code": "reliability", "zh": "可靠性", "en": "reliability"}],
             "items": [{"code": "promise", "en": "ready when promised", "dimension": "reliability",
                        "criterion": "SERVICE_CONTENT"}],
             "questions": [
              {"code": "P1", "aspect": "PERCEIVED", "item": "promise", "en": "Was it?",
               "scale": {"min": 1, "max": 10, "step": 1, "direction": "HIGHER_IS_BETTER", "kind": "RATING"}},
              {"code": "NPS", "aspect": "RECOMMENDATION", "en": "Would you?",
               "scale": {"min": 0, "max": 10, "step": 1, "direction": "HIGHER_IS_BETTER", "kind": "RECOMMENDATION"}}]}
            """;

    @TempDir
    Path folder;

    private SurveyFormFile read(String json) throws IOException {
        return SurveyFormFile.read(Files.writeString(folder.resolve("form.json"), json));
    }

    @Test
    void questionnaireIsReadAsItStands() throws IOException {
        SurveyFormFile read = read(FORM);

        assertThat(read.code()).isEqualTo("after-service");
        assertThat(read.version()).isEqualTo(2);
        assertThat(read.form().title().englishOrElse()).isEqualTo("售后满意度");
        assertThat(read.form().items().get(0).criterion()).contains(Criterion.SERVICE_CONTENT);
        assertThat(read.form()
                        .question(Aspect.PERCEIVED, "promise")
                        .orElseThrow()
                        .scale()
                        .points())
                .isEqualTo(10);
    }

    @Test
    void whatWasWrittenIsReadAgain() throws IOException {
        SurveyFormFile read = read(FORM);
        Path copy = folder.resolve("copy.json");
        read.write(copy);

        assertThat(SurveyFormFile.read(copy)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "version": 2|"version": 0|form.json, key version: found 0, expected the version, a whole number from 1.
            "code": "P1"|"code": "P 1"|form.json, key questions, entry 1, key code: found "P 1", expected 1 to 64 letters
            "PERCEIVED"|"FELT"|key questions, entry 1, key aspect: found "FELT", expected one of PERCEIVED, EXPECTED, IMPORTANCE
            "item": "promise"|"item": "price"|form.json: A questionnaire lists every item that it names, found price in P1.
            "item": "promise"|"point": "promise"|key questions, entry 1, key point: found an unknown key, expected some of code
            "max": 10, "step": 1, "direction": "HIGHER_IS_BETTER", "kind": "RATING"|"max": 1, "step": 1, "direction": "HIGHER_IS_BETTER", "kind": "RATING"|form.json, key questions, entry 1, key scale: A scale runs from a lower to a higher end by steps above 0, found 1.0 to 1.0 by 1.0.
            "kind": "RECOMMENDATION"|"kind": "RATING"|key questions, entry 2: A question of RECOMMENDATION has a scale of its kind, found RATING in question NPS.
            "en": "Would you?"|"en": ""|key questions, entry 2: found no text, expected one in Chinese (zh), in English (en) or both.
            "criterion": "SERVICE_CONTENT"|"criterion": "PRICE"|key items, entry 1, key criterion: found "PRICE", expected one of SERVICE_CONTENT
            "dimension": "reliability"|"dimension": "speed"|form.json: A questionnaire lists every dimension that it names, found speed in promise.
            """)
    void mistakeIsNamedByItsPlaceAndWhatWasExpected(String right, String wrong, String sentence) throws IOException {
        assertThat(FORM).contains(right);
        assertThatThrownBy(() -> read(FORM.replace(right, wrong)))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining(sentence);
    }
}
