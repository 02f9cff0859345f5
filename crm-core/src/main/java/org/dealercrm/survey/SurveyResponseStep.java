package org.dealercrm.survey;

/** What may happen to a response as a whole. */
public enum SurveyResponseStep {
    /** The customer answers. */
    ANSWER,
    /** He does not want to. */
    REFUSE,
    /** Nobody could be spoken to, and it is not tried again. */
    GIVE_UP,
    /** The time to answer is over. */
    EXPIRE,
    /** It is found that the answers do not count. */
    TAKE_OUT
}
