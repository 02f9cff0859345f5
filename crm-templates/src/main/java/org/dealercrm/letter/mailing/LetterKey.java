package org.dealercrm.letter.mailing;

import java.util.Comparator;
import java.util.Objects;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;

/**
 * The key under which a letter lies in the outbox once and no more (idempotency key): the SHA-256 of the mailing and the customer.
 *
 * <p>Neither the template's version nor the form is in it, on purpose. A mailing that is begun again after its template was put
 * right, or after a customer withdrew his consent to e-mail and would now get a short message, must not give anybody a second copy.
 * Where he is to get one all the same, that is another mailing.
 *
 * <p>It is good for whatever has to know a letter again: the name of its file, the Message-ID of an e-mail, the number by which an
 * SMS gateway reports.
 *
 * @param store the store, not null
 * @param value 64 hexadecimal digits in lower case
 */
public record LetterKey(StoreId store, String value) implements Comparable<LetterKey> {

    private static final String KIND = "dealercrm letter 1";
    private static final Comparator<LetterKey> ORDER =
            Comparator.comparing(LetterKey::store).thenComparing(LetterKey::value);

    /** Checks the form. */
    public LetterKey {
        Objects.requireNonNull(store, "store");
        KeyDigest.checked(value);
    }

    /**
     * The key of the letter that a customer gets in a mailing.
     *
     * @param mailing the mailing, not null
     * @param customer the customer, of the same store
     * @return the key, the same for the same mailing and customer, never null
     * @throws IllegalArgumentException if the customer is of another store
     */
    public static LetterKey of(MailingId mailing, CustomerId customer) {
        if (!customer.store().equals(mailing.store())) {
            throw new IllegalArgumentException("A mailing writes to customers of its own store; found mailing "
                    + mailing + " and customer " + customer);
        }
        return new LetterKey(
                mailing.store(), KeyDigest.of(KIND, mailing.store().value(), mailing.value(), customer.value()));
    }

    /** By store, then by value. */
    @Override
    public int compareTo(LetterKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return store + "/" + value;
    }
}
