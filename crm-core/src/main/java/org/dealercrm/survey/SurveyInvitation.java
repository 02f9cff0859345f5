package org.dealercrm.survey;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.service.RepairOrderId;

/**
 * Whom a store asks, by which questionnaire, about what and how; none of it changes afterwards.
 *
 * @param response the number of the response to come, not null
 * @param questionnaire the version by which he is asked, of the same store
 * @param customer who is asked, of the same store; empty if it is not to be known (anonymous)
 * @param order the repair order that he is asked about, of the same store; empty if he is asked about none in particular
 * @param channel how he is asked, not null
 * @param invitedOn the day on which he is first asked, not null
 */
public record SurveyInvitation(
        SurveyResponseId response,
        QuestionnaireId questionnaire,
        Optional<CustomerId> customer,
        Optional<RepairOrderId> order,
        SurveyChannel channel,
        LocalDate invitedOn) {

    /** Checks the parts and that they are of one store. */
    public SurveyInvitation {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(invitedOn, "invitedOn");
        boolean oneStore = questionnaire.store().equals(response.store())
                && customer.map(CustomerId::store)
                                .filter(response.store()::equals)
                                .isPresent()
                        == customer.isPresent()
                && order.map(RepairOrderId::store)
                                .filter(response.store()::equals)
                                .isPresent()
                        == order.isPresent();
        if (!oneStore) {
            throw new IllegalArgumentException(
                    "A response, its questionnaire, its customer and its repair order belong to one store, found response "
                            + response + " to questionnaire " + questionnaire);
        }
    }
}
