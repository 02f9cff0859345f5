package org.dealercrm.desk.simulation;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * When cars are fetched and brought: by weekday and hour as published ({@link PublishedFigures}), by month as assumed
 * (fewer around the Spring Festival, more in the heat and before the winter).
 */
final class WorkshopCalendar {

    private static final double[] REPAIRS_BY_MONTH = {
        1.10, 0.80, 0.95, 0.95, 1.00, 1.05, 1.10, 1.10, 1.00, 0.95, 0.97, 1.03
    };
    private static final double[] KILOMETRES_BY_MONTH = {
        0.98, 1.12, 0.96, 1.00, 1.03, 0.97, 1.02, 1.03, 0.97, 1.10, 0.92, 0.90
    };
    private static final double[] DELIVERIES_BY_MONTH = {
        1.25, 0.65, 0.95, 0.90, 0.92, 1.00, 0.88, 0.92, 1.12, 1.08, 1.05, 1.28
    };
    private static final double BUSIEST_DELIVERY_MONTH = 1.28;
    private static final int LAST_ARRIVAL_MINUTE = 30;

    private static final double[] HOURS = new double[24];

    static {
        for (int hour = 0; hour < HOURS.length; hour++) {
            HOURS[hour] = PublishedFigures.shareOfHour(hour);
        }
    }

    private WorkshopCalendar() {}

    static double repairs(LocalDate day) {
        return REPAIRS_BY_MONTH[day.getMonthValue() - 1];
    }

    static double kilometres(LocalDate day) {
        return KILOMETRES_BY_MONTH[day.getMonthValue() - 1];
    }

    /** One of the seven days from the first on: each weekday occurs once, so their shares come out as published. */
    static LocalDate dayOfWeekFrom(LocalDate first, SeededRandom random) {
        double[] weights = new double[7];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = PublishedFigures.shareOf(first.plusDays(i).getDayOfWeek());
        }
        return first.plusDays(random.weighted(weights));
    }

    /** The minute of the invoice on a day. */
    static LocalDateTime closing(LocalDate day, SeededRandom random) {
        return day.atTime(random.weighted(HOURS), random.below(60));
    }

    /** A car that is fetched on the day it was brought: so many minutes before, but not before the gate opens. */
    static LocalDateTime arrivalBefore(LocalDateTime closing, int minutes) {
        LocalDateTime gateOpens = closing.toLocalDate().atTime(PublishedFigures.FIRST_HOUR, 0);
        LocalDateTime arrival = closing.minusMinutes(minutes);
        return arrival.isBefore(gateOpens) ? gateOpens : arrival;
    }

    /** The minute at which a car that stays for days is brought. */
    static LocalDateTime arrivalToStay(LocalDate day, SeededRandom random) {
        return day.atTime(PublishedFigures.FIRST_HOUR + random.below(9), random.below(LAST_ARRIVAL_MINUTE));
    }

    /** A day of delivery between two days: more in the busy months and at weekends. */
    static LocalDate delivery(LocalDate first, LocalDate last, SeededRandom random) {
        int days = Math.toIntExact(last.toEpochDay() - first.toEpochDay()) + 1;
        while (true) {
            LocalDate day = first.plusDays(random.below(days));
            double weekend = day.getDayOfWeek().getValue() >= 6 ? 1 : 0.65;
            double share = DELIVERIES_BY_MONTH[day.getMonthValue() - 1] / BUSIEST_DELIVERY_MONTH;
            if (random.happens(share * weekend)) {
                return day;
            }
        }
    }
}
