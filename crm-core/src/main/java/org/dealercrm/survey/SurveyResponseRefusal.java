package org.dealercrm.survey;

/** Why a command to a response may be refused; the names are the codes of the refusals. */
public enum SurveyResponseRefusal {
    /** The step is not in the table of transitions for the state of the response. */
    ILLEGAL_TRANSITION,
    /** The questionnaire is a draft, or retired. */
    NOT_IN_USE,
    /** A response without a customer names a repair order, which would tell who answered. */
    NOT_ANONYMOUS,
    /** The customer was surveyed not long ago. */
    TOO_SOON,
    /** There is neither an answer nor a comment. */
    NOTHING_ANSWERED,
    /** An answer or a comment is to a question that the questionnaire does not have. */
    UNKNOWN_QUESTION,
    /** A question is answered twice. */
    ANSWERED_TWICE,
    /** An answer is none of the points of the scale of its question. */
    OFF_SCALE,
    /** It would happen before the invitation, or be taken out before it was answered. */
    TOO_EARLY
}
