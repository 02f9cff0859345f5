package org.dealercrm.survey;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.dealercrm.contract.AggregateContract;
import org.dealercrm.contract.AggregateSamples;
import org.dealercrm.contract.ContractHost;
import org.dealercrm.contract.ContractQuestion;
import org.dealercrm.contract.EventTrace;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.survey.SurveyResponseEvent.SurveyResponseMoved;

/**
 * The contract of {@link SurveyResponses}, for the tests of a host that implements it; see {@link AggregateContract} for what is
 * checked and how to call it. Beside that: responses are listed by questionnaire, whose code and version both count, and by
 * customer, each as it was saved last, with every answer to the last digit.
 */
public final class SurveyResponsesContract {

    private SurveyResponsesContract() {}

    /**
     * Checks an implementation that keeps nothing over a restart.
     *
     * @param <P> the implementation
     * @param freshEmpty an empty one, new at each call, not null
     * @param recordedEvents the events recorded through one so far, not null
     * @return a sentence for each rule that is broken, empty if all are kept, never null
     */
    public static <P extends SurveyResponses> List<String> violations(
            Supplier<P> freshEmpty, Function<P, List<EventTrace>> recordedEvents) {
        return violations(new ContractHost<>(freshEmpty, recordedEvents, Optional.empty()));
    }

    /**
     * Checks an implementation over a database that stays.
     *
     * @param <P> the implementation
     * @param freshEmpty one over an empty database, new at each call, not null
     * @param recordedEvents the events recorded through one so far, not null
     * @param reopen closes one and opens its database again, not null
     * @return a sentence for each rule that is broken, empty if all are kept, never null
     */
    public static <P extends SurveyResponses> List<String> violations(
            Supplier<P> freshEmpty, Function<P, List<EventTrace>> recordedEvents, UnaryOperator<P> reopen) {
        return violations(new ContractHost<>(freshEmpty, recordedEvents, Optional.of(reopen)));
    }

    private static <P extends SurveyResponses> List<String> violations(ContractHost<P> host) {
        AggregateSamples<StoreId, SurveyResponseId, SurveyResponse> samples = new AggregateSamples<>(
                SurveyResponseSamples.IN_ORDER,
                SurveyResponseSamples.FIRST_CHANGED,
                SurveyResponseSamples.FIRST_ELSEWHERE,
                SurveyResponse::id,
                SurveyResponseId::store,
                (id, at) -> new SurveyResponseMoved(
                        id,
                        SurveyResponseStep.ANSWER,
                        SurveyResponseStatus.INVITED,
                        SurveyResponseStatus.ANSWERED,
                        at));
        return AggregateContract.violations(host, samples, questions());
    }

    private static <P extends SurveyResponses> List<ContractQuestion<P, SurveyResponse>> questions() {
        List<SurveyResponse> saved = SurveyResponseSamples.savedForQuestions();
        return List.of(
                new ContractQuestion<>(
                        "ofQuestionnaire",
                        (port, request) -> port.ofQuestionnaire(SurveyResponseSamples.ASKED, request),
                        saved,
                        SurveyResponseSamples.ofQuestionnaire()),
                new ContractQuestion<>(
                        "ofQuestionnaire of a version that nobody was asked by",
                        (port, request) -> port.ofQuestionnaire(SurveyResponseSamples.UNASKED, request),
                        saved,
                        List.of()),
                new ContractQuestion<>(
                        "ofCustomer",
                        (port, request) -> port.ofCustomer(SurveyResponseSamples.CUSTOMER, request),
                        saved,
                        SurveyResponseSamples.ofCustomer()),
                new ContractQuestion<>(
                        "ofCustomer of one who was never invited",
                        (port, request) -> port.ofCustomer(SurveyResponseSamples.STRANGER, request),
                        saved,
                        List.of()));
    }
}
