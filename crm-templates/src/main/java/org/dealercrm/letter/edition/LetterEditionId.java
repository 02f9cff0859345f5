package org.dealercrm.letter.edition;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.letter.LetterLanguage;

/**
 * The id of one edition of a letter: what a store calls the letter, the language it is written in, and the number of the
 * edition. The editions of one code and language are the history of one letter; each language has its own.
 *
 * @param store the store, not null
 * @param code 1 to 48 letters, digits, points, hyphens and underscores, for example {@code thank-you}
 * @param language the language, not null
 * @param version 1 to 9,999
 */
public record LetterEditionId(StoreId store, String code, LetterLanguage language, int version)
        implements Comparable<LetterEditionId> {

    /** The greatest number of an edition. */
    public static final int MAX_VERSION = 9_999;

    private static final int DIGITS = 4;

    /** So that {@link #value()} has 64 characters at most, with a tag such as zh-Hant-HK too. */
    private static final int MAX_CODE = 48;

    private static final String STROKE = "/";

    private static final Comparator<LetterEditionId> ORDER =
            Comparator.comparing(LetterEditionId::store).thenComparing(LetterEditionId::value);

    /** Checks the form. */
    public LetterEditionId {
        Objects.requireNonNull(store, "store");
        Objects.requireNonNull(language, "language");
        if (!StorableText.isName(code, MAX_CODE)) {
            throw new IllegalArgumentException("The code of a letter has 1 to " + MAX_CODE
                    + " letters, digits, points, hyphens or underscores, found '" + code + "'");
        }
        if (version < 1 || version > MAX_VERSION) {
            throw new IllegalArgumentException(
                    "The number of an edition is 1 to " + MAX_VERSION + ", found " + version);
        }
    }

    /**
     * Reads what {@link #value()} has written.
     *
     * @param store the store, not null
     * @param value for example {@code thank-you/zh-Hans/0003}, not null
     * @return the id, never null
     * @throws IllegalArgumentException if it is not of that form
     */
    public static LetterEditionId parse(StoreId store, String value) {
        String[] parts = value.split(STROKE, -1);
        if (parts.length != 3 || !parts[2].matches("[0-9]{" + DIGITS + "}")) {
            throw new IllegalArgumentException(
                    "An edition is named by its code, its language and four digits, with strokes between, found '"
                            + value + "'");
        }
        return new LetterEditionId(store, parts[0], language(parts[1]), Integer.parseInt(parts[2]));
    }

    private static LetterLanguage language(String tag) {
        return Arrays.stream(LetterLanguage.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No letter is written in '" + tag + "'"));
    }

    /**
     * Its own part within the store, which sorts the editions of a letter by their numbers.
     *
     * @return for example {@code thank-you/zh-Hans/0003}, at most 64 characters, never null
     */
    public String value() {
        return code
                + STROKE
                + language.tag()
                + STROKE
                + Integer.toString(10_000 + version).substring(1);
    }

    /**
     * The id of the edition after this one.
     *
     * @return the id, never null
     * @throws IllegalArgumentException if this is the last edition that can be numbered
     */
    public LetterEditionId next() {
        return new LetterEditionId(store, code, language, version + 1);
    }

    /** Whether both are editions of the same letter of the same store in the same language. */
    boolean isOfLetterOf(LetterEditionId other) {
        return store.equals(other.store) && code.equals(other.code) && language == other.language;
    }

    /** By store, then by {@link #value()}. */
    @Override
    public int compareTo(LetterEditionId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return store + STROKE + value();
    }
}
