package org.dealercrm.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dealercrm.survey.StoreSurveys.FORM;
import static org.dealercrm.survey.StoreSurveys.ID;
import static org.dealercrm.survey.StoreSurveys.NOW;
import static org.dealercrm.survey.StoreSurveys.STORE;
import static org.dealercrm.survey.StoreSurveys.WRITTEN;
import static org.dealercrm.survey.StoreSurveys.codeOf;
import static org.dealercrm.survey.StoreSurveys.questionnaire;

import java.util.List;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.Decision;
import org.dealercrm.survey.QuestionnaireEvent.QuestionnaireRevised;
import org.dealercrm.survey.QuestionnaireEvent.QuestionnaireWritten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionnaireTest {

    private static final SurveyForm OTHER_FORM = new SurveyForm(
            SurveyText.english("Shorter"),
            List.of(),
            List.of(),
            List.of(FORM.question("nps").orElseThrow()));

    @Test
    void draftIsWrittenRevisedAndPutInUse() {
        Decision<Questionnaire> written = Questionnaire.draft(ID, FORM, WRITTEN);
        assertThat(((Decision.Accepted<Questionnaire>) written).events())
                .containsExactly(new QuestionnaireWritten(ID, WRITTEN));
        Decision<Questionnaire> revised = written.orElseThrow().revise(OTHER_FORM, NOW);
        assertThat(((Decision.Accepted<Questionnaire>) revised).events())
                .containsExactly(new QuestionnaireRevised(ID, NOW));
        Questionnaire used =
                revised.orElseThrow().take(QuestionnaireStep.PUT_IN_USE, NOW).orElseThrow();
        assertThat(used.form()).isEqualTo(OTHER_FORM);
        assertThat(used.inUseSince()).contains(NOW);
        assertThat(used.acceptsInvitations()).isTrue();
        Questionnaire retired = used.take(QuestionnaireStep.RETIRE, NOW).orElseThrow();
        assertThat(retired.retiredAt()).contains(NOW);
        assertThat(retired.inUseSince()).contains(NOW);
        assertThat(retired.acceptsInvitations()).isFalse();
    }

    @Test
    void formIsFixedOnceItWasInUse() {
        for (QuestionnaireStatus status : List.of(QuestionnaireStatus.IN_USE, QuestionnaireStatus.RETIRED)) {
            Questionnaire fixed = questionnaire(1, status);
            assertThat(codeOf(fixed.revise(OTHER_FORM, NOW))).isEqualTo("FORM_FIXED");
            assertThat(fixed.form()).isEqualTo(FORM);
        }
    }

    @Test
    void nextVersionIsADraftOfTheSameFormAndLeavesThisOneAsItIs() {
        Questionnaire first = questionnaire(1, QuestionnaireStatus.IN_USE);
        Questionnaire second = first.next(NOW).orElseThrow();
        assertThat(second.id()).isEqualTo(new QuestionnaireId(STORE, "after-service", 2));
        assertThat(second.form()).isEqualTo(first.form());
        assertThat(second.status()).isEqualTo(QuestionnaireStatus.DRAFT);
        assertThat(first).isEqualTo(questionnaire(1, QuestionnaireStatus.IN_USE));
    }

    @Test
    void nothingHappensBeforeWhatHappened() {
        Questionnaire draft = Questionnaire.draft(ID, FORM, WRITTEN).orElseThrow();
        assertThat(codeOf(draft.revise(OTHER_FORM, WRITTEN.minusNanos(1)))).isEqualTo("TOO_EARLY");
        assertThat(codeOf(draft.take(QuestionnaireStep.PUT_IN_USE, WRITTEN.minusNanos(1))))
                .isEqualTo("TOO_EARLY");
        Questionnaire used = draft.take(QuestionnaireStep.PUT_IN_USE, NOW).orElseThrow();
        assertThat(codeOf(used.take(QuestionnaireStep.RETIRE, NOW.minusNanos(1))))
                .isEqualTo("TOO_EARLY");
        assertThat(codeOf(used.take(QuestionnaireStep.RETIRE, NOW))).isEqualTo("accepted");
    }

    @Test
    void historyIsTakenAndItsFaultsAreTold() {
        assertThat(faults(QuestionnaireState.builder()
                        .id(ID)
                        .form(FORM)
                        .status(QuestionnaireStatus.RETIRED)
                        .writtenAt(NOW)
                        .inUseSince(WRITTEN)))
                .containsExactly(
                        "A retired questionnaire tells when it was retired; questionnaire 4s-7/after-service/0001 does not.",
                        "A questionnaire is written before it is put in use; questionnaire 4s-7/after-service/0001 was put in use before.");
        assertThat(faults(QuestionnaireState.builder()
                        .id(ID)
                        .form(FORM)
                        .status(QuestionnaireStatus.DRAFT)
                        .writtenAt(WRITTEN)
                        .inUseSince(NOW)
                        .retiredAt(WRITTEN)))
                .containsExactly(
                        "Nobody is asked by a draft; questionnaire 4s-7/after-service/0001 is one and tells since when it is in use.",
                        "Only a retired questionnaire tells when it was retired; questionnaire 4s-7/after-service/0001 is DRAFT and does.",
                        "A questionnaire is retired last of all; questionnaire 4s-7/after-service/0001 was retired before.");
        assertThat(faults(QuestionnaireState.builder()
                        .id(ID)
                        .form(FORM)
                        .status(QuestionnaireStatus.IN_USE)
                        .writtenAt(WRITTEN)))
                .containsExactly(
                        "A questionnaire in use tells since when it is; questionnaire 4s-7/after-service/0001 does not.");
    }

    private static List<String> faults(QuestionnaireState.Builder rows) {
        return Questionnaire.restore(rows.build()).violations();
    }

    @Test
    void idTellsCodeAndVersionInOneWordThatSortsByNumber() {
        QuestionnaireId id = new QuestionnaireId(STORE, "售后.A-1_b", 42);
        assertThat(id.value()).isEqualTo("售后.A-1_b/0042");
        assertThat(QuestionnaireId.parse(STORE, id.value())).isEqualTo(id);
        assertThat(new QuestionnaireId(STORE, "a", 9)).isLessThan(new QuestionnaireId(STORE, "a", 10));
        assertThat(new QuestionnaireId(STORE, "x".repeat(59), 9_999).value()).hasSize(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuestionnaireId(STORE, "x".repeat(60), 1))
                .withMessageContaining("59");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuestionnaireId(STORE, "a", 9_999).next())
                .withMessageContaining("found 10000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a/1", "a/00001", "a/0000", "/0001", "a/b/0001", "a/000x", "a /0001"})
    void wordThatIsNoIdIsRefused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> QuestionnaireId.parse(STORE, value));
    }

    @Test
    void highestVersionInUseIsTheOneToAskBy() {
        Questionnaire first = questionnaire(1, QuestionnaireStatus.IN_USE);
        Questionnaire second = questionnaire(2, QuestionnaireStatus.RETIRED);
        Questionnaire tenth = questionnaire(10, QuestionnaireStatus.IN_USE);
        Questionnaire eleventh = questionnaire(11, QuestionnaireStatus.DRAFT);
        QuestionnaireVersions versions = new QuestionnaireVersions(List.of(tenth, eleventh, first, second));
        assertThat(versions.all()).containsExactly(first, second, tenth, eleventh);
        assertThat(versions.inUse()).contains(tenth);
        assertThat(versions.superseded()).containsExactly(first);
        assertThat(versions.latest()).contains(eleventh);
        QuestionnaireVersions none = new QuestionnaireVersions(List.of(second, eleventh));
        assertThat(none.inUse()).isEmpty();
        assertThat(none.superseded()).isEmpty();
        assertThat(new QuestionnaireVersions(List.of()).latest()).isEmpty();
    }

    @Test
    void versionsOfTwoQuestionnairesDoNotMix() {
        Questionnaire first = questionnaire(1, QuestionnaireStatus.DRAFT);
        for (QuestionnaireId other : List.of(
                new QuestionnaireId(STORE, "sales", 2), new QuestionnaireId(StoreId.of("4s-8"), "after-service", 2))) {
            Questionnaire stranger = Questionnaire.draft(other, FORM, NOW).orElseThrow();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new QuestionnaireVersions(List.of(first, stranger)))
                    .withMessageContaining(other.toString());
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuestionnaireVersions(List.of(first, first)))
                .withMessageContaining("found twice");
    }
}
