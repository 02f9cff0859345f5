package org.dealercrm.vehicle;

import java.util.Objects;
import java.util.Optional;

/**
 * A line in the book of an odometer. Lines are never changed or struck out; a correction is a new line.
 *
 * @param number its number in order of entry, 1 or more
 * @param reading what was read, not null
 * @param correction which earlier entry this one takes the place of; empty if it is a reading of its own
 */
public record OdometerEntry(int number, OdometerReading reading, Optional<OdometerCorrection> correction) {

    /** Checks that a correction names an earlier entry. */
    public OdometerEntry {
        Objects.requireNonNull(reading, "reading");
        if (number < 1) {
            throw new IllegalArgumentException("Entries are numbered from 1, found " + number);
        }
        if (correction.isPresent() && correction.get().corrected() >= number) {
            throw new IllegalArgumentException("Entry " + number + " cannot correct entry "
                    + correction.get().corrected() + ", which is not an earlier one");
        }
    }
}
