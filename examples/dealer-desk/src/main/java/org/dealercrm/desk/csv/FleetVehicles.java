package org.dealercrm.desk.csv;

import java.util.HashMap;
import java.util.Map;
import org.dealercrm.scoring.history.VisitLogBuilder;

/**
 * Tells the fleets of a log of visits by their vehicles: a customer is a fleet from the first visit of his fifth vehicle on,
 * so that nothing is known of it before. A log without vehicles has no fleets.
 */
final class FleetVehicles {

    /** A household seldom has more than four cars at one workshop. */
    static final int FEWEST = 5;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final FirstDays firstDays = new FirstDays();

    /** The number of a vehicle, in the order of first mention. */
    int number(String vehicleId) {
        return numbers.computeIfAbsent(vehicleId, id -> numbers.size());
    }

    /** Notes that a customer came with a vehicle. */
    void add(int customer, int vehicle, int day) {
        firstDays.add(customer, vehicle, day);
    }

    void markIn(VisitLogBuilder log) {
        long[] entries = firstDays.sorted();
        int first = 0;
        for (int i = 0; i < entries.length; i++) {
            int customer = FirstDays.customer(entries[i]);
            first = customer == FirstDays.customer(entries[first]) ? first : i;
            if (i - first == FEWEST - 1) {
                log.fleet(customer, FirstDays.day(entries[i]));
            }
        }
    }
}
