package org.dealercrm.survey;

/** Where a questionnaire stands. Which may follow which is told by {@link QuestionnaireTransitions}. */
public enum QuestionnaireStatus {
    /** 草稿: being written; nobody is asked by it. */
    DRAFT,
    /** 使用中: customers are asked by it; its form is fixed for ever. */
    IN_USE,
    /** 停用: nobody is asked any more; whoever was asked may still answer. */
    RETIRED;

    /**
     * Whether nothing can follow.
     *
     * @return true for {@link #RETIRED}
     */
    public boolean isFinal() {
        return this == RETIRED;
    }
}
