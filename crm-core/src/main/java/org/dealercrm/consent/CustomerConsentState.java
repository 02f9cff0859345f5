package org.dealercrm.consent;

import java.util.List;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.style.AggregateStyle;
import org.immutables.value.Value;

/**
 * The rows of a customer's consents: all that a host stores of them and hands back to {@link CustomerConsent#restore}. They are not
 * checked; a {@link CustomerConsent} is.
 */
@AggregateStyle
@Value.Immutable
public abstract class CustomerConsentState {

    CustomerConsentState() {}

    /**
     * Begins the rows.
     *
     * @return a builder; the customer is required, never null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Whose consents they are.
     *
     * @return the customer, never null
     */
    public abstract CustomerId customer();

    /**
     * What he has said, in the order in which it was written down.
     *
     * @return the entries, never null; unmodifiable
     */
    public abstract List<ConsentEntry> entries();

    /**
     * Why he is not contacted at all, and what was lifted of it, in the order in which it was written down.
     *
     * @return the entries, never null; unmodifiable
     */
    public abstract List<SuppressionEntry> suppressions();

    /** Tells the customer's id only. */
    @Override
    public final String toString() {
        return "CustomerConsentState[" + customer() + "]";
    }

    /** Gathers the rows. */
    public static final class Builder extends ImmutableCustomerConsentState.Builder {

        Builder() {}
    }
}
