package org.dealercrm.desk.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.dealercrm.consent.CustomerConsent;
import org.dealercrm.customer.Customer;
import org.dealercrm.service.RepairOrder;
import org.dealercrm.survey.Questionnaire;
import org.dealercrm.survey.SurveyResponse;
import org.dealercrm.vehicle.Vehicle;

/**
 * The way in for a store's past: new customers, vehicles, orders, surveys and consents in large batches, each at version 1. No events are
 * recorded, because nobody is to be told today what happened years ago.
 *
 * <p>All that is added between the begin and the end of {@link JdbcStore#importPast} is stored, or nothing of it.
 */
public final class ImportedBatch {

    private static final int AGGREGATES_IN_A_BATCH = 4_000;
    private static final String ACT = "importing a store's past";

    private final AggregateWriter<?, Customer> customers;
    private final AggregateWriter<?, Vehicle> vehicles;
    private final AggregateWriter<?, RepairOrder> orders;
    private final AggregateWriter<?, Questionnaire> questionnaires;
    private final AggregateWriter<?, SurveyResponse> responses;
    private final AggregateWriter<?, CustomerConsent> consents;
    private int waiting;

    private ImportedBatch(
            AggregateWriter<?, Customer> customers,
            AggregateWriter<?, Vehicle> vehicles,
            AggregateWriter<?, RepairOrder> orders,
            AggregateWriter<?, Questionnaire> questionnaires,
            AggregateWriter<?, SurveyResponse> responses,
            AggregateWriter<?, CustomerConsent> consents) {
        this.customers = customers;
        this.vehicles = vehicles;
        this.orders = orders;
        this.questionnaires = questionnaires;
        this.responses = responses;
        this.consents = consents;
    }

    /** Fills a batch and writes it, within the transaction of the connection. */
    static <R> R fill(Connection connection, Filling<R> filling) throws SQLException {
        try (AggregateWriter<?, Customer> customers = new AggregateWriter<>(new CustomerTables(), connection);
                AggregateWriter<?, Vehicle> vehicles = new AggregateWriter<>(new VehicleTables(), connection);
                AggregateWriter<?, RepairOrder> orders = new AggregateWriter<>(new RepairOrderTables(), connection);
                AggregateWriter<?, Questionnaire> questionnaires =
                        new AggregateWriter<>(new QuestionnaireTables(), connection);
                AggregateWriter<?, SurveyResponse> responses =
                        new AggregateWriter<>(new SurveyResponseTables(), connection);
                AggregateWriter<?, CustomerConsent> consents =
                        new AggregateWriter<>(new CustomerConsentTables(), connection)) {
            ImportedBatch batch = new ImportedBatch(customers, vehicles, orders, questionnaires, responses, consents);
            R answer = filling.fill(batch);
            batch.flush();
            return answer;
        }
    }

    /**
     * Adds what is to be imported.
     *
     * @param <R> what it has to tell of it, for example how much there was
     */
    @FunctionalInterface
    public interface Filling<R> {

        /**
         * Adds to the batch.
         *
         * @param batch takes what is to be imported, not null
         * @return what there is to tell
         */
        R fill(ImportedBatch batch);
    }

    /**
     * Adds a customer.
     *
     * @param customer a customer that the database does not hold, not null
     * @throws DatabaseFailure if the database refuses this customer or one of those before
     */
    public void add(Customer customer) {
        add(customers, customer);
    }

    /**
     * Adds a vehicle.
     *
     * @param vehicle a vehicle that the database does not hold, not null
     * @throws DatabaseFailure if the database refuses this vehicle or one of those before
     */
    public void add(Vehicle vehicle) {
        add(vehicles, vehicle);
    }

    /**
     * Adds a repair order.
     *
     * @param order an order that the database does not hold, not null
     * @throws DatabaseFailure if the database refuses this order or one of those before
     */
    public void add(RepairOrder order) {
        add(orders, order);
    }

    /**
     * Adds a version of a questionnaire.
     *
     * @param questionnaire a version that the database does not hold, not null
     * @throws DatabaseFailure if the database refuses it or one of those before
     */
    public void add(Questionnaire questionnaire) {
        add(questionnaires, questionnaire);
    }

    /**
     * Adds a response to a survey.
     *
     * @param response a response that the database does not hold, not null
     * @throws DatabaseFailure if the database refuses it or one of those before
     */
    public void add(SurveyResponse response) {
        add(responses, response);
    }

    /**
     * Adds what a customer has said about being contacted.
     *
     * @param consent a record that the database does not hold, not null
     * @throws DatabaseFailure if the database refuses it or one of those before
     */
    public void add(CustomerConsent consent) {
        add(consents, consent);
    }

    private <A> void add(AggregateWriter<?, A> writer, A aggregate) {
        try {
            writer.add(aggregate);
            if (++waiting == AGGREGATES_IN_A_BATCH) {
                flush();
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(ACT, e);
        }
    }

    private void flush() throws SQLException {
        customers.flush();
        vehicles.flush();
        orders.flush();
        questionnaires.flush();
        responses.flush();
        consents.flush();
        waiting = 0;
    }
}
