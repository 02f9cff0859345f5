package org.dealercrm.letter.mailing;

import java.util.List;
import org.dealercrm.customer.CustomerId;

/**
 * What a preflight found for one reason.
 *
 * @param recipients how many recipients it concerns, 1 or more
 * @param first the first of them in the order of the recipients, as many as the rules show; copied
 */
public record PreflightFinding(long recipients, List<CustomerId> first) {

    /** Checks the count and copies the list. */
    public PreflightFinding {
        first = List.copyOf(first);
        if (recipients < 1 || first.size() > recipients) {
            throw new IllegalArgumentException(
                    "A finding concerns somebody, found " + recipients + " of whom " + first.size() + " are named");
        }
    }
}
