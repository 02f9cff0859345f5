package org.dealercrm.letter.edition;

/** What may be done with an edition of a letter as a whole. */
public enum LetterEditionStep {
    /** 批准: find it good and seal its content. */
    APPROVE,
    /** 退回: open the seal, because something is to be changed after all. */
    SEND_BACK,
    /** 发布: send it to customers from now on. */
    PUBLISH,
    /** 撤回: give it up, or send it to nobody any more. */
    WITHDRAW
}
