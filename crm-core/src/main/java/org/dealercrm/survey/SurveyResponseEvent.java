package org.dealercrm.survey;

import java.time.Instant;
import org.dealercrm.event.DomainEvent;

/** What happened to a response. Who it is of is told by the response, not by its events, because it may be anonymous. */
public sealed interface SurveyResponseEvent extends DomainEvent {

    /**
     * The response it happened to.
     *
     * @return the id, not null
     */
    SurveyResponseId response();

    /**
     * A customer was invited.
     *
     * @param response the response to come
     * @param questionnaire the version by which he is asked
     * @param channel how he is asked
     * @param occurredAt when
     */
    record SurveyInvited(
            SurveyResponseId response, QuestionnaireId questionnaire, SurveyChannel channel, Instant occurredAt)
            implements SurveyResponseEvent {}

    /**
     * The response moved from one state to another.
     *
     * @param response the response
     * @param step what was done
     * @param from the state before
     * @param to the state after
     * @param occurredAt when
     */
    record SurveyResponseMoved(
            SurveyResponseId response,
            SurveyResponseStep step,
            SurveyResponseStatus from,
            SurveyResponseStatus to,
            Instant occurredAt)
            implements SurveyResponseEvent {}
}
