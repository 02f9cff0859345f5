package org.dealercrm.desk.mail;

import java.util.Locale;
import org.dealercrm.letter.LetterForm;

/** As what a message is written into a file. */
public enum MessageFormat {
    /** A letter as plain text, UTF-8. */
    TEXT(LetterForm.LETTER, ".txt"),
    /** A letter as a complete HTML page, UTF-8. */
    HTML(LetterForm.LETTER, ".html"),
    /** A letter on a page of A4, the fonts embedded. */
    PDF(LetterForm.LETTER, ".pdf"),
    /** A short message as plain text, UTF-8, on one line without its end. */
    SMS(LetterForm.SMS, ".txt"),
    /** An e-mail with its header, RFC 5322 and MIME. */
    EMAIL(LetterForm.EMAIL, ".eml");

    private final LetterForm form;
    private final String ending;

    MessageFormat(LetterForm form, String ending) {
        this.form = form;
        this.ending = ending;
    }

    /**
     * The form of the messages that are written so.
     *
     * @return the form, never null
     */
    public LetterForm form() {
        return form;
    }

    /**
     * How the names of its files end.
     *
     * @return for example {@code .txt}, never null
     */
    public String ending() {
        return ending;
    }

    /**
     * The format as it is called on the command line.
     *
     * @return for example {@code text}, never null
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
