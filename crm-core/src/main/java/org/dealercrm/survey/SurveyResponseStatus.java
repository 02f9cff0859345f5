package org.dealercrm.survey;

/** Where a response to a survey stands. Which may follow which is told by {@link SurveyResponseTransitions}. */
public enum SurveyResponseStatus {
    /** 已邀请: the customer was or is being asked, and has not answered yet. */
    INVITED,
    /** 已作答: he answered, all questions or some. */
    ANSWERED,
    /** 拒访: he does not want to answer. */
    REFUSED,
    /** 未接通: nobody could be spoken to; he does not know that he was to be asked. */
    UNREACHED,
    /** 过期: the letter or the link was not answered in time. */
    EXPIRED,
    /** 剔除: it was answered and does not count, for a reason that stands beside it. It stays in the files. */
    TAKEN_OUT;

    /**
     * Whether nothing can follow.
     *
     * @return false for {@link #INVITED} and {@link #ANSWERED}
     */
    public boolean isFinal() {
        return this != INVITED && this != ANSWERED;
    }

    /**
     * Whether there are answers.
     *
     * @return true for {@link #ANSWERED} and {@link #TAKEN_OUT}
     */
    public boolean hasAnswers() {
        return this == ANSWERED || this == TAKEN_OUT;
    }
}
