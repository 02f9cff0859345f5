package org.dealercrm.desk.store;

import org.dealercrm.desk.progress.Progress;
import org.dealercrm.desk.simulation.GroundTruth;
import org.dealercrm.desk.simulation.SimulatedCustomer;
import org.dealercrm.desk.simulation.SimulatedOrder;
import org.dealercrm.desk.simulation.SimulatedStore;
import org.dealercrm.desk.simulation.SimulatedVehicle;

/** Puts a simulated store into the database. */
public final class DemoStore {

    private final SimulatedFiles files;
    private final ImportedBatch batch;
    private int customers;
    private int vehicles;
    private int repairOrders;

    private DemoStore(SimulatedStore simulated, ImportedBatch batch) {
        this.files = new SimulatedFiles(simulated.dealership());
        this.batch = batch;
    }

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
     * Simulates the store and puts its dealership, customers, vehicles and repair orders into a database that does not hold
     * them yet, in one transaction.
     *
     * @param store the database, not null
     * @param simulated the store, not null
     * @param progress is told of customers, not null
     * @return how much was stored, and the truth, never null
     * @throws DatabaseFailure if the database holds a part of the store already; then nothing is stored
     */
    public static Prepared prepare(JdbcStore store, SimulatedStore simulated, Progress progress) {
        return store.importPast(simulated.dealership(), batch -> {
            DemoStore demo = new DemoStore(simulated, batch);
            GroundTruth truth = simulated.live(customer -> {
                demo.add(customer);
                progress.step(demo.customers, simulated.size());
            });
            return new Prepared(demo.customers, demo.vehicles, demo.repairOrders, truth);
        });
    }

    private void add(SimulatedCustomer customer) {
        batch.add(files.customer(customer));
        customers++;
        for (SimulatedVehicle vehicle : customer.vehicles()) {
            batch.add(files.vehicle(vehicle, customer.orders()));
            vehicles++;
        }
        for (SimulatedOrder order : customer.orders()) {
            batch.add(files.order(customer, order));
            repairOrders++;
        }
    }
}
