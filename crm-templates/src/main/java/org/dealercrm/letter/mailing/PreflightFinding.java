package org.dealercrm.letter.mailing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealercrm.customer.CustomerId;

/**
 * What a preflight found for one reason.
 *
 * @param recipients how many recipients it concerns, 1 or more
 * @param first the first of them in the order of the recipients, as many as the rules show; copied
 * @param problems what stands behind the reason, such as which value is missing, each with the number of recipients of whom it is true;
 *     the first {@value #MOST_PROBLEMS} different ones in the order in which they were met; empty if the reason says all; copied
 */
public record PreflightFinding(long recipients, List<CustomerId> first, Map<MailingProblem, Long> problems) {

    /** The most different problems that are told of a reason. */
    public static final int MOST_PROBLEMS = 20;

    /** Checks the counts and copies list and map. */
    public PreflightFinding {
        first = List.copyOf(first);
        problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
        if (recipients < 1 || first.size() > recipients) {
            throw new IllegalArgumentException(
                    "A finding concerns somebody, found " + recipients + " of whom " + first.size() + " are named");
        }
        for (long concerned : problems.values()) {
            if (concerned < 1 || concerned > recipients) {
                throw new IllegalArgumentException(
                        "A problem concerns somebody of those whom its reason concerns, found " + concerned + " of "
                                + recipients);
            }
        }
    }
}
