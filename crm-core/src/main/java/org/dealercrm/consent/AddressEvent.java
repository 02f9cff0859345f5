package org.dealercrm.consent;

import java.time.Instant;
import org.dealercrm.event.DomainEvent;

/** What happened to an address. It names the address by its keyed hash. */
public sealed interface AddressEvent extends DomainEvent {

    /**
     * The address.
     *
     * @return its keyed hash, not null
     */
    AddressHash address();

    /**
     * The address is not used any more.
     *
     * @param address the address
     * @param reason why
     * @param occurredAt when
     */
    record AddressSuppressed(AddressHash address, SuppressionReason reason, Instant occurredAt)
            implements AddressEvent {}

    /**
     * A suppression was lifted.
     *
     * @param address the address
     * @param reason the reason that holds no longer
     * @param occurredAt when
     */
    record AddressSuppressionLifted(AddressHash address, SuppressionReason reason, Instant occurredAt)
            implements AddressEvent {}
}
