package org.dealercrm.survey;

/** What may be done with a questionnaire as a whole. */
public enum QuestionnaireStep {
    /** Begin to ask customers by it. */
    PUT_IN_USE,
    /** Ask nobody by it any more. */
    RETIRE
}
