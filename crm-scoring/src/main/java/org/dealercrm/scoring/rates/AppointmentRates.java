package org.dealercrm.scoring.rates;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.estimate.ExclusionReason;

/**
 * 预约率 and how many of the booked come. The appointment rate is of arrivals and the show rate of appointments: a store may have
 * few appointments that are all kept. Nothing after the as-of day is looked at.
 *
 * @param source who defines it so, not null
 * @param cancelDays how many days before the day an appointment may be called off at the latest and leaves the show rate, 0 to
 *     365; 0 is the day itself
 * @param lateDays how many days after its day the vehicle may come and still keeps the appointment, 0 to 365
 */
public record AppointmentRates(RateSource source, int cancelDays, int lateDays) {

    static final ExclusionReason NOT_BOOKABLE =
            new ExclusionReason("NOT_BOOKABLE", "that could not be booked", "无法预约（拖车、内部作业等）");
    static final ExclusionReason CANCELLED_IN_TIME =
            new ExclusionReason("CANCELLED_IN_TIME", "called off in time", "按时取消");

    private static final int MOST_DAYS = 365;

    /** Checks the days. */
    public AppointmentRates {
        if (cancelDays < 0 || cancelDays > MOST_DAYS || lateDays < 0 || lateDays > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "The days of an appointment lie from 0 to 365, found " + cancelDays + " and " + lateDays);
        }
        Objects.requireNonNull(source, "source");
    }

    /**
     * Called off at least a day ahead leaves the show rate, and an appointment is kept on its day only.
     *
     * @return the rates to begin with, never null
     */
    public static AppointmentRates standard() {
        return new AppointmentRates(RateSource.WORKSHOP_TEXTS, 1, 0);
    }

    /**
     * 预约率: booked arrivals / arrivals that could be booked.
     *
     * @param arrivals the arrivals in any order, those of other days too, not null
     * @param window the days of arrival, not null
     * @param asOf the last day that counts, not null
     * @return the rate, never null
     */
    public Rate booked(Collection<WorkshopArrival> arrivals, RateWindow window, LocalDate asOf) {
        RowTally tally = new RowTally(NOT_BOOKABLE);
        for (WorkshopArrival arrival : arrivals) {
            if (!window.contains(arrival.day()) || arrival.day().isAfter(asOf)) {
                continue;
            }
            if (arrival.how() == WorkshopArrival.Coming.NOT_BOOKABLE) {
                tally.leaveOut(NOT_BOOKABLE);
            } else {
                tally.count(arrival.how() == WorkshopArrival.Coming.BOOKED);
            }
        }
        return tally.rate(bookedDefinition(), window, asOf);
    }

    /**
     * The show rate: appointments kept / appointments made and not called off in time. One whose day is not over is left out and
     * counted.
     *
     * @param appointments the appointments in any order, those for other days too, not null
     * @param window the days for which they were made, not null
     * @param asOf the last day that counts, not null
     * @return the rate, never null
     */
    public Rate shown(Collection<BookedVisit> appointments, RateWindow window, LocalDate asOf) {
        RowTally tally = new RowTally(CANCELLED_IN_TIME, ExclusionReason.NOT_OVER_YET);
        for (BookedVisit visit : appointments) {
            if (!window.contains(visit.due()) || visit.bookedOn().isAfter(asOf)) {
                continue;
            }
            if (isCancelledInTime(visit, asOf)) {
                tally.leaveOut(CANCELLED_IN_TIME);
            } else if (visit.due().plusDays(lateDays).isAfter(asOf)) {
                tally.leaveOut(ExclusionReason.NOT_OVER_YET);
            } else {
                tally.count(isKept(visit));
            }
        }
        return tally.rate(shownDefinition(), window, asOf);
    }

    private boolean isCancelledInTime(BookedVisit visit, LocalDate asOf) {
        Optional<LocalDate> cancelled = visit.cancelledOn();
        return cancelled.isPresent()
                && !cancelled.get().isAfter(asOf)
                && !cancelled.get().isAfter(visit.due().minusDays(cancelDays));
    }

    /** On or, within the patience of the policy, after its day; who came before it kept it too. */
    private boolean isKept(BookedVisit visit) {
        return visit.shownOn()
                .filter(day -> !day.isAfter(visit.due().plusDays(lateDays)))
                .isPresent();
    }

    private RateDefinition bookedDefinition() {
        return new RateDefinition(
                "APPOINTMENT",
                "appointment rate",
                "预约率",
                "arrivals with an appointment / arrivals that could have had one",
                "预约到店台次 / 可预约的到店台次",
                source,
                Map.of());
    }

    private RateDefinition shownDefinition() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        numbers.put("cancelDays", cancelDays);
        numbers.put("lateDays", lateDays);
        return new RateDefinition(
                "APPOINTMENT_SHOWN",
                "show rate",
                "预约到店率",
                "appointments kept / appointments not called off at least " + cancelDays
                        + (cancelDays == 1 ? " day" : " days") + " before",
                "按约到店的预约 / 未提前 " + cancelDays + " 天以上取消的预约",
                source,
                numbers);
    }
}
