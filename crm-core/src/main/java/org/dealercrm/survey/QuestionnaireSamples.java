package org.dealercrm.survey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealercrm.dealership.StoreId;

/**
 * The questionnaires that {@link QuestionnairesContract} saves: every aspect, status and kind of scale, codes that begin alike or
 * differ by case only, and several versions of one code. Their ids have an order of their own in collations that are not binary.
 */
final class QuestionnaireSamples {

    static final StoreId STORE = StoreId.of("contract-a");
    static final StoreId ELSEWHERE = StoreId.of("contract-b");
    static final String CODE = "After-service";
    static final String UNUSED = "after-service_2";

    private static final Instant WRITTEN = Instant.parse("2024-02-29T15:59:59Z");
    private static final Instant IN_USE = Instant.parse("2024-03-01T02:00:00Z");
    private static final Instant RETIRED = Instant.parse("2024-09-01T02:00:00Z");

    /** In place of the draft, another form and a further step. */
    static final Questionnaire FIRST_CHANGED =
            questionnaire(state(STORE, CODE, 1, brief("Short"), QuestionnaireStatus.RETIRED)
                    .inUseSince(IN_USE)
                    .retiredAt(RETIRED));

    static final List<Questionnaire> IN_ORDER = List.of(
            questionnaire(state(STORE, CODE, 1, full(), QuestionnaireStatus.DRAFT)),
            inUse(CODE, 2),
            inUse(CODE, 10),
            questionnaire(state(STORE, CODE, 11, full(), QuestionnaireStatus.DRAFT)),
            inUse("After-service_2", 1),
            inUse("after-service", 1),
            questionnaire(state(STORE, UNUSED, 1, brief("“Quoted”, \\ and\nlines"), QuestionnaireStatus.RETIRED)
                    .retiredAt(RETIRED)),
            questionnaire(state(STORE, "售后", QuestionnaireId.MAX_VERSION, full(), QuestionnaireStatus.DRAFT)));

    static final Questionnaire FIRST_ELSEWHERE = questionnaire(
            state(ELSEWHERE, CODE, 1, full(), QuestionnaireStatus.IN_USE).inUseSince(IN_USE));

    /** In another store a higher version is in use. */
    static final Questionnaire HIGHER_ELSEWHERE = questionnaire(
            state(ELSEWHERE, CODE, 12, full(), QuestionnaireStatus.IN_USE).inUseSince(IN_USE));

    private QuestionnaireSamples() {}

    static List<Questionnaire> savedForQuestions() {
        List<Questionnaire> saved = new ArrayList<>(IN_ORDER);
        saved.add(FIRST_CHANGED);
        saved.add(FIRST_ELSEWHERE);
        saved.add(HIGHER_ELSEWHERE);
        return saved;
    }

    static List<Questionnaire> ofCode() {
        return List.of(FIRST_CHANGED, IN_ORDER.get(1), IN_ORDER.get(2), IN_ORDER.get(3));
    }

    /** Every aspect, on scales that rise and fall and whose points no double holds exactly. */
    private static SurveyForm full() {
        Scale marks = new Scale(1, 6, 0.1, ScaleDirection.LOWER_IS_BETTER, ScaleKind.RATING);
        List<SurveyQuestion> questions = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            Scale scale = switch (aspect) {
                case KANO_FUNCTIONAL, KANO_DYSFUNCTIONAL -> Scale.kano();
                case RECOMMENDATION -> Scale.recommendation();
                case EFFORT -> Scale.effort();
                case IMPORTANCE -> Scale.yesNo();
                default -> marks;
            };
            Optional<String> item = aspect.isOfItem() ? Optional.of("I.1") : Optional.empty();
            questions.add(new SurveyQuestion(
                    "q_" + aspect, aspect, item, scale, new SurveyText("问题 " + aspect, "“Question”, " + aspect)));
        }
        List<SurveyItem> items = new ArrayList<>();
        items.add(new SurveyItem(
                "I.1", SurveyText.chinese("按时交车"), Optional.of("维度"), Optional.of(Criterion.SERVICE_CONTENT)));
        for (Criterion criterion : Criterion.values()) {
            items.add(new SurveyItem(
                    "I-" + criterion, SurveyText.english("Item"), Optional.empty(), Optional.of(criterion)));
        }
        items.add(new SurveyItem("I_3", SurveyText.english("Offer"), Optional.empty(), Optional.empty()));
        return new SurveyForm(
                new SurveyText("售后服务", "After service"),
                List.of(new Dimension("维度", new SurveyText("时间", "Time"))),
                items,
                questions);
    }

    private static SurveyForm brief(String title) {
        SurveyQuestion question = new SurveyQuestion(
                "nps",
                Aspect.RECOMMENDATION,
                Optional.empty(),
                Scale.recommendation(),
                SurveyText.english("How likely …?"));
        return new SurveyForm(SurveyText.english(title), List.of(), List.of(), List.of(question));
    }

    private static Questionnaire inUse(String code, int version) {
        return questionnaire(
                state(STORE, code, version, full(), QuestionnaireStatus.IN_USE).inUseSince(IN_USE));
    }

    private static QuestionnaireState.Builder state(
            StoreId store, String code, int version, SurveyForm form, QuestionnaireStatus status) {
        return QuestionnaireState.builder()
                .id(new QuestionnaireId(store, code, version))
                .form(form)
                .status(status)
                .writtenAt(WRITTEN);
    }

    private static Questionnaire questionnaire(QuestionnaireState.Builder state) {
        return Questionnaire.restore(state.build()).aggregate();
    }
}
