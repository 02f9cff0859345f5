package org.dealercrm.customer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dealercrm.party.EmailAddress;
import org.dealercrm.party.PersonName;
import org.dealercrm.party.PhoneNumber;
import org.dealercrm.party.PostalAddress;
import org.dealercrm.style.AggregateStyle;
import org.immutables.value.Value;

/**
 * The rows of a customer: all that a host stores of one and hands back to {@link Customer#restore}. It is not checked; a
 * {@link Customer} is.
 */
@AggregateStyle
@Value.Immutable
public abstract class CustomerState {

    CustomerState() {}

    /**
     * Begins the rows of a customer.
     *
     * @return a builder; id and name are required, never null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The id.
     *
     * @return the id, never null
     */
    public abstract CustomerId id();

    /**
     * The name and how to address its bearer.
     *
     * @return the name, never null
     */
    public abstract PersonName name();

    /**
     * The day of birth.
     *
     * @return the day, empty if it is not known
     */
    public abstract Optional<LocalDate> birthday();

    /**
     * The telephone numbers, the one to try first in front.
     *
     * @return the numbers, never null; unmodifiable
     */
    public abstract List<PhoneNumber> phones();

    /**
     * The e-mail addresses, the one to write to in front.
     *
     * @return the addresses, never null; unmodifiable
     */
    public abstract List<EmailAddress> emails();

    /**
     * Where letters go.
     *
     * @return the address, empty if it is not known
     */
    public abstract Optional<PostalAddress> address();

    /**
     * The interests in the order in which they became known.
     *
     * @return the interests, never null; unmodifiable
     */
    public abstract List<Interest> interests();

    /**
     * The day on which he became a customer: the delivery of his first vehicle here, or the first contact.
     *
     * @return the day, empty if it is not known
     */
    public abstract Optional<LocalDate> acquiredOn();

    /**
     * The periods in which he owns, uses or pays for a vehicle, in order of entry.
     *
     * @return the periods, never null; unmodifiable
     */
    public abstract List<Ownership> ownerships();

    /**
     * The one household to which he belongs.
     *
     * @return the membership, empty if he belongs to none
     */
    public abstract Optional<HouseholdMembership> household();

    /** Tells the id only, because all the rest is personal. */
    @Override
    public final String toString() {
        return "CustomerState[" + id() + "]";
    }

    /** Gathers the rows of a customer. */
    public static final class Builder extends ImmutableCustomerState.Builder {

        Builder() {}
    }
}
