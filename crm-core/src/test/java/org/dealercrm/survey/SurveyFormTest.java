package org.dealercrm.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyFormTest {

    private static final SurveyText TEXT = SurveyText.english("Text");
    private static final Dimension TIME = new Dimension("time", TEXT);
    private static final SurveyItem READY =
            new SurveyItem("ready", TEXT, Optional.of("time"), Optional.of(Criterion.SERVICE_CONTENT));

    private static SurveyQuestion question(String code, Aspect aspect, Scale scale) {
        return new SurveyQuestion(
                code, aspect, aspect.isOfItem() ? Optional.of("ready") : Optional.empty(), scale, TEXT);
    }

    private static SurveyForm form(SurveyQuestion... questions) {
        return new SurveyForm(TEXT, List.of(TIME), List.of(READY), List.of(questions));
    }

    @Test
    void questionsAreFoundByCodeByItemAndByWhole() {
        SurveyQuestion perceived = question("p", Aspect.PERCEIVED, Scale.rating(1, 10));
        SurveyQuestion overall = question("o", Aspect.OVERALL_SATISFACTION, Scale.rating(1, 5));
        SurveyForm form = form(perceived, overall);
        assertThat(form.question("p")).contains(perceived);
        assertThat(form.question("P")).isEmpty();
        assertThat(form.question(Aspect.PERCEIVED, "ready")).contains(perceived);
        assertThat(form.question(Aspect.PERCEIVED, "other")).isEmpty();
        assertThat(form.question(Aspect.EXPECTED, "ready")).isEmpty();
        assertThat(form.question(Aspect.OVERALL_SATISFACTION)).contains(overall);
        assertThat(form.question(Aspect.PERCEIVED)).isEmpty();
    }

    @Test
    void listsAreCopied() {
        List<SurveyQuestion> questions = new ArrayList<>(List.of(question("p", Aspect.PERCEIVED, Scale.rating(1, 10))));
        SurveyForm form = new SurveyForm(TEXT, List.of(TIME), List.of(READY), questions);
        questions.clear();
        assertThat(form.questions()).hasSize(1);
    }

    @Test
    void whatIsNamedTwiceIsRefused() {
        SurveyQuestion one = question("p", Aspect.PERCEIVED, Scale.rating(1, 10));
        refused(() -> form(one, question("p", Aspect.EXPECTED, Scale.rating(1, 10))), "question", "p");
        refused(() -> form(one, question("q", Aspect.PERCEIVED, Scale.rating(1, 10))), "PERCEIVED of ready");
        refused(
                () -> form(
                        question("a", Aspect.RECOMMENDATION, Scale.recommendation()),
                        question("b", Aspect.RECOMMENDATION, Scale.recommendation())),
                "RECOMMENDATION");
        refused(() -> new SurveyForm(TEXT, List.of(TIME, TIME), List.of(READY), List.of(one)), "dimension", "time");
        refused(() -> new SurveyForm(TEXT, List.of(TIME), List.of(READY, READY), List.of(one)), "item", "ready");
    }

    @Test
    void whatIsNamedButNotThereIsRefused() {
        SurveyQuestion one = question("p", Aspect.PERCEIVED, Scale.rating(1, 10));
        refused(() -> new SurveyForm(TEXT, List.of(), List.of(READY), List.of(one)), "time in ready");
        refused(() -> new SurveyForm(TEXT, List.of(TIME), List.of(), List.of(one)), "ready in p");
        refused(() -> new SurveyForm(TEXT, List.of(TIME), List.of(READY), List.of()), "no question");
    }

    /** A gap of a mark out of 10 less one out of 5 would be nonsense. */
    @Test
    void expectedIsAskedOnTheScaleOfPerceived() {
        SurveyQuestion perceived = question("p", Aspect.PERCEIVED, Scale.rating(1, 10));
        refused(() -> form(perceived, question("e", Aspect.EXPECTED, Scale.rating(1, 5))), "question e");
        assertThat(form(perceived, question("e", Aspect.EXPECTED, Scale.rating(1, 10)))
                        .questions())
                .hasSize(2);
        assertThat(form(question("e", Aspect.EXPECTED, Scale.rating(1, 5))).questions())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Aspect.class)
    void questionNamesAnItemExactlyIfItsAspectIsOfItems(Aspect aspect) {
        Scale scale = scaleOf(aspect);
        Optional<String> wrong = aspect.isOfItem() ? Optional.empty() : Optional.of("ready");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SurveyQuestion("q", aspect, wrong, scale, TEXT))
                .withMessageContaining("question q");
        assertThat(question("q", aspect, scale).scale()).isEqualTo(scale);
    }

    @ParameterizedTest
    @EnumSource(Aspect.class)
    void questionHasAScaleOfTheKindOfItsAspect(Aspect aspect) {
        for (Scale scale :
                List.of(Scale.rating(0, 10), Scale.recommendation(), Scale.effort(), Scale.kano(), Scale.yesNo())) {
            boolean fits = switch (aspect) {
                case KANO_FUNCTIONAL, KANO_DYSFUNCTIONAL -> scale.kind() == ScaleKind.KANO;
                case RECOMMENDATION -> scale.kind() == ScaleKind.RECOMMENDATION;
                case EFFORT -> scale.kind() == ScaleKind.EFFORT;
                default -> scale.kind() == ScaleKind.RATING || scale.kind() == ScaleKind.YES_NO;
            };
            if (fits) {
                assertThat(question("q", aspect, scale).aspect()).isEqualTo(aspect);
            } else {
                refused(() -> question("q", aspect, scale), "found " + scale.kind());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a,b", "a/b", "\"a\"", "a\n"})
    void codeHasNothingThatAFileOrAKeyWouldStumbleOver(String code) {
        refused(() -> new Dimension(code, TEXT), "found '" + code + "'");
    }

    @Test
    void codeHasSixtyFourCharactersAtMost() {
        assertThat(new Dimension("按时交车_1.2-b" + "x".repeat(54), TEXT).code()).hasSize(64);
        refused(() -> new Dimension("x".repeat(65), TEXT), "1 to 64");
        // A letter beyond the first plane takes two characters.
        refused(() -> new Dimension("𠀀".repeat(33), TEXT), "1 to 64");
    }

    @Test
    void textIsGivenInTheOtherLanguageRatherThanNotAtAll() {
        assertThat(SurveyText.chinese("时间").englishOrElse()).isEqualTo("时间");
        assertThat(SurveyText.english("Time").chineseOrElse()).isEqualTo("Time");
        assertThat(new SurveyText("时间", "Time").chineseOrElse()).isEqualTo("时间");
        assertThat(new SurveyText("时间", "Time").englishOrElse()).isEqualTo("Time");
        refused(() -> new SurveyText(" ", ""), "found none");
    }

    private static Scale scaleOf(Aspect aspect) {
        return switch (aspect) {
            case KANO_FUNCTIONAL, KANO_DYSFUNCTIONAL -> Scale.kano();
            case RECOMMENDATION -> Scale.recommendation();
            case EFFORT -> Scale.effort();
            default -> Scale.rating(1, 10);
        };
    }

    private static void refused(Runnable making, String... words) {
        assertThatThrownBy(making::run)
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .contains(words);
    }
}
