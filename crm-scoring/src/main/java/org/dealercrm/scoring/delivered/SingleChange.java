package org.dealercrm.scoring.delivered;

import java.util.Objects;
import java.util.Optional;
import org.joda.money.BigMoney;

/**
 * What one lever would have to do alone.
 *
 * @param needed the smallest change of this item alone that turns the comparison, whether it is possible or not; not null
 * @param room the most it can add to delivered value within its limit; empty if it has no limit
 */
public record SingleChange(ItemChange needed, Optional<BigMoney> room) {

    /** Checks that everything is there. */
    public SingleChange {
        Objects.requireNonNull(needed, "needed");
        room = room.map(MoneyRange::canonical);
    }

    /**
     * Whether the change lies within the lever's limit.
     *
     * @return true also if there is no limit
     */
    public boolean possible() {
        return room.map(most -> !most.isLessThan(needed.gain())).orElse(true);
    }
}
