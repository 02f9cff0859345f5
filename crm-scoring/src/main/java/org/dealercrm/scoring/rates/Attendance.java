package org.dealercrm.scoring.rates;

import java.time.LocalDate;
import java.util.Optional;
import org.dealercrm.scoring.history.VisitLog;

/** Who came when, as far as it is known on a day: whatever day is asked for, nothing after that day is looked at. */
final class Attendance {

    private final VisitLog log;
    private final LocalDate asOf;

    Attendance(VisitLog log, LocalDate asOf) {
        this.log = log;
        this.asOf = asOf;
    }

    /** The day itself, or the last known one if that is earlier. */
    LocalDate known(LocalDate day) {
        return day.isAfter(asOf) ? asOf : day;
    }

    /** The visits of a customer up to a day. */
    int upTo(int customer, LocalDate day) {
        return log.visitsUpTo(customer, known(day).toEpochDay());
    }

    /** The visits of a customer within a window. */
    int within(int customer, RateWindow window) {
        return Math.max(0, upTo(customer, window.to()) - log.visitsUpTo(customer, window.dayBefore()));
    }

    /** Whether the last visit of a customer up to a day lies within a window. */
    boolean lastIsWithin(int customer, LocalDate day, RateWindow window) {
        int visits = upTo(customer, day);
        return visits > 0 && window.contains(LocalDate.ofEpochDay(log.visitDay(customer, visits - 1)));
    }

    /** Whether a customer had come or been acquired by a day. */
    boolean isOnRecord(int customer, LocalDate day) {
        return upTo(customer, day) > 0
                || log.acquiredDay(customer).orElse(Long.MAX_VALUE)
                        <= known(day).toEpochDay();
    }

    /** The day of a customer's acquisition, if it lies within a window. */
    Optional<LocalDate> acquiredWithin(int customer, RateWindow window) {
        if (log.acquiredDay(customer).isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.ofEpochDay(log.acquiredDay(customer).getAsLong());
        return window.contains(day) && !day.isAfter(asOf) ? Optional.of(day) : Optional.empty();
    }

    /** The day of the first visit of all; empty if nobody ever came. */
    static Optional<LocalDate> firstVisit(VisitLog log) {
        long first = Long.MAX_VALUE;
        for (int customer = 0; customer < log.customerCount(); customer++) {
            if (log.visitCount(customer) > 0) {
                first = Math.min(first, log.visitDay(customer, 0));
            }
        }
        return first == Long.MAX_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(first));
    }
}
