package org.dealercrm.survey;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dealercrm.contract.InMemoryAggregates;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.SaveResult;
import org.dealercrm.contract.Versioned;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.DomainEvent;

/**
 * Questionnaires in memory, for the tests and first steps of those who embed the library. Safe for use by several threads.
 */
public final class InMemoryQuestionnaires implements Questionnaires {

    private final InMemoryAggregates<StoreId, QuestionnaireId, Questionnaire> questionnaires =
            new InMemoryAggregates<>(Questionnaire::id, QuestionnaireId::store, QuestionnaireId::value);

    /** No questionnaires yet. */
    public InMemoryQuestionnaires() {}

    @Override
    public Optional<Versioned<Questionnaire>> find(QuestionnaireId id) {
        return questionnaires.find(id);
    }

    @Override
    public Page<Versioned<Questionnaire>> page(StoreId store, PageRequest request) {
        return questionnaires.page(store, request);
    }

    @Override
    public Page<Versioned<Questionnaire>> ofCode(StoreId store, String code, PageRequest request) {
        return questionnaires.page(store, request, isOf(code));
    }

    @Override
    public Optional<Versioned<Questionnaire>> inUse(StoreId store, String code) {
        // No code has more versions than a page has places.
        return questionnaires
                .page(store, PageRequest.first(PageRequest.MAX_SIZE), isOf(code).and(Questionnaire::acceptsInvitations))
                .items()
                .stream()
                .reduce((lower, higher) -> higher);
    }

    @Override
    public SaveResult save(Questionnaire questionnaire, long expectedVersion, List<? extends DomainEvent> events) {
        return questionnaires.save(questionnaire, expectedVersion, events);
    }

    /**
     * The events of all saves so far.
     *
     * @return the events in the order in which they were saved, never null; a copy
     */
    public List<DomainEvent> recordedEvents() {
        return questionnaires.recordedEvents();
    }

    private static Predicate<Questionnaire> isOf(String code) {
        return questionnaire -> questionnaire.id().code().equals(code);
    }
}
