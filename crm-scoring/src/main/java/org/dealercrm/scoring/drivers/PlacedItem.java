package org.dealercrm.scoring.drivers;

import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.estimate.Label;

/**
 * An item in the plane of importance and performance.
 *
 * @param rating its figures, not null
 * @param quadrant where it stands, a figure on a line counting as above; empty if a figure is missing
 * @param importanceCertain whether the interval of its importance keeps to one side of the line; false without an interval
 * @param performanceCertain whether the interval of its performance keeps to one side of the line; false without an interval
 */
public record PlacedItem(
        RatedItem rating, Optional<Quadrant> quadrant, boolean importanceCertain, boolean performanceCertain) {

    /** Checks that everything is given. */
    public PlacedItem {
        Objects.requireNonNull(rating, "rating");
        Objects.requireNonNull(quadrant, "quadrant");
    }

    /**
     * Which item.
     *
     * @return never null
     */
    public Label item() {
        return rating.item();
    }

    /**
     * Whether the quadrant would stay the same anywhere in both intervals. At 95 % each it holds with at least 90 % (Bonferroni),
     * the lines taken as fixed.
     *
     * @return whether it would
     */
    public boolean certain() {
        return quadrant.isPresent() && importanceCertain && performanceCertain;
    }
}
