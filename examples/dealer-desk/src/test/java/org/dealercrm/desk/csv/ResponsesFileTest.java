package org.dealercrm.desk.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dealercrm.desk.survey.Comment;
import org.dealercrm.desk.survey.ReceivedSurvey;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.satisfaction.Invitations;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.SurveyChannel;
import org.dealercrm.survey.SurveyForm;
import org.dealercrm.survey.SurveyItem;
import org.dealercrm.survey.SurveyQuestion;
import org.dealercrm.survey.SurveyText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponsesFileTest {

    private static final SurveyText TEXT = SurveyText.english("text");
    private static final SurveyForm FORM = new SurveyForm(
            TEXT,
            List.of(),
            List.of(new SurveyItem("promise", TEXT, Optional.empty(), Optional.empty())),
            List.of(
                    new SurveyQuestion("P1", Aspect.PERCEIVED, Optional.of("promise"), Scale.rating(1, 10), TEXT),
                    new SurveyQuestion("NPS", Aspect.RECOMMENDATION, Optional.empty(), Scale.recommendation(), TEXT)));

    private static final String HEADER =
            "response_id,customer_id,channel,status,invited_on,answered_on,weight,P1,NPS,comment\n";

    @TempDir
    Path folder;

    private ResponsesFile.Read read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("responses.csv"), text);
        return ResponsesFile.read(TableFile.standard(file), ColumnNames.AS_IS, FORM, Set.of("advisor"), false);
    }

    @Test
    void answersAreReadAsTheyStand() throws IOException {
        ReceivedSurvey survey = read(HEADER
                        + "R1,C1,TELEPHONE,ANSWERED,2026-03-01,2026-03-02,,8,,\n"
                        + "R2,,ONLINE,ANSWERED,2026-03-01,2026-03-05,1.5,10,0,等得太久\n"
                        + "R3,C3,ONLINE,TAKEN_OUT,2026-03-03,2026-03-04,,10,10,\n")
                .survey();

        assertThat(survey.responses().size()).isEqualTo(3);
        assertThat(survey.responses().column("P1").orElseThrow().answer(0)).hasValue(8);
        assertThat(survey.responses().column("NPS").orElseThrow().answer(0)).isEmpty();
        assertThat(survey.responses().weight(1)).isEqualTo(1.5);
        assertThat(survey.responses().customerId(1)).isEmpty();
        assertThat(survey.responses().takenOut(2)).contains(ExclusionReason.TAKEN_OUT);
        assertThat(survey.comments()).containsExactly(new Comment(1, "等得太久"));
        assertThat(survey.from()).contains(LocalDate.of(2026, 3, 2));
        assertThat(survey.to()).contains(LocalDate.of(2026, 3, 5));
    }

    /** Else customers' keys and words would be read as answers and stand in the message, or answers as weights. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "response_id",
                "customer_id",
                "channel",
                "status",
                "invited_on",
                "answered_on",
                "weight",
                "taken_out",
                "comment"
            })
    void aQuestionNamedLikeAColumnIsRefused(String code) throws IOException {
        SurveyForm form = new SurveyForm(
                TEXT,
                List.of(),
                List.of(),
                List.of(new SurveyQuestion(
                        code, Aspect.OVERALL_SATISFACTION, Optional.empty(), Scale.rating(1, 10), TEXT)));
        Path file = Files.writeString(folder.resolve("responses.csv"), HEADER + "R1,C1,MAIL,,,,1,,,my words\n");

        assertThatThrownBy(() -> ResponsesFile.read(
                        TableFile.standard(file), ColumnNames.AS_IS, form, Set.of("P1", "NPS"), false))
                .isInstanceOf(UnusableInput.class)
                .hasMessageStartingWith("--questionnaire: found a question with the code " + code + ", expected")
                .hasMessageNotContainingAny("C1", "my words");
    }

    @Test
    void whoWasAskedAndWhoWasReachedIsCountedByChannel() throws IOException {
        ReceivedSurvey survey = read(HEADER
                        + "R1,C1,TELEPHONE,ANSWERED,2026-03-01,2026-03-02,,8,,\n"
                        + "R2,C2,TELEPHONE,UNREACHED,2026-03-01,,,,,\n"
                        + "R3,C3,TELEPHONE,REFUSED,2026-02-01,,,,,\n"
                        + "R4,C4,ONLINE,EXPIRED,2026-03-01,,,,,\n"
                        + "R5,C5,ONLINE,INVITED,2026-03-02,,,,,\n")
                .survey();

        Invitations telephone =
                survey.responses().invitations(SurveyChannel.TELEPHONE).orElseThrow();
        assertThat(telephone.asked()).isEqualTo(3);
        assertThat(telephone.reached()).isEqualTo(2);
        assertThat(telephone.window().from()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(survey.responses()
                        .invitations(SurveyChannel.ONLINE)
                        .orElseThrow()
                        .asked())
                .isEqualTo(1);
        assertThat(survey.responses().size()).isEqualTo(1);
    }

    @Test
    void withoutAStatusEveryRowIsAnAnswerAndNobodyKnowsHowManyWereAsked() throws IOException {
        ReceivedSurvey survey = read("channel,P1\nMAIL,3\n").survey();

        assertThat(survey.responses().size()).isEqualTo(1);
        assertThat(survey.responses().invitations(SurveyChannel.MAIL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            R2,,FAX,,,,,8,,|channel|one of FACE_TO_FACE, TELEPHONE, MAIL, ONLINE
            R2,,MAIL,,,,,11,,|P1|an answer of 1 to 10
            R2,,MAIL,,,,,7.5,,|P1|an answer of 1 to 10
            R2,,MAIL,,,,,good,,|P1|an answer of 1 to 10 (digits, a dot, no grouping)
            R2,,MAIL,GONE,,,,8,,|status|one of INVITED, ANSWERED, REFUSED, UNREACHED, EXPIRED, TAKEN_OUT
            R2,,MAIL,REFUSED,,,,8,,|P1|no answer, as the status is REFUSED
            R2,,MAIL,,2026-03-02,2026-03-01,,8,,|answered_on|a day that is not before 2026-03-02
            R2,,MAIL,,,,0,8,,|weight|a weight of 1e-9 to 1e9
            R1,,MAIL,,,,,8,,|response_id|each response once
            """)
    void rowWithAMistakeIsSetAsideAndTheOthersStay(String row, String column, String expected) throws IOException {
        ResponsesFile.Read read = read(HEADER + "R1,,MAIL,,,,,8,,\n" + row + "\nR3,,MAIL,,,,,9,,\n");

        assertThat(read.survey().responses().size()).isEqualTo(2);
        assertThat(read.quarantine().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.sentence()).contains("line 3, column " + column);
            assertThat(problem.sentence()).contains("expected " + expected);
        });
    }

    /** The reason stands in the result: a sentence might name somebody, and is not repeated. */
    @Test
    void reasonOfTakingOutIsACodeAndKeysAreNotTold() throws IOException {
        ResponsesFile.Read read =
                read("response_id,channel,taken_out,P1\nR-17,MAIL,DUPLICATE,8\nR2,MAIL,王先生不满意,8\nR-17,MAIL,,9\n");

        assertThat(read.survey().responses().size()).isEqualTo(1);
        assertThat(read.survey().responses().takenOut(0).orElseThrow().code()).isEqualTo("TAKEN_OUT: DUPLICATE");
        assertThat(read.quarantine().problems())
                .extracting(problem -> problem.sentence())
                .containsExactly(
                        "responses.csv, line 3, column taken_out: found '(a value that is not shown)', expected a code of"
                                + " the reason such as DUPLICATE, of capital letters, digits and _.",
                        "responses.csv, line 4, column response_id: found '(a value that is not shown)', expected each"
                                + " response once.");
    }

    @Test
    void columnThatIsNoQuestionIsNotOverlooked() throws IOException {
        assertThatThrownBy(() -> read("channel,P01\nMAIL,3\n"))
                .isInstanceOf(UnusableInput.class)
                .hasMessageStartingWith("responses.csv, line 1, column P01: found a column that is no question");
        assertThat(read("channel,P1,advisor\nMAIL,3,A-7\n").survey().responses().size())
                .isEqualTo(1);
    }

    @Test
    void commentIsNotShownByItsToString() {
        assertThat(new Comment(0, "王先生 13800000000").toString()).isEqualTo("Comment[of response 1]");
    }
}
