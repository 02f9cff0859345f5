package org.dealercrm.desk.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The moment for which the gate is asked where a day is named: its last, because what a customer says on that day counts. */
public final class LastMoment {

    private LastMoment() {}

    /**
     * The last moment of a day that a database tells from the first of the next.
     *
     * @param day the day, not null
     * @param zone where it ends, not null
     * @return a microsecond before the next day, never null
     */
    public static Instant of(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS);
    }
}
