package org.dealercrm.consent;

import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dealercrm.dealership.StoreId;

/**
 * A telephone number or an e-mail address as a keyed hash, such as HMAC-SHA-256 of its normal form (E.164; the address in lower case)
 * by a key that only the store has. The caller makes it; this library never sees the key, and the plain address cannot stand here.
 *
 * <p>A plain hash would not do: all telephone numbers of a country can be tried in a minute. With the key destroyed the hash says nothing
 * any more; as long as it is kept, a suppression can outlive the erasure of the customer (PIPL Art. 47, GDPR Art. 17).
 *
 * @param store the store, not null
 * @param value 32 to 64 hexadecimal digits in lower case: 128 to 256 bits
 */
public record AddressHash(StoreId store, String value) implements Comparable<AddressHash> {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32,64}");
    private static final Comparator<AddressHash> ORDER =
            Comparator.comparing(AddressHash::store).thenComparing(AddressHash::value);

    /** Checks the form. What was found is not told, because it may be a plain address. */
    public AddressHash {
        Objects.requireNonNull(store, "store");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A keyed hash has 32 to 64 hexadecimal digits in lower case; found "
                    + value.length() + " characters that are none");
        }
    }

    /** By store, then by value. */
    @Override
    public int compareTo(AddressHash other) {
        return ORDER.compare(this, other);
    }

    /** Tells the first digits only: enough to find it, too few to try addresses against. */
    @Override
    public String toString() {
        return store + "/" + value.substring(0, 8) + "…";
    }
}
