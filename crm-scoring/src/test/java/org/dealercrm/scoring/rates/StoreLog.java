package org.dealercrm.scoring.rates;

import java.time.LocalDate;
import org.dealercrm.scoring.history.Departure;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;

/** A log as it is written out in a test, a customer a line. */
final class StoreLog {

    private final VisitLogBuilder builder = VisitLog.builder();

    StoreLog came(String customer, String... days) {
        for (String day : days) {
            builder.add(customer, epochDay(day), Double.NaN, Double.NaN);
        }
        return this;
    }

    StoreLog acquired(String customer, String day) {
        builder.acquired(customer, epochDay(day));
        return this;
    }

    StoreLog sold(String customer, String day) {
        builder.departed(customer, Departure.SOLD, epochDay(day));
        return this;
    }

    StoreLog scrapped(String customer) {
        builder.departed(customer, Departure.SCRAPPED);
        return this;
    }

    StoreLog fleet(String customer, String day) {
        builder.fleet(customer, epochDay(day));
        return this;
    }

    StoreLog weight(String customer, double weight) {
        builder.weight(customer, weight);
        return this;
    }

    VisitLog log() {
        return builder.build();
    }

    private static long epochDay(String day) {
        return LocalDate.parse(day).toEpochDay();
    }
}
