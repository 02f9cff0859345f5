package org.dealercrm.letter;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.template.wording.Wording;

/**
 * Something in the source of a letter that is allowed and yet is hardly meant: the letter can be written, and its reader would
 * stumble.
 *
 * @param code a stable word for programs, for example {@code HALF_WIDTH_PUNCTUATION}, not null
 * @param line the line of the source, from 1
 * @param column the column within the line, from 1, in code points
 * @param chinese what looks wrong and what to do, in Chinese, not null
 * @param english the same in English, not null
 * @param suggestion what to write instead of what stands there, an empty text to delete it; empty where nothing can be
 *     proposed
 */
public record LetterWarning(
        String code, int line, int column, String chinese, String english, Optional<String> suggestion) {

    /** Checks that the place is one. */
    public LetterWarning {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(chinese, "chinese");
        Objects.requireNonNull(english, "english");
        Objects.requireNonNull(suggestion, "suggestion");
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("Lines and columns count from 1, found " + line + ":" + column);
        }
    }

    /**
     * What looks wrong and what to do.
     *
     * @param locale the reader's language; Chinese for any zh, English otherwise, not null
     * @return a full sentence, never null
     */
    public String message(Locale locale) {
        return Wording.of(locale, chinese, english);
    }

    @Override
    public String toString() {
        return line + ":" + column + " " + code + ": " + english;
    }
}
