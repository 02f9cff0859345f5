package org.dealercrm.letter.mailing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * How far the delivery of a message in the outbox is.
 *
 * @param status where it stands, not null
 * @param moves how often that changed; who changes it names the number that he found, so that of two only one does; 0 or more
 * @param attempts how often a delivery was begun, 0 or more
 * @param at when it changed last, kept to the microsecond
 * @param trouble what hindered the last attempt, in words of the host without personal data, 1 to {@value #MAX_TROUBLE}
 *     characters; empty if nothing did
 */
public record Delivery(DeliveryStatus status, int moves, int attempts, Instant at, Optional<String> trouble) {

    /** The longest text of a trouble, in UTF-16 units. */
    public static final int MAX_TROUBLE = 200;

    /** Checks the parts. */
    public Delivery {
        Objects.requireNonNull(status, "status");
        at = at.truncatedTo(ChronoUnit.MICROS);
        if (moves < 0 || attempts < 0 || attempts > moves) {
            throw new IllegalArgumentException(
                    "Each attempt is a change, found " + moves + " changes and " + attempts + " attempts");
        }
        trouble.ifPresent(Delivery::requireText);
    }

    /**
     * A message that was just put into the outbox.
     *
     * @param at when, not null
     * @return the delivery, never null
     */
    public static Delivery waiting(Instant at) {
        return new Delivery(DeliveryStatus.WAITING, 0, 0, at, Optional.empty());
    }

    /**
     * Whether a step is legal now.
     *
     * @param step the step, not null
     * @return true if the table of {@link DeliveryTransitions} has it
     */
    public boolean allows(DeliveryStep step) {
        return DeliveryTransitions.from(status, step).isPresent();
    }

    /**
     * Somebody takes it. Until it is known what came of it nobody else does.
     *
     * @param when when, not null
     * @return the delivery after that, never null
     * @throws IllegalArgumentException if it does not wait
     */
    public Delivery taken(Instant when) {
        return after(DeliveryStep.TAKE, when, attempts + 1, Optional.empty());
    }

    /**
     * It was delivered.
     *
     * @param when when, not null
     * @return the delivery after that, never null
     * @throws IllegalArgumentException if it was delivered or given up already
     */
    public Delivery delivered(Instant when) {
        return after(DeliveryStep.DELIVER, when, tried(), Optional.empty());
    }

    /**
     * It was not delivered this time, and waits again.
     *
     * @param when when, not null
     * @param why what hindered it, without personal data, not blank
     * @return the delivery after that, never null
     * @throws IllegalArgumentException if it was delivered or given up already
     */
    public Delivery putBack(Instant when, String why) {
        return after(DeliveryStep.PUT_BACK, when, tried(), Optional.of(why));
    }

    /**
     * It cannot be delivered, or must not be any more.
     *
     * @param when when, not null
     * @param why what hinders it, without personal data, not blank
     * @return the delivery after that, never null
     * @throws IllegalArgumentException if it was delivered or given up already
     */
    public Delivery givenUp(Instant when, String why) {
        return after(DeliveryStep.GIVE_UP, when, tried(), Optional.of(why));
    }

    /**
     * What hindered it was mended, and it waits again.
     *
     * @param when when, not null
     * @return the delivery after that, never null
     * @throws IllegalArgumentException if it was not given up
     */
    public Delivery retried(Instant when) {
        return after(DeliveryStep.RETRY, when, attempts, Optional.empty());
    }

    /** Taking it was the attempt; without taking, the end of it counts. */
    private int tried() {
        return status == DeliveryStatus.UNDER_WAY ? attempts : attempts + 1;
    }

    private Delivery after(DeliveryStep step, Instant when, int tries, Optional<String> why) {
        DeliveryTransition row = DeliveryTransitions.from(status, step)
                .orElseThrow(() -> new IllegalArgumentException("A message that is " + status + " takes no " + step));
        return new Delivery(row.to(), moves + 1, tries, when, why);
    }

    static void requireText(String text) {
        if (text.isBlank() || text.length() > MAX_TROUBLE) {
            throw new IllegalArgumentException(
                    "A trouble is told in 1 to " + MAX_TROUBLE + " characters, found " + text.length());
        }
    }
}
