package org.dealercrm.letter.edition;

/** Where an edition of a letter stands. Which may follow which is told by {@link LetterEditionTransitions}. */
public enum LetterEditionStatus {
    /** 草稿: being written; it may have mistakes, and no customer gets it. */
    DRAFT,
    /** 已批准: free of mistakes and approved; its content is sealed. */
    APPROVED,
    /** 已发布: customers get it from now on, until another edition is published or this one is withdrawn; sealed for ever. */
    PUBLISHED,
    /** 已撤回: given up before it was published, or withdrawn after; sealed for ever, and not published again. */
    WITHDRAWN;

    /**
     * Whether nothing can follow.
     *
     * @return true for {@link #WITHDRAWN}
     */
    public boolean isFinal() {
        return this == WITHDRAWN;
    }
}
