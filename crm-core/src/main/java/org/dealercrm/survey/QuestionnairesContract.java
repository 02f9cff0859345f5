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
import org.dealercrm.contract.Page;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.survey.QuestionnaireEvent.QuestionnaireRevised;

/**
 * The contract of {@link Questionnaires}, for the tests of a host that implements it; see {@link AggregateContract} for what is
 * checked and how to call it. Beside that: the versions of a code are listed in the order of their numbers, those of another code
 * are not among them, and of several versions in use the one with the highest number is answered.
 */
public final class QuestionnairesContract {

    private QuestionnairesContract() {}

    /**
     * Checks an implementation that keeps nothing over a restart.
     *
     * @param <P> the implementation
     * @param freshEmpty an empty one, new at each call, not null
     * @param recordedEvents the events recorded through one so far, not null
     * @return a sentence for each rule that is broken, empty if all are kept, never null
     */
    public static <P extends Questionnaires> List<String> violations(
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
    public static <P extends Questionnaires> List<String> violations(
            Supplier<P> freshEmpty, Function<P, List<EventTrace>> recordedEvents, UnaryOperator<P> reopen) {
        return violations(new ContractHost<>(freshEmpty, recordedEvents, Optional.of(reopen)));
    }

    private static <P extends Questionnaires> List<String> violations(ContractHost<P> host) {
        AggregateSamples<StoreId, QuestionnaireId, Questionnaire> samples = new AggregateSamples<>(
                QuestionnaireSamples.IN_ORDER,
                QuestionnaireSamples.FIRST_CHANGED,
                QuestionnaireSamples.FIRST_ELSEWHERE,
                Questionnaire::id,
                QuestionnaireId::store,
                QuestionnaireRevised::new);
        return AggregateContract.violations(host, samples, questions());
    }

    private static <P extends Questionnaires> List<ContractQuestion<P, Questionnaire>> questions() {
        return List.of(
                ofCode("ofCode", QuestionnaireSamples.CODE, QuestionnaireSamples.ofCode()),
                ofCode("ofCode of one that does not exist", "nothing", List.of()),
                inUse(
                        "inUse",
                        QuestionnaireSamples.STORE,
                        QuestionnaireSamples.CODE,
                        List.of(QuestionnaireSamples.IN_ORDER.get(2))),
                inUse(
                        "inUse in another store",
                        QuestionnaireSamples.ELSEWHERE,
                        QuestionnaireSamples.CODE,
                        List.of(QuestionnaireSamples.HIGHER_ELSEWHERE)),
                inUse(
                        "inUse of one that is retired",
                        QuestionnaireSamples.STORE,
                        QuestionnaireSamples.UNUSED,
                        List.of()));
    }

    private static <P extends Questionnaires> ContractQuestion<P, Questionnaire> ofCode(
            String name, String code, List<Questionnaire> expected) {
        return new ContractQuestion<>(
                name,
                (port, request) -> port.ofCode(QuestionnaireSamples.STORE, code, request),
                QuestionnaireSamples.savedForQuestions(),
                expected);
    }

    private static <P extends Questionnaires> ContractQuestion<P, Questionnaire> inUse(
            String name, StoreId store, String code, List<Questionnaire> expected) {
        return new ContractQuestion<>(
                name,
                (port, request) -> new Page<>(port.inUse(store, code).stream().toList(), Optional.empty()),
                QuestionnaireSamples.savedForQuestions(),
                expected);
    }
}
