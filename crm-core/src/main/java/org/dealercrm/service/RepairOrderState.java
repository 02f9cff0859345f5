package org.dealercrm.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dealercrm.style.AggregateStyle;
import org.immutables.value.Value;

/**
 * The rows of a repair order: all that a host stores of it and hands back to {@link RepairOrder#restore}. It is not checked;
 * a {@link RepairOrder} is.
 */
@AggregateStyle
@Value.Immutable
public abstract class RepairOrderState {

    RepairOrderState() {}

    /**
     * Begins the rows of a repair order.
     *
     * @return a builder; arrival and status are required, never null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What was written at the arrival.
     *
     * @return the arrival, never null
     */
    public abstract Arrival arrival();

    /**
     * Where the order stands.
     *
     * @return the status, never null
     */
    public abstract RepairOrderStatus status();

    /**
     * The lines in their order.
     *
     * @return the lines, never null; unmodifiable
     */
    public abstract List<RepairOrderLine> lines();

    /**
     * When the bill was written.
     *
     * @return the instant; empty if it was not, or if history does not tell
     */
    public abstract Optional<Instant> closedAt();

    /** Tells the number and the status only. */
    @Override
    public final String toString() {
        return "RepairOrderState[" + arrival().order() + ", " + status() + "]";
    }

    /** Gathers the rows of a repair order. */
    public static final class Builder extends ImmutableRepairOrderState.Builder {

        Builder() {}
    }
}
