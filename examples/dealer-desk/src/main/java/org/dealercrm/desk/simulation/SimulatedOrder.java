package org.dealercrm.desk.simulation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A closed repair order of the simulated store.
 *
 * @param id the order's key, for example {@code R0000017-0003}: number of the customer, number of the order, not null
 * @param vehicleId the key of the car, not null
 * @param kind why it came, not null
 * @param arrivedAt when it came, in the store's time, not null
 * @param closedAt when it was invoiced, not before the arrival, not null
 * @param odometerKm the reading on arrival in kilometres, not negative
 * @param lines what was done, at least one line; copied
 */
public record SimulatedOrder(
        String id,
        String vehicleId,
        OrderKind kind,
        LocalDateTime arrivedAt,
        LocalDateTime closedAt,
        int odometerKm,
        List<SimulatedLine> lines) {

    public SimulatedOrder {
        lines = List.copyOf(lines);
    }

    SimulatedOrder withId(String newId) {
        return new SimulatedOrder(newId, vehicleId, kind, arrivedAt, closedAt, odometerKm, lines);
    }

    /**
     * The day of the visit: the day on which the car came.
     *
     * @return the day, never null
     */
    public LocalDate visitDay() {
        return arrivedAt.toLocalDate();
    }

    /**
     * What all payers pay together.
     *
     * @return the sum of the lines in hundredths of a yuan, not negative
     */
    public long priceInFen() {
        return lines.stream().mapToLong(SimulatedLine::priceInFen).sum();
    }

    /**
     * What the order costs the store.
     *
     * @return the sum of the lines in hundredths of a yuan, not negative
     */
    public long costInFen() {
        return lines.stream().mapToLong(SimulatedLine::costInFen).sum();
    }
}
