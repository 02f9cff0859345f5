package org.dealercrm.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dealercrm.contract.EventTrace;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.SaveResult;
import org.dealercrm.contract.Versioned;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.DomainEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contracts let the ports in memory pass and tell each fault by the right sentence. */
class SurveyContractsTest {

    @Test
    void portsInMemoryKeepTheContracts() {
        assertThat(QuestionnairesContract.violations(
                        InMemoryQuestionnaires::new, port -> traces(port.recordedEvents())))
                .isEmpty();
        assertThat(QuestionnairesContract.violations(
                        InMemoryQuestionnaires::new, port -> traces(port.recordedEvents()), same -> same))
                .isEmpty();
        assertThat(SurveyResponsesContract.violations(
                        InMemorySurveyResponses::new, port -> traces(port.recordedEvents())))
                .isEmpty();
        assertThat(SurveyResponsesContract.violations(
                        InMemorySurveyResponses::new, port -> traces(port.recordedEvents()), same -> same))
                .isEmpty();
    }

    @Test
    void whatIsForgottenAtARestartIsTold() {
        UnaryOperator<InMemoryQuestionnaires> forgetsForms = port -> new InMemoryQuestionnaires();
        UnaryOperator<InMemorySurveyResponses> forgetsAnswers = port -> new InMemorySurveyResponses();
        assertThat(QuestionnairesContract.violations(
                        InMemoryQuestionnaires::new, port -> traces(port.recordedEvents()), forgetsForms))
                .anySatisfy(violation -> assertThat(violation).contains("found none after a restart"));
        assertThat(SurveyResponsesContract.violations(
                        InMemorySurveyResponses::new, port -> traces(port.recordedEvents()), forgetsAnswers))
                .anySatisfy(violation -> assertThat(violation).contains("found none after a restart"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faultyQuestionnaires")
    void faultOfQuestionnairesIsTold(String fault, Supplier<FaultyQuestionnaires> port, String sentence) {
        assertThat(QuestionnairesContract.violations(port, faulty -> traces(faulty.kept.recordedEvents())))
                .as(fault)
                .anySatisfy(violation -> assertThat(violation).contains(sentence));
    }

    static Stream<Arguments> faultyQuestionnaires() {
        return Stream.of(
                fault("lowest in use", LowestInUse::new, "inUse at size 1 lists nothing that was not asked for"),
                fault("latest of all", LatestOfAll::new, "inUse of one that is retired at size 1"),
                fault(
                        "in use of any store",
                        InUseOfAnyStore::new,
                        "inUse in another store at size 1 leaves nothing out"),
                fault(
                        "codes that begin alike",
                        CodesThatBeginAlike::new,
                        "ofCode at size 5 lists nothing that was not"),
                fault("first version's form", FirstForm::new, "found another after its second save"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faultyResponses")
    void faultOfResponsesIsTold(String fault, Supplier<FaultyResponses> port, String sentence) {
        assertThat(SurveyResponsesContract.violations(port, faulty -> traces(faulty.kept.recordedEvents())))
                .as(fault)
                .anySatisfy(violation -> assertThat(violation).contains(sentence));
    }

    static Stream<Arguments> faultyResponses() {
        return Stream.of(
                fault("rounded answers", RoundedAnswers::new, "found another after its first save"),
                fault("answers that do not apply", OnlyNumbers::new, "found another after its first save"),
                fault("comments that stay", CommentsThatStay::new, "found another after its second save"),
                fault("all versions", AllVersions::new, "ofQuestionnaire of a version that nobody was asked by"),
                fault("only those answered", OnlyAnswered::new, "ofCustomer at size 1 leaves nothing out"));
    }

    private static Arguments fault(String name, Supplier<?> port, String sentence) {
        return Arguments.of(name, port, sentence);
    }

    private static List<EventTrace> traces(List<DomainEvent> events) {
        return events.stream().map(EventTrace::of).toList();
    }

    private static class FaultyQuestionnaires implements Questionnaires {

        final InMemoryQuestionnaires kept = new InMemoryQuestionnaires();

        @Override
        public Optional<Versioned<Questionnaire>> find(QuestionnaireId id) {
            return kept.find(id);
        }

        @Override
        public Page<Versioned<Questionnaire>> page(StoreId store, PageRequest request) {
            return kept.page(store, request);
        }

        @Override
        public Page<Versioned<Questionnaire>> ofCode(StoreId store, String code, PageRequest request) {
            return kept.ofCode(store, code, request);
        }

        @Override
        public Optional<Versioned<Questionnaire>> inUse(StoreId store, String code) {
            return kept.inUse(store, code);
        }

        @Override
        public SaveResult save(Questionnaire one, long expectedVersion, List<? extends DomainEvent> events) {
            return kept.save(one, expectedVersion, events);
        }

        List<Versioned<Questionnaire>> versions(StoreId store, String code) {
            return kept.ofCode(store, code, PageRequest.first(PageRequest.MAX_SIZE))
                    .items();
        }
    }

    private static class LowestInUse extends FaultyQuestionnaires {
        @Override
        public Optional<Versioned<Questionnaire>> inUse(StoreId store, String code) {
            return versions(store, code).stream()
                    .filter(version -> version.aggregate().acceptsInvitations())
                    .findFirst();
        }
    }

    private static class LatestOfAll extends FaultyQuestionnaires {
        @Override
        public Optional<Versioned<Questionnaire>> inUse(StoreId store, String code) {
            return kept.inUse(store, code)
                    .or(() -> versions(store, code).stream().findFirst());
        }
    }

    private static class InUseOfAnyStore extends FaultyQuestionnaires {
        @Override
        public Optional<Versioned<Questionnaire>> inUse(StoreId store, String code) {
            return kept.inUse(QuestionnaireSamples.STORE, code);
        }
    }

    /** {@code LIKE 'code%'} instead of {@code = 'code'}. */
    private static class CodesThatBeginAlike extends FaultyQuestionnaires {
        @Override
        public Page<Versioned<Questionnaire>> ofCode(StoreId store, String code, PageRequest request) {
            List<Versioned<Questionnaire>> found =
                    kept.page(store, PageRequest.first(PageRequest.MAX_SIZE)).items().stream()
                            .filter(item -> item.aggregate().id().code().startsWith(code))
                            .toList();
            return found.size() <= request.size()
                    ? new Page<>(found, Optional.empty())
                    : kept.ofCode(store, code, request);
        }
    }

    private static class FirstForm extends FaultyQuestionnaires {
        @Override
        public SaveResult save(Questionnaire one, long expectedVersion, List<? extends DomainEvent> events) {
            SurveyForm form =
                    kept.find(one.id()).map(first -> first.aggregate().form()).orElse(one.form());
            QuestionnaireState rows =
                    QuestionnaireState.builder().from(one.state()).form(form).build();
            return kept.save(Questionnaire.restore(rows).aggregate(), expectedVersion, events);
        }
    }

    private static class FaultyResponses implements SurveyResponses {

        final InMemorySurveyResponses kept = new InMemorySurveyResponses();

        @Override
        public Optional<Versioned<SurveyResponse>> find(SurveyResponseId id) {
            return kept.find(id);
        }

        @Override
        public Page<Versioned<SurveyResponse>> page(StoreId store, PageRequest request) {
            return kept.page(store, request);
        }

        @Override
        public Page<Versioned<SurveyResponse>> ofQuestionnaire(QuestionnaireId questionnaire, PageRequest request) {
            return kept.ofQuestionnaire(questionnaire, request);
        }

        @Override
        public Page<Versioned<SurveyResponse>> ofCustomer(CustomerId customer, PageRequest request) {
            return kept.ofCustomer(customer, request);
        }

        @Override
        public SaveResult save(SurveyResponse response, long expectedVersion, List<? extends DomainEvent> events) {
            return kept.save(stored(response), expectedVersion, events);
        }

        SurveyResponse stored(SurveyResponse response) {
            return response;
        }

        static SurveyResponse with(SurveyResponse response, List<SurveyAnswer> answers) {
            return SurveyResponse.restore(SurveyResponseState.builder()
                            .from(response.state())
                            .answers(answers)
                            .build())
                    .aggregate();
        }
    }

    /** A column with three decimals. */
    private static class RoundedAnswers extends FaultyResponses {
        @Override
        SurveyResponse stored(SurveyResponse response) {
            return with(
                    response,
                    response.answers().stream()
                            .map(answer -> answer.value().isEmpty()
                                    ? answer
                                    : SurveyAnswer.of(
                                            answer.question(),
                                            Math.rint(answer.value().getAsDouble() * 1000) / 1000))
                            .toList());
        }
    }

    private static class OnlyNumbers extends FaultyResponses {
        @Override
        SurveyResponse stored(SurveyResponse response) {
            return with(
                    response,
                    response.answers().stream()
                            .filter(answer -> answer.value().isPresent())
                            .toList());
        }
    }

    private static class CommentsThatStay extends FaultyResponses {
        @Override
        SurveyResponse stored(SurveyResponse response) {
            SurveyResponseState.Builder rows = SurveyResponseState.builder().from(response.state());
            kept.find(response.id())
                    .ifPresent(before -> rows.comments(before.aggregate().comments()));
            return SurveyResponse.restore(rows.build()).aggregate();
        }
    }

    private static class AllVersions extends FaultyResponses {
        @Override
        public Page<Versioned<SurveyResponse>> ofQuestionnaire(QuestionnaireId questionnaire, PageRequest request) {
            return kept.ofQuestionnaire(new QuestionnaireId(questionnaire.store(), questionnaire.code(), 2), request);
        }
    }

    private static class OnlyAnswered extends FaultyResponses {
        @Override
        public Page<Versioned<SurveyResponse>> ofCustomer(CustomerId customer, PageRequest request) {
            List<Versioned<SurveyResponse>> found =
                    kept.ofCustomer(customer, PageRequest.first(PageRequest.MAX_SIZE)).items().stream()
                            .filter(item -> item.aggregate().status().hasAnswers())
                            .toList();
            return new Page<>(found, Optional.empty());
        }
    }
}
