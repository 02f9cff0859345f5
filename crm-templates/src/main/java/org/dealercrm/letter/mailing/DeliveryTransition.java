package org.dealercrm.letter.mailing;

import java.util.Objects;

/**
 * A legal transition of a message in the outbox.
 *
 * @param from where it stands, not null
 * @param step what happens, not null
 * @param to where it stands then, not null
 * @param reason what that means, a full sentence
 */
public record DeliveryTransition(DeliveryStatus from, DeliveryStep step, DeliveryStatus to, String reason) {

    /** Checks the parts. */
    public DeliveryTransition {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(reason, "reason");
    }
}
