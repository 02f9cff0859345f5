package org.dealercrm.scoring.rates;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A complaint as a rate needs it.
 *
 * @param received when it came in, by the clock of the store, not null
 * @param answered when the customer got a first answer; empty if he did not yet
 * @param closed when it was settled; empty if it is open
 */
public record ComplaintCase(LocalDateTime received, Optional<LocalDateTime> answered, Optional<LocalDateTime> closed) {

    /** Checks the order of the times. */
    public ComplaintCase {
        Objects.requireNonNull(received, "received");
        if (answered.isPresent() && answered.get().isBefore(received)) {
            throw new IllegalArgumentException(
                    "A complaint is answered after it came in, found " + answered.get() + " before " + received);
        }
        if (closed.isPresent() && closed.get().isBefore(received)) {
            throw new IllegalArgumentException(
                    "A complaint is closed after it came in, found " + closed.get() + " before " + received);
        }
    }
}
