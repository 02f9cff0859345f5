package org.dealercrm.desk.store;

import java.util.List;
import java.util.Optional;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.SaveResult;
import org.dealercrm.contract.Versioned;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.DomainEvent;
import org.dealercrm.survey.QuestionnaireId;
import org.dealercrm.survey.SurveyResponse;
import org.dealercrm.survey.SurveyResponseId;
import org.dealercrm.survey.SurveyResponses;

/** The survey responses in the database. */
final class JdbcSurveyResponses implements SurveyResponses {

    private static final String OF_QUESTIONNAIRE = "questionnaire_id = ?";
    private static final String OF_CUSTOMER = "customer_id = ?";

    private final JdbcAggregates<SurveyResponseId, SurveyResponse> responses;

    JdbcSurveyResponses(JdbcAggregates<SurveyResponseId, SurveyResponse> responses) {
        this.responses = responses;
    }

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
        return responses.page(questionnaire.store(), request, OF_QUESTIONNAIRE, List.of(questionnaire.value()));
    }

    @Override
    public Page<Versioned<SurveyResponse>> ofCustomer(CustomerId customer, PageRequest request) {
        return responses.page(customer.store(), request, OF_CUSTOMER, List.of(customer.value()));
    }

    @Override
    public SaveResult save(SurveyResponse response, long expectedVersion, List<? extends DomainEvent> events) {
        return responses.save(response, expectedVersion, events);
    }
}
