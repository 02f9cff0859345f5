package org.dealercrm.letter.mailing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What came of sending a mailing.
 *
 * @param counts how many recipients had which result, not null
 * @param reasons how many recipients were skipped or failed for each reason; who failed for two counts in both; copied
 * @param end how it ended, not null
 */
public record MailingOutcome(MailingCounts counts, Map<MailingReason, Long> reasons, End end) {

    /** How a sending may end. */
    public enum End {
        /** All recipients have had their result. */
        COMPLETE,
        /** The listener wanted to stop; the rest has no result yet. */
        CANCELLED,
        /** The outbox failed several times in a row; the rest has no result yet. */
        OUTBOX_DOWN
    }

    /** Checks the parts and copies the map. */
    public MailingOutcome {
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(end, "end");
        Map<MailingReason, Long> copy = new EnumMap<>(MailingReason.class);
        copy.putAll(reasons);
        reasons = Collections.unmodifiableMap(copy);
    }
}
