package org.dealercrm.desk.store;

import org.dealercrm.desk.progress.Progress;
import org.dealercrm.desk.simulation.GroundTruth;
import org.dealercrm.desk.simulation.SimulatedStore;

/** Puts a simulated store into the database. */
public final class DemoStore {

    private DemoStore() {}

    /**
     * What was put into the database.
     *
     * @param customers the customers
     * @param vehicles the vehicles
     * @param repairOrders the repair orders
     * @param truth what really became of the customers, for the report only, not null
     */
    public record Prepared(int customers, int vehicles, int repairOrders, GroundTruth truth) {}

    /**
     * Simulates the store and puts its customers, vehicles and repair orders into an empty database.
     *
     * @param store the database, not null
     * @param simulated the store, not null
     * @param progress is told of customers, not null
     * @return how much was stored, and the truth, never null
     */
    public static Prepared prepare(JdbcStore store, SimulatedStore simulated, Progress progress) {
        throw new UnsupportedOperationException("not yet");
    }
}
