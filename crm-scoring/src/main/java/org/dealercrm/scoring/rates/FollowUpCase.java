package org.dealercrm.scoring.rates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A visit after which the customer is due for a call.
 *
 * @param reference the host's key of the visit, such as the number of the repair order; not blank
 * @param released when the vehicle was handed back, by the clock of the store, not null
 * @param calls the attempts, in any order, not null
 * @param writtenOn the day on which a text message or letter took the place of the call; empty if none did
 */
public record FollowUpCase(
        String reference, LocalDateTime released, List<FollowUpCall> calls, Optional<LocalDate> writtenOn) {

    /** Checks that nobody is called or written to before his vehicle is released, and copies the calls. */
    public FollowUpCase {
        Objects.requireNonNull(released, "released");
        calls = List.copyOf(calls);
        if (reference.isBlank()) {
            throw new IllegalArgumentException("A visit has a key, found a blank one released on " + released);
        }
        for (FollowUpCall call : calls) {
            if (call.at().isBefore(released)) {
                throw new IllegalArgumentException(
                        "A follow-up call comes after the release, found " + call.at() + " before " + released);
            }
        }
        if (writtenOn.isPresent() && writtenOn.get().isBefore(released.toLocalDate())) {
            throw new IllegalArgumentException(
                    "A follow-up letter comes after the release, found " + writtenOn.get() + " before " + released);
        }
    }

    /** Tells when and how often, not of which visit. */
    @Override
    public String toString() {
        return "FollowUpCase[" + released + ", " + calls.size() + " calls]";
    }
}
