package org.dealercrm.letter;

/** In what form a store writes to a customer. */
public enum LetterForm {
    /** 信函: a letter on paper, or as a file to be printed. */
    LETTER,
    /** 电子邮件: an e-mail with a subject. */
    EMAIL,
    /** 短信: a short message to a mobile phone. */
    SMS
}
