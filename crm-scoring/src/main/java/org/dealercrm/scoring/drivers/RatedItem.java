package org.dealercrm.scoring.drivers;

import java.util.Objects;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.WhyNone;

/**
 * How important an item is and how well the store does on it. Importance may be stated by customers or derived, such as the
 * share of a {@link KeyDrivers key driver}.
 *
 * @param item which, not null
 * @param importance the more the more important, not null
 * @param performance the more the better, not null
 * @param gap performance less importance, where both are on one scale: below 0 the store does less than matters; not null
 */
public record RatedItem(Label item, Estimation importance, Estimation performance, Estimation gap) {

    /** Checks that everything is given. */
    public RatedItem {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(importance, "importance");
        Objects.requireNonNull(performance, "performance");
        Objects.requireNonNull(gap, "gap");
    }

    /**
     * An item of two figures that are not on one scale, so that it has no gap.
     *
     * @param item which, not null
     * @param importance the more the more important, not null
     * @param performance the more the better, not null
     * @return the item, never null
     */
    public static RatedItem of(Label item, Estimation importance, Estimation performance) {
        Figure gap = new Figure(ItemRatings.GAP, performance.sample(), performance.provenance());
        return new RatedItem(item, importance, performance, gap.none(WhyNone.SCALE_NOT_FIT));
    }
}
