package org.dealercrm.vehicle;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What somebody read off an odometer (里程表) on a day.
 *
 * @param mileage what it showed, not null
 * @param date the day of the reading, not null
 * @param source where the reading comes from, not null
 */
public record OdometerReading(Mileage mileage, LocalDate date, ReadingSource source) {

    /** Checks that nothing is missing. */
    public OdometerReading {
        Objects.requireNonNull(mileage, "mileage");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(source, "source");
    }
}
