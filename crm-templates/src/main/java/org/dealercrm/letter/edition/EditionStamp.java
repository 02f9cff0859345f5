package org.dealercrm.letter.edition;

import java.util.Objects;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.letter.LetterLanguage;

/**
 * What is kept with every letter that is sent: from which edition it was made, and the hash of its content. With it and the
 * values the same version of this library writes the letter again, byte for byte, however often the store has changed its
 * letters and snippets since.
 *
 * @param edition the edition, with the store, not null
 * @param hash the hash of its content, not null
 */
public record EditionStamp(LetterEditionId edition, ContentHash hash) {

    private static final String MARK = "#";

    /** Checks the parts. */
    public EditionStamp {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(hash, "hash");
    }

    /**
     * Reads what {@link #text()} has written.
     *
     * @param store the store that the letter was sent by, not null
     * @param text for example {@code thank-you/zh-Hans/0003#9f86…}, not null
     * @return the stamp, never null
     * @throws IllegalArgumentException if it is not of that form
     */
    public static EditionStamp parse(StoreId store, String text) {
        int mark = text.indexOf(MARK);
        if (mark < 0) {
            throw new IllegalArgumentException("A stamp has an edition, a # and a hash, found '" + text + "'");
        }
        return new EditionStamp(
                LetterEditionId.parse(store, text.substring(0, mark)), new ContentHash(text.substring(mark + 1)));
    }

    /**
     * The stamp in one word, for a column or a header. The store is not in it, since letters lie with their store.
     *
     * @return for example {@code thank-you/zh-Hans/0003#9f86…}, at most 129 characters, never null
     */
    public String text() {
        return edition.value() + MARK + hash.hex();
    }

    /**
     * What the store calls the letter.
     *
     * @return the code, never null
     */
    public String code() {
        return edition.code();
    }

    /**
     * The language of the letter.
     *
     * @return the language, never null
     */
    public LetterLanguage language() {
        return edition.language();
    }

    /**
     * The number of the edition.
     *
     * @return 1 to 9,999
     */
    public int version() {
        return edition.version();
    }

    @Override
    public String toString() {
        return edition.store() + "/" + text();
    }
}
