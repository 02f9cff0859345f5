package org.dealercrm.letter.mailing;

import java.util.Objects;

/**
 * A change of a delivery, to be made if nobody has changed it since it was found.
 *
 * @param key the message, not null
 * @param to how far its delivery is then; it is made if the stored one has changed {@code to.moves() - 1} times; 1 or more
 */
public record OutboxMove(LetterKey key, Delivery to) {

    /** Checks that something changes. */
    public OutboxMove {
        Objects.requireNonNull(key, "key");
        if (to.moves() < 1) {
            throw new IllegalArgumentException("A changed delivery has changed at least once, found " + to.moves());
        }
    }
}
