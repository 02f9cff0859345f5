package org.dealercrm.vehicle;

import java.util.Objects;

/**
 * Says that an entry of an odometer takes the place of an earlier one, for example after a typing error.
 *
 * @param corrected the number of the earlier entry, 1 or more
 * @param reason why, 1 to 500 characters, not blank
 */
public record OdometerCorrection(int corrected, String reason) {

    /** The greatest length of a reason. */
    public static final int MAX_REASON = 500;

    /** Checks number and reason. */
    public OdometerCorrection {
        Objects.requireNonNull(reason, "reason");
        if (corrected < 1) {
            throw new IllegalArgumentException("Entries are numbered from 1, found " + corrected);
        }
        if (reason.isBlank() || reason.length() > MAX_REASON) {
            throw new IllegalArgumentException("A correction has a reason of 1 to " + MAX_REASON + " characters");
        }
    }

    /** Leaves out the reason: somebody wrote it freely, so it may name a person. */
    @Override
    public String toString() {
        return "OdometerCorrection[of entry " + corrected + "]";
    }
}
