package org.dealercrm.letter.mailing;

import static org.dealercrm.letter.mailing.DeliveryStatus.DELIVERED;
import static org.dealercrm.letter.mailing.DeliveryStatus.FAILED;
import static org.dealercrm.letter.mailing.DeliveryStatus.UNDER_WAY;
import static org.dealercrm.letter.mailing.DeliveryStatus.WAITING;

import java.util.List;
import java.util.Optional;

/** The legal transitions of a message in the outbox. What is not in the table is refused: notably, nothing leaves DELIVERED. */
public final class DeliveryTransitions {

    private static final List<DeliveryTransition> TABLE = List.of(
            new DeliveryTransition(
                    WAITING, DeliveryStep.TAKE, UNDER_WAY, "Somebody begins a delivery that must not be made twice."),
            new DeliveryTransition(
                    WAITING,
                    DeliveryStep.DELIVER,
                    DELIVERED,
                    "It was delivered by a way on which twice is as good as once."),
            new DeliveryTransition(WAITING, DeliveryStep.PUT_BACK, WAITING, "It could not be delivered this time."),
            new DeliveryTransition(
                    WAITING, DeliveryStep.GIVE_UP, FAILED, "It cannot be delivered, or must not be any more."),
            new DeliveryTransition(UNDER_WAY, DeliveryStep.DELIVER, DELIVERED, "It was delivered."),
            new DeliveryTransition(
                    UNDER_WAY, DeliveryStep.PUT_BACK, WAITING, "It was not delivered, and it is sure that it was not."),
            new DeliveryTransition(UNDER_WAY, DeliveryStep.GIVE_UP, FAILED, "It cannot be delivered."),
            new DeliveryTransition(FAILED, DeliveryStep.RETRY, WAITING, "What hindered it was mended."));

    private DeliveryTransitions() {}

    /**
     * The whole table.
     *
     * @return the rows, never null
     */
    public static List<DeliveryTransition> table() {
        return TABLE;
    }

    /**
     * The row for a step from a status.
     *
     * @param from the status, not null
     * @param step the step, not null
     * @return the row, empty if the step is illegal there
     */
    public static Optional<DeliveryTransition> from(DeliveryStatus from, DeliveryStep step) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.step() == step)
                .findFirst();
    }
}
