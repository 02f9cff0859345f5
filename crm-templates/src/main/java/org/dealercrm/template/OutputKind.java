package org.dealercrm.template;

/**
 * What a template produces, which decides how a value is made harmless in it.
 *
 * <p>A value is never markup: in {@link #HTML} the verbatim tags {@code {{{x}}}} and {@code {{&x}}} are mistakes, elsewhere
 * they mean the same as {@code {{x}}}.
 */
public enum OutputKind {
    /** Plain text: values stand as they are. */
    TEXT(Escaping.NONE),
    /**
     * An HTML document or a piece of its body.
     *
     * <p>Values stand in the text between tags, in a quoted attribute that only shows or describes something ({@code title},
     * {@code alt}, {@code lang} and the like), and in the links {@code href} of {@code <a>} and {@code src} of {@code <img>}:
     * there a URL as the whole link, any value behind the {@code /}, {@code ?} or {@code #} that ends the authority of an
     * {@code https://} link, an e-mail address behind {@code mailto:}, a telephone number behind {@code tel:}.
     * Nowhere does a value follow a bare ampersand, with which its beginning could be read as another character.
     */
    HTML(Escaping.MARKUP),
    /**
     * The value of an e-mail header such as Subject, whole or in part: one line.
     *
     * <p>A line break or another control in the template is a mistake; one in a value is a {@link ValueProblem}, since a
     * header that is cut in two is a header that somebody else wrote (RFC 5322, section 2.2). Encoding it (RFC 2047) and
     * folding it is left to whoever sends it.
     */
    HEADER(Escaping.HEADER),
    /**
     * A short message: values keep their line breaks; tabs and no-break spaces become ordinary blanks, and nothing in a value
     * is invisible.
     */
    SMS(Escaping.SHORT_MESSAGE);

    private final Escaping escaping;

    OutputKind(Escaping escaping) {
        this.escaping = escaping;
    }

    Escaping escaping() {
        return escaping;
    }

    /**
     * Appends a value so that it means itself in this kind of output, in HTML in the text between tags.
     *
     * @param out where to append, not null
     * @param value the value, cleaned by {@link PlainText}, not null
     * @throws IllegalArgumentException if a header would become more than one line; nothing was appended then
     */
    public void append(StringBuilder out, String value) {
        String escaped = escaping.escaped(value);
        if (escaped == null) {
            throw new IllegalArgumentException("A value of an e-mail header has a line break or control");
        }
        out.append(escaped);
    }
}
