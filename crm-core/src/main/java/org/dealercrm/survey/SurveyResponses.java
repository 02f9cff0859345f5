package org.dealercrm.survey;

import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.Versioned;
import org.dealercrm.contract.VersionedAggregates;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;

/**
 * The responses to the surveys of a host's stores. A host implements it over its database and checks that against
 * {@link SurveyResponsesContract}.
 */
public interface SurveyResponses extends VersionedAggregates<StoreId, SurveyResponseId, SurveyResponse> {

    /**
     * Lists the responses to one version of a questionnaire, in the order of their ids.
     *
     * @param questionnaire the version, not null
     * @param request how many, and after which mark, not null
     * @return the page, never null; empty if nobody was invited by it
     */
    Page<Versioned<SurveyResponse>> ofQuestionnaire(QuestionnaireId questionnaire, PageRequest request);

    /**
     * Lists the responses of a customer, in the order of their ids. Anonymous ones are nobody's.
     *
     * @param customer the customer, not null
     * @param request how many, and after which mark, not null
     * @return the page, never null; empty for a customer who was never invited
     */
    Page<Versioned<SurveyResponse>> ofCustomer(CustomerId customer, PageRequest request);
}
