package org.dealercrm.letter;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A letter to one customer, written and not yet on paper: its parts in the order in which they are read.
 *
 * <p>It holds personal data; {@link #toString()} tells none.
 *
 * @param language the language it is written in, not null
 * @param title the title, for example 感谢信; blank for a letter without one
 * @param salutation the salutation with its colon or comma, for example 尊敬的王女士：, not blank
 * @param body the paragraphs, without indents; copied, not empty
 * @param closing the closing lines, for example 此致 and 敬礼！; copied
 * @param signature the store and the person who signs, a line each; copied
 * @param date the date as it is written; blank for a letter without one
 */
public record Letter(
        LetterLanguage language,
        String title,
        String salutation,
        List<String> body,
        List<String> closing,
        List<String> signature,
        String date)
        implements Message {

    /** The width of a line of plain text, in full-width characters, where the caller names none. */
    public static final int STANDARD_LINE = 40;

    /** Checks that there is somebody to write to and something to say. */
    public Letter {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(date, "date");
        body = List.copyOf(body);
        closing = List.copyOf(closing);
        signature = List.copyOf(signature);
        if (salutation.isBlank() || body.isEmpty()) {
            throw new IllegalArgumentException("A letter needs a salutation and at least one paragraph");
        }
    }

    @Override
    public LetterForm form() {
        return LetterForm.LETTER;
    }

    /**
     * All that is printed of the letter, in no layout: what a font must have the characters for.
     *
     * @return title, salutation, paragraphs, closing, signature and date, a line each, never null
     */
    public String printed() {
        return Stream.of(List.of(title, salutation), body, closing, signature, List.of(date))
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }

    /**
     * The letter as plain text, lines of 40 full-width characters.
     *
     * @return the text, lines ended by LF, never null
     */
    public String text() {
        return text(STANDARD_LINE);
    }

    /**
     * The letter as plain text. Every part is broken into lines, the title and the signature too; only what must stay whole
     * and is longer than a line by itself, a Latin word, a link or a number, stands on a longer line of its own.
     *
     * @param line the length of a line in full-width characters, each as wide as two Latin letters, 10 to 500
     * @return the text, lines ended by LF, never null
     * @throws IllegalArgumentException if the line is shorter than 10 or longer than 500
     */
    public String text(int line) {
        return new PlainTextLayout(this, line).text();
    }

    /**
     * The letter as a complete HTML document that needs nothing from outside, ready to be printed on A4.
     *
     * @return the document, well-formed as XML too, to be stored as UTF-8, never null
     */
    public String html() {
        return new HtmlLayout(this).document();
    }

    @Override
    public String toString() {
        return "Letter[" + language.tag() + ", " + body.size() + " paragraphs]";
    }
}
