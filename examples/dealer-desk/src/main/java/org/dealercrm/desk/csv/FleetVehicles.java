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

    private final Map<String, Map<String, Long>> firstVisits = new HashMap<>();

    /** Notes a visit; an empty vehicle is an unknown one. */
    void add(String customerId, String vehicleId, long day) {
        if (!vehicleId.isEmpty()) {
            firstVisits.computeIfAbsent(customerId, id -> new HashMap<>(2)).merge(vehicleId, day, Math::min);
        }
    }

    void markIn(VisitLogBuilder log) {
        firstVisits.forEach((customer, vehicles) -> {
            if (vehicles.size() >= FEWEST) {
                log.fleet(customer, dayOfFifth(vehicles));
            }
        });
    }

    private static long dayOfFifth(Map<String, Long> vehicles) {
        return vehicles.values().stream()
                .mapToLong(Long::longValue)
                .sorted()
                .skip(FEWEST - 1L)
                .findFirst()
                .orElseThrow();
    }
}
