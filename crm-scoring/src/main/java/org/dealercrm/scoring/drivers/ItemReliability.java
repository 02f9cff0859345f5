package org.dealercrm.scoring.drivers;

import java.util.Objects;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Label;

/**
 * How an item goes with the others.
 *
 * @param item which, not null
 * @param alphaIfDeleted Cronbach's alpha of the others, by the same respondents: if it is higher than with the item, the item
 *     measures something else; no figure if fewer than two are left; not null
 * @param restCorrelation the correlation of the item with the sum of the others, -1 to 1; no figure if either does not vary
 */
public record ItemReliability(Label item, Estimation alphaIfDeleted, Estimation restCorrelation) {

    /** Checks that everything is given. */
    public ItemReliability {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(alphaIfDeleted, "alphaIfDeleted");
        Objects.requireNonNull(restCorrelation, "restCorrelation");
    }
}
