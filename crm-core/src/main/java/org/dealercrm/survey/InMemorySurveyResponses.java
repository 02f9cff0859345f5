package org.dealercrm.survey;

import java.util.List;
import java.util.Optional;
import org.dealercrm.contract.InMemoryAggregates;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.SaveResult;
import org.dealercrm.contract.Versioned;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.DomainEvent;

/**
 * Survey responses in memory, for the tests and first steps of those who embed the library. Safe for use by several threads.
 */
public final class InMemorySurveyResponses implements SurveyResponses {

    private final InMemoryAggregates<StoreId, SurveyResponseId, SurveyResponse> responses =
            new InMemoryAggregates<>(SurveyResponse::id, SurveyResponseId::store, SurveyResponseId::value);

    /** No responses yet. */
    public InMemorySurveyResponses() {}

    @Override
    public Optional<Versioned<SurveyResponse>> find(SurveyResponseId id) {
        return responses.find(id);
    }

    @Override
    public Page<Versioned<SurveyResponse>> page(StoreId store, PageRequest request) {
        return responses.page(store, request);
    }

    @Override
    public Page<Versioned<SurveyResponse>> ofQuestionnaire(QuestionnaireId questionnaire, PageRequest request) {
        return responses.page(
                questionnaire.store(),
                request,
                response -> response.invitation().questionnaire().equals(questionnaire));
    }

    @Override
    public Page<Versioned<SurveyResponse>> ofCustomer(CustomerId customer, PageRequest request) {
        return responses.page(
                customer.store(),
                request,
                response -> response.invitation()
                        .customer()
                        .filter(customer::equals)
                        .isPresent());
    }

    @Override
    public SaveResult save(SurveyResponse response, long expectedVersion, List<? extends DomainEvent> events) {
        return responses.save(response, expectedVersion, events);
    }

    /**
     * The events of all saves so far.
     *
     * @return the events in the order in which they were saved, never null; a copy
     */
    public List<DomainEvent> recordedEvents() {
        return responses.recordedEvents();
    }
}
