package org.dealercrm.desk.csv;

import java.util.Arrays;
import org.dealercrm.scoring.history.VisitLogBuilder;

/**
 * Tells the fleets of a log of visits by their vehicles: a customer is a fleet from the first visit of his fifth vehicle on,
 * so that nothing is known of it before. A log without vehicles has no fleets. Customers and vehicles go by numbers.
 */
final class FleetVehicles {

    /** A household seldom has more than four cars at one workshop. */
    static final int FEWEST = 5;

    /**
     * Most customers have one vehicle. It stands here: in the upper half its number plus one, 0 where there is none yet, in the lower
     * the day of its first visit.
     */
    private long[] only = new long[0];

    private final FirstDays furtherDays = new FirstDays();

    /** Notes that a customer came with a vehicle. */
    void add(int customer, int vehicle, int day) {
        if (customer >= only.length) {
            only = Arrays.copyOf(only, Math.max(16, customer + (customer >> 1) + 1));
        }
        int known = (int) (only[customer] >> 32);
        if (known == 0 || (known == vehicle + 1 && day < (int) only[customer])) {
            only[customer] = (vehicle + 1L) << 32 | Integer.toUnsignedLong(day);
        } else if (known != vehicle + 1) {
            furtherDays.add(customer, vehicle, day);
        }
    }

    void markIn(VisitLogBuilder log) {
        long[] further = furtherDays.sorted();
        for (int begin = 0, end; begin < further.length; begin = end) {
            int customer = FirstDays.customer(further[begin]);
            end = begin + 1;
            while (end < further.length && FirstDays.customer(further[end]) == customer) {
                end++;
            }
            if (end - begin >= FEWEST - 1) {
                log.fleet(customer, fifth((int) only[customer], further, begin, end));
            }
        }
    }

    /** The fifth of the days of one vehicle and of four or more others, which are sorted. */
    private static int fifth(int one, long[] others, int begin, int end) {
        int fourth = FirstDays.day(others[begin + FEWEST - 2]);
        int next = begin + FEWEST - 1 < end ? FirstDays.day(others[begin + FEWEST - 1]) : Integer.MAX_VALUE;
        return Math.max(fourth, Math.min(one, next));
    }
}
