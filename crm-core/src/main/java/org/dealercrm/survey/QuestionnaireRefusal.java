package org.dealercrm.survey;

/** Why a command to a questionnaire may be refused; the names are the codes of the refusals. */
public enum QuestionnaireRefusal {
    /** The step is not in the table of transitions for the state of the questionnaire. */
    ILLEGAL_TRANSITION,
    /** Only a draft may be changed. */
    FORM_FIXED,
    /** It would happen before the questionnaire was written or put in use. */
    TOO_EARLY
}
