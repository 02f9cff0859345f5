package org.dealercrm.desk.csv;

import java.util.Optional;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.joda.money.CurrencyUnit;

/** Collects the visits of a file for scoring, and tells fleets by their vehicles. Customers and vehicles go by numbers. */
final class VisitCollector {

    private final VisitLogBuilder log = VisitLog.builder();
    private final FleetVehicles fleets = new FleetVehicles();
    private final KeyDictionary vehicles = new KeyDictionary(first -> nextVehicle());
    private int vehicleCount;

    /** The number of a customer. */
    int customer(String customerId) {
        return log.customer(customerId);
    }

    /** The numbers of the vehicles. */
    KeyDictionary vehicles() {
        return vehicles;
    }

    private int nextVehicle() {
        return vehicleCount++;
    }

    void add(VisitRow visit, String vehicleId) {
        int customer = customer(visit.customerId());
        if (visit.acquiredOn() != Cells.NO_DAY) {
            acquired(customer, visit.acquiredOn());
        }
        if (visit.visited()) {
            visit(customer, visit.day(), visit.amount(), visit.cost());
            if (!vehicleId.isEmpty()) {
                cameWith(customer, vehicles.number(vehicleId), visit.day());
            }
        }
    }

    void acquired(int customer, long day) {
        log.acquired(customer, day);
    }

    void visit(int customer, long day, double amount, double cost) {
        log.add(customer, day, amount, cost);
    }

    void cameWith(int customer, int vehicle, long day) {
        fleets.add(customer, vehicle, (int) day);
    }

    VisitLog log(Optional<CurrencyUnit> currency) {
        fleets.markIn(log);
        currency.ifPresent(log::currency);
        return log.build();
    }
}
