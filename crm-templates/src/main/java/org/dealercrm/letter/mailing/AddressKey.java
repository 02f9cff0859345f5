package org.dealercrm.letter.mailing;

import java.util.Objects;
import java.util.Optional;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.party.EmailAddress;
import org.dealercrm.party.PhoneNumber;

/**
 * The key by which a mailing that writes to each address once knows an address again: the SHA-256 of the mailing and the address.
 *
 * <p>It hides an address from a glance and not from somebody who tries all telephone numbers; it lies in the outbox beside the
 * address itself and has to go with it.
 *
 * @param store the store, not null
 * @param value 64 hexadecimal digits in lower case
 */
public record AddressKey(StoreId store, String value) {

    private static final String KIND = "dealercrm address 1";

    /** Checks the form. */
    public AddressKey {
        Objects.requireNonNull(store, "store");
        KeyDigest.checked(value);
    }

    /**
     * The key of an e-mail address in a mailing. Addresses whose names differ in their case are two, as for a mail server; the
     * domain is in lower case already.
     *
     * @param mailing the mailing, not null
     * @param address the address, not null
     * @return the key, never null
     */
    public static AddressKey of(MailingId mailing, EmailAddress address) {
        return of(mailing, "mailto:" + address.value());
    }

    /**
     * The key of a telephone number in a mailing.
     *
     * @param mailing the mailing, not null
     * @param number the number in E.164, not null
     * @return the key, never null
     */
    public static AddressKey of(MailingId mailing, PhoneNumber number) {
        return of(mailing, "tel:" + number.value());
    }

    /** The key of where a message goes; none on paper, which is addressed to a person. */
    static Optional<AddressKey> of(MailingId mailing, Destination to) {
        if (to instanceof Destination.ToMailbox mailbox) {
            return Optional.of(of(mailing, mailbox.address()));
        }
        return to instanceof Destination.ToMobile mobile ? Optional.of(of(mailing, mobile.number())) : Optional.empty();
    }

    private static AddressKey of(MailingId mailing, String address) {
        return new AddressKey(
                mailing.store(), KeyDigest.of(KIND, mailing.store().value(), mailing.value(), address));
    }

    /** Tells the first digits only: enough to find it, too few to try addresses against. */
    @Override
    public String toString() {
        return store + "/" + value.substring(0, 8) + "…";
    }
}
