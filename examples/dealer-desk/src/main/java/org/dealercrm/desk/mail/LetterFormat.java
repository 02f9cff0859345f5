package org.dealercrm.desk.mail;

/** On what a letter is put. */
public enum LetterFormat {
    /** Plain text, UTF-8. */
    TEXT,
    /** A complete HTML page, UTF-8. */
    HTML,
    /** A page of A4, the fonts embedded. */
    PDF
}
