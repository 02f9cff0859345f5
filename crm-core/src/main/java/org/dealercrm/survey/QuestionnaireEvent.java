package org.dealercrm.survey;

import java.time.Instant;
import org.dealercrm.event.DomainEvent;

/** What happened to a questionnaire. */
public sealed interface QuestionnaireEvent extends DomainEvent {

    /**
     * The questionnaire it happened to.
     *
     * @return the id, not null
     */
    QuestionnaireId questionnaire();

    /**
     * A draft was written.
     *
     * @param questionnaire the questionnaire
     * @param occurredAt when
     */
    record QuestionnaireWritten(QuestionnaireId questionnaire, Instant occurredAt) implements QuestionnaireEvent {}

    /**
     * A draft got another form.
     *
     * @param questionnaire the questionnaire
     * @param occurredAt when
     */
    record QuestionnaireRevised(QuestionnaireId questionnaire, Instant occurredAt) implements QuestionnaireEvent {}

    /**
     * The questionnaire moved from one state to another.
     *
     * @param questionnaire the questionnaire
     * @param step what was done
     * @param from the state before
     * @param to the state after
     * @param occurredAt when
     */
    record QuestionnaireMoved(
            QuestionnaireId questionnaire,
            QuestionnaireStep step,
            QuestionnaireStatus from,
            QuestionnaireStatus to,
            Instant occurredAt)
            implements QuestionnaireEvent {}
}
