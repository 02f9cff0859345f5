package org.dealercrm.template;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.template.wording.Wording;

/**
 * Something wrong in the source of a template, told so that the person who wrote it can put it right.
 *
 * @param code a stable word for programs, for example {@code UNKNOWN_VARIABLE}, not null
 * @param line the line, from 1; CR LF, CR and LF each end a line
 * @param column the column within the line, from 1, in code points: a Chinese character and an emoji each count one
 * @param chinese what is wrong and what to do, in Chinese, not null
 * @param english the same in English, not null
 * @param suggestion what to write instead, as it would stand in the source, empty where nothing can be proposed
 * @param snippet the name of the snippet that line and column lie in, empty for the source that was compiled
 */
public record Mistake(
        String code,
        int line,
        int column,
        String chinese,
        String english,
        Optional<String> suggestion,
        Optional<String> snippet) {

    /** Those of the source first, then those of each snippet, each in the order of its text. */
    private static final Comparator<Mistake> IN_ORDER = Comparator.comparing(
                    (Mistake mistake) -> mistake.snippet().orElse(""))
            .thenComparingInt(Mistake::line)
            .thenComparingInt(Mistake::column);

    /** Checks that the place is one. */
    public Mistake {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(chinese, "chinese");
        Objects.requireNonNull(english, "english");
        Objects.requireNonNull(suggestion, "suggestion");
        Objects.requireNonNull(snippet, "snippet");
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("Lines and columns count from 1, found " + line + ":" + column);
        }
    }

    /**
     * A mistake in the source itself.
     *
     * @param code a stable word for programs, not null
     * @param line the line, from 1
     * @param column the column, from 1, in code points
     * @param chinese what is wrong, in Chinese, not null
     * @param english the same in English, not null
     * @param suggestion what to write instead
     */
    public Mistake(String code, int line, int column, String chinese, String english, Optional<String> suggestion) {
        this(code, line, column, chinese, english, suggestion, Optional.empty());
    }

    /**
     * The order in which mistakes are read: those of the source first, then those of each snippet by its name.
     *
     * @return the order, never null
     */
    public static Comparator<Mistake> inOrder() {
        return IN_ORDER;
    }

    /**
     * What is wrong and what to do.
     *
     * @param locale the reader's language; Chinese for any zh, English otherwise, not null
     * @return a full sentence, never null
     */
    public String message(Locale locale) {
        return Wording.of(locale, chinese, english);
    }

    @Override
    public String toString() {
        return snippet.map(name -> name + " ").orElse("") + line + ":" + column + " " + code + ": " + english;
    }
}
