package org.dealercrm.letter.mailing;

import java.util.Comparator;
import java.util.Objects;
import org.dealercrm.dealership.StoreId;

/**
 * The id of a mailing, for example {@code 2026-11-win-back}: one occasion on which a customer is written to once. Who is to be
 * written to again gets a letter of another mailing.
 *
 * @param store the store, not null
 * @param value the host's id, 1 to 64 characters, no blank at either end
 */
public record MailingId(StoreId store, String value) implements Comparable<MailingId> {

    private static final Comparator<MailingId> ORDER =
            Comparator.comparing(MailingId::store).thenComparing(MailingId::value);

    /** Checks the form. */
    public MailingId {
        Objects.requireNonNull(store, "store");
        Objects.requireNonNull(value, "value");
        if (value.isEmpty() || value.length() > 64 || !value.strip().equals(value)) {
            throw new IllegalArgumentException(
                    "A mailing id has 1 to 64 characters and no blank at either end, found '" + value + "'");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A mailing id has no line break and no other control character");
        }
    }

    /** By store, then by value. */
    @Override
    public int compareTo(MailingId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return store + "/" + value;
    }
}
