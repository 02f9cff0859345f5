package org.dealercrm.desk.store;

import java.util.List;
import org.dealercrm.customer.Customer;
import org.dealercrm.desk.progress.Progress;
import org.dealercrm.desk.simulation.GroundTruth;
import org.dealercrm.desk.simulation.SimulatedConsents;
import org.dealercrm.desk.simulation.SimulatedCustomer;
import org.dealercrm.desk.simulation.SimulatedOrder;
import org.dealercrm.desk.simulation.SimulatedStore;
import org.dealercrm.desk.simulation.SimulatedSurveys;
import org.dealercrm.desk.simulation.SimulatedVehicle;
import org.dealercrm.survey.SurveyResponse;

/** Puts a simulated store into the database. */
public final class DemoStore {

    private final SimulatedFiles files;
    private final ImportedBatch batch;
    private int customers;
    private int vehicles;
    private int repairOrders;
    private int responses;

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
     * @param responses the invitations to surveys, answered or not
     * @param truth what really became of the customers, for the report only, not null
     */
    public record Prepared(int customers, int vehicles, int repairOrders, int responses, GroundTruth truth) {}

    /**
     * Simulates the store and puts its dealership, customers, vehicles, repair orders, surveys and consents into a
     * database that does not hold them yet, in one transaction.
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
            batch.add(SimulatedSurveys.of(simulated).questionnaire());
            GroundTruth truth = simulated.live((customer, responses) -> {
                demo.add(customer);
                demo.add(responses);
                progress.step(demo.customers, simulated.size());
            });
            return new Prepared(demo.customers, demo.vehicles, demo.repairOrders, demo.responses, truth);
        });
    }

    private void add(List<SurveyResponse> surveys) {
        surveys.forEach(batch::add);
        responses += surveys.size();
    }

    private void add(SimulatedCustomer customer) {
        Customer filed = files.customer(customer);
        batch.add(filed);
        batch.add(SimulatedConsents.record(filed.id()));
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
