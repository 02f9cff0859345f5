package org.dealercrm.desk.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.dealercrm.desk.csv.ResponsesExport;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Criterion;
import org.dealercrm.survey.Questionnaire;
import org.dealercrm.survey.SurveyChannel;
import org.dealercrm.survey.SurveyItem;
import org.dealercrm.survey.SurveyResponse;
import org.dealercrm.survey.SurveyResponseStatus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the surveys of a store of 6,000 customers are to be like. */
class SimulatedSurveysTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);
    private static final SimulatedStore STORE = SimulatedStore.of(20261126, 6_000, LAST_DAY, 5);
    private static final List<SurveyResponse> RESPONSES = new ArrayList<>();

    /** The visits after which a customer left dissatisfied, by the number of the order. */
    private static final List<String> LAST_STRAWS = new ArrayList<>();

    @BeforeAll
    static void simulate() {
        for (int number = 0; number < STORE.size(); number++) {
            CustomerLife life = STORE.life(number);
            RESPONSES.addAll(SimulatedSurveys.of(STORE).of(number, life));
            life.leaving()
                    .filter(leaving -> leaving.cause() == LeavingCause.DISSATISFIED)
                    .ifPresent(leaving -> life.customer().orders().stream()
                            .filter(order -> order.visitDay().plusDays(1).equals(leaving.day()))
                            .forEach(order -> LAST_STRAWS.add(order.id())));
        }
    }

    @Test
    void theSurveysOfASeedAreTheSameOnEveryMachine() throws NoSuchAlgorithmException {
        // Written down from a run on JDK 17, as the hash of the visits is.
        assertThat(hash(export(SimulatedStore.of(7, 300, LAST_DAY, 5))))
                .isEqualTo("ba33914a574950c0c64ae360fe699aee45792123b9437e408be123cef384526a");
    }

    @Test
    void theSurveysOfACustomerDoNotDependOnHowManyThereAre() {
        List<SurveyResponse> few = new ArrayList<>();
        SimulatedStore.of(20261126, 40, LAST_DAY, 5).live((customer, responses) -> few.addAll(responses));
        assertThat(RESPONSES).startsWith(few.toArray(new SurveyResponse[0]));
        assertThat(few).isNotEmpty();
    }

    private static String export(SimulatedStore store) {
        StringWriter out = new StringWriter();
        ResponsesExport export = ResponsesExport.begin(
                out, SimulatedSurveys.of(store).questionnaire().form());
        store.live((customer, responses) -> responses.forEach(export::add));
        try {
            export.end();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    private static String hash(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    @Test
    void theQuestionnaireAsksThreeItemsOfEachCriterionAndSixOffers() {
        Questionnaire asked = SimulatedSurveys.of(STORE).questionnaire();
        Map<Criterion, Integer> items = new HashMap<>();
        for (SurveyItem item : asked.form().items()) {
            item.criterion().ifPresent(criterion -> items.merge(criterion, 1, Integer::sum));
            boolean offer = item.criterion().isEmpty();
            assertThat(asked.form().question(offer ? Aspect.KANO_FUNCTIONAL : Aspect.PERCEIVED, item.code()))
                    .isPresent();
            assertThat(asked.form().question(offer ? Aspect.KANO_DYSFUNCTIONAL : Aspect.EXPECTED, item.code()))
                    .isPresent();
        }
        assertThat(items)
                .hasSize(4)
                .allSatisfy((criterion, count) -> assertThat(count).isEqualTo(3));
        assertThat(asked.form().items()).hasSize(12 + 6);
        assertThat(asked.form().dimensions()).hasSize(5);
        assertThat(asked.form().title().chinese()).contains("模拟");
        assertThat(asked.form().title().english()).contains("simulated");
        assertThat(asked.acceptsInvitations()).isTrue();
    }

    @Test
    void whoeverLeavesDissatisfiedJudgedTheVisitBeforeWorse() {
        double left = mean(RESPONSES.stream()
                .filter(response -> LAST_STRAWS.contains(orderOf(response)))
                .toList());
        double others = mean(RESPONSES.stream()
                .filter(response -> !LAST_STRAWS.contains(orderOf(response)))
                .toList());
        assertThat(left).isLessThan(others - 1);
    }

    private static String orderOf(SurveyResponse response) {
        return response.invitation().order().orElseThrow().value();
    }

    private static double mean(List<SurveyResponse> responses) {
        return responses.stream()
                .filter(response -> response.status() == SurveyResponseStatus.ANSWERED)
                .mapToDouble(response -> response.answer(SimulatedQuestionnaire.OVERALL)
                        .orElseThrow()
                        .value()
                        .orElseThrow())
                .average()
                .orElseThrow();
    }

    @Test
    void aVoiceIsAnsweredMoreOftenAndMoreKindlyThanASheetOfPaper() {
        Map<SurveyChannel, List<SurveyResponse>> by = new EnumMap<>(SurveyChannel.class);
        RESPONSES.forEach(response -> by.computeIfAbsent(response.invitation().channel(), channel -> new ArrayList<>())
                .add(response));
        assertThat(answered(by.get(SurveyChannel.FACE_TO_FACE))).isCloseTo(.84, within(.05));
        assertThat(answered(by.get(SurveyChannel.TELEPHONE))).isCloseTo(.58, within(.05));
        assertThat(answered(by.get(SurveyChannel.ONLINE))).isCloseTo(.32, within(.05));
        assertThat(answered(by.get(SurveyChannel.MAIL))).isCloseTo(.14, within(.05));
        assertThat(mean(by.get(SurveyChannel.FACE_TO_FACE))).isGreaterThan(mean(by.get(SurveyChannel.ONLINE)) + .3);
        assertThat(mean(by.get(SurveyChannel.TELEPHONE))).isGreaterThan(mean(by.get(SurveyChannel.ONLINE)) + .2);
    }

    private static double answered(List<SurveyResponse> responses) {
        return responses.stream()
                        .filter(response -> response.status().hasAnswers())
                        .count()
                / (double) responses.size();
    }

    @Test
    void someAreTakenOutSomeSaySomethingAndSomeBreakOff() {
        int questions =
                SimulatedSurveys.of(STORE).questionnaire().form().questions().size();
        assertThat(questions).isEqualTo(5 + 12 * 3 + 6 * 2);
        assertThat(RESPONSES).anyMatch(response -> response.status() == SurveyResponseStatus.TAKEN_OUT);
        assertThat(RESPONSES).anyMatch(response -> !response.comments().isEmpty());
        assertThat(RESPONSES)
                .anyMatch(response -> response.status() == SurveyResponseStatus.ANSWERED
                        && response.answers().size() < questions / 2);
        assertThat(RESPONSES)
                .anyMatch(response -> response.answers().stream()
                        .anyMatch(answer -> answer.value().isEmpty()));
    }
}
