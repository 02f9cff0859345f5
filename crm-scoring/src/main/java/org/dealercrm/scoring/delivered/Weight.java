package org.dealercrm.scoring.delivered;

import java.util.Objects;
import org.dealercrm.scoring.estimate.Label;

/**
 * How much one criterion counts.
 *
 * @param criterion which one, not null
 * @param share its share, 0 to 1
 */
public record Weight(Label criterion, double share) {

    /** Checks the share. */
    public Weight {
        Objects.requireNonNull(criterion, "criterion");
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "A weight lies between 0 and 1, found " + share + " of " + criterion.code());
        }
    }
}
