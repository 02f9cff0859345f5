package org.dealercrm.desk.store;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealercrm.consent.CustomerConsents;
import org.dealercrm.consent.SuppressedAddresses;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.Versioned;
import org.dealercrm.customer.Customer;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.customer.Customers;
import org.dealercrm.dealership.Dealership;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.desk.progress.Progress;
import org.dealercrm.desk.value.Purchases;
import org.dealercrm.letter.edition.LetterTemplates;
import org.dealercrm.letter.mailing.LetterOutbox;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.service.RepairOrders;
import org.dealercrm.survey.Questionnaires;
import org.dealercrm.survey.SurveyResponses;
import org.dealercrm.vehicle.VehicleId;
import org.dealercrm.vehicle.Vehicles;

/**
 * The dealer's database: the library's ports over its tables, and the readings that the desk needs. H2 in a file, or
 * PostgreSQL by its address; the tables are made or migrated when it is opened. Safe for use by several threads.
 */
public final class JdbcStore implements AutoCloseable {

    private static final String DELIVERIES = "SELECT customer_id, vehicle_id, from_day FROM customer_ownership"
            + " WHERE store_id = ? AND role = 'OWNER' AND from_day BETWEEN ? AND ?"
            + " ORDER BY from_day, customer_id, vehicle_id";

    private final Database database;
    private final Outbox outbox = new Outbox();
    private final Customers customers;
    private final Vehicles vehicles;
    private final RepairOrders repairOrders;
    private final Questionnaires questionnaires;
    private final SurveyResponses surveyResponses;
    private final CustomerConsents consents;
    private final SuppressedAddresses suppressedAddresses;
    private final LetterTemplates letterTemplates;
    private final LetterOutbox letterOutbox;

    private JdbcStore(Database database) {
        this.database = database;
        this.customers = new JdbcCustomers(new JdbcAggregates<>(database, new CustomerTables(), outbox));
        this.vehicles = new JdbcVehicles(new JdbcAggregates<>(database, new VehicleTables(), outbox));
        this.repairOrders = new JdbcRepairOrders(new JdbcAggregates<>(database, new RepairOrderTables(), outbox));
        this.questionnaires = new JdbcQuestionnaires(new JdbcAggregates<>(database, new QuestionnaireTables(), outbox));
        this.surveyResponses =
                new JdbcSurveyResponses(new JdbcAggregates<>(database, new SurveyResponseTables(), outbox));
        this.consents = new JdbcCustomerConsents(new JdbcAggregates<>(database, new CustomerConsentTables(), outbox));
        this.suppressedAddresses =
                new JdbcSuppressedAddresses(new JdbcAggregates<>(database, new SuppressedAddressTables(), outbox));
        this.letterTemplates =
                new JdbcLetterTemplates(new JdbcAggregates<>(database, new LetterEditionTables(), outbox));
        this.letterOutbox = new JdbcLetterOutbox(database);
    }

    /**
     * Opens the database in a file, making or migrating its tables.
     *
     * @param file the file without its ending {@code .mv.db}, not null
     * @return the database, never null
     * @throws DatabaseFailure if it cannot be opened, for example because another process has it open
     */
    public static JdbcStore open(Path file) {
        return open("jdbc:h2:file:" + file.toAbsolutePath());
    }

    /**
     * Opens a database by its address, for example {@code jdbc:postgresql://host/name?user=…}.
     *
     * @param jdbcUrl the address, of H2 or PostgreSQL, not null
     * @return the database, never null
     * @throws DatabaseFailure if it cannot be opened
     */
    public static JdbcStore open(String jdbcUrl) {
        return new JdbcStore(Database.open(jdbcUrl));
    }

    /**
     * The customers.
     *
     * @return the port, never null
     */
    public Customers customers() {
        return customers;
    }

    /**
     * The vehicles.
     *
     * @return the port, never null
     */
    public Vehicles vehicles() {
        return vehicles;
    }

    /**
     * The repair orders.
     *
     * @return the port, never null
     */
    public RepairOrders repairOrders() {
        return repairOrders;
    }

    /**
     * The questionnaires.
     *
     * @return the port, never null
     */
    public Questionnaires questionnaires() {
        return questionnaires;
    }

    /**
     * The responses to the surveys.
     *
     * @return the port, never null
     */
    public SurveyResponses surveyResponses() {
        return surveyResponses;
    }

    /**
     * What the customers have said about being contacted.
     *
     * @return the port, never null
     */
    public CustomerConsents consents() {
        return consents;
    }

    /**
     * The addresses that must not be used.
     *
     * @return the port, never null
     */
    public SuppressedAddresses suppressedAddresses() {
        return suppressedAddresses;
    }

    /**
     * The letters in their editions.
     *
     * @return the port, never null
     */
    public LetterTemplates letterTemplates() {
        return letterTemplates;
    }

    /**
     * The letters, e-mails and short messages that are to go out.
     *
     * @return the port, never null
     */
    public LetterOutbox letterOutbox() {
        return letterOutbox;
    }

    /**
     * Enters a dealership, or puts right what is known of it.
     *
     * @param dealership the dealership, not null
     */
    public void enter(Dealership dealership) {
        database.inTransaction("entering a dealership", connection -> {
            DealershipTable.replace(connection, dealership);
            return dealership.id();
        });
    }

    /**
     * Imports the past of a store in one transaction: the dealership, and what the filling adds. It is many times as fast as
     * saving one by one, and records no events.
     *
     * @param <R> what the filling has to tell
     * @param dealership the dealership, not null
     * @param filling adds customers, vehicles, repair orders and surveys that the database does not hold, not null
     * @return what the filling told
     * @throws DatabaseFailure if the database holds one of them already, or breaks off; then nothing is stored
     */
    public <R> R importPast(Dealership dealership, ImportedBatch.Filling<R> filling) {
        return database.inTransaction("importing a store's past", connection -> {
            DealershipTable.replace(connection, dealership);
            return ImportedBatch.fill(connection, filling);
        });
    }

    /**
     * Finds a dealership.
     *
     * @param store its key, not null
     * @return the dealership, empty if it was never entered
     */
    public Optional<Dealership> dealership(StoreId store) {
        return database.inTransaction("finding a dealership", connection -> DealershipTable.find(connection, store));
    }

    /**
     * The stores that were entered.
     *
     * @return their keys, in order, never null
     */
    public List<StoreId> stores() {
        return database.inTransaction("listing the dealerships", DealershipTable::all);
    }

    /**
     * Reads all visits of a store, page by page, for the scoring.
     *
     * @param store the store, not null
     * @param progress is told of orders read, not null
     * @return the visits, with the days of acquisition and the known departures, never null
     * @throws IllegalArgumentException if the store was never entered, because its time zone tells the day of a visit
     */
    public VisitLog visits(StoreId store, Progress progress) {
        Dealership dealership = dealership(store)
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no dealership " + store + " in the database."));
        return database.inTransaction(
                "reading the visits", connection -> StoredVisits.read(connection, dealership, progress));
    }

    /**
     * What the customers of a store bought up to a day: the lines of its closed repair orders.
     *
     * @param store the store, not null
     * @param lastDay the last day of arrival that counts, not null
     * @return the purchases, never null
     * @throws IllegalArgumentException if the store was never entered, because its time zone tells the day
     */
    public Purchases sales(StoreId store, LocalDate lastDay) {
        Dealership dealership = dealership(store)
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no dealership " + store + " in the database."));
        return database.inTransaction(
                "reading the sales", connection -> StoredSales.read(connection, dealership, lastDay));
    }

    /**
     * The cars delivered within a span of days, for letters to their buyers.
     *
     * @param store the store, not null
     * @param from the first day, not null
     * @param to the last day, not null
     * @return the deliveries by day and key, never null
     */
    public List<StoredDelivery> deliveries(StoreId store, LocalDate from, LocalDate to) {
        return database.inTransaction("reading the deliveries", connection -> {
            List<StoredDelivery> deliveries = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(DELIVERIES)) {
                new RowBinding(statement).text(store.value()).day(from).day(to);
                try (ResultSet rows = statement.executeQuery()) {
                    RowReading row = new RowReading(rows);
                    while (row.next()) {
                        CustomerId customer = new CustomerId(store, row.text());
                        deliveries.add(new StoredDelivery(customer, new VehicleId(store, row.text()), row.day()));
                    }
                }
            }
            return deliveries;
        });
    }

    /**
     * A page of the customers, each with what a letter to him tells: his car and his last visit.
     *
     * @param dealership the store, not null
     * @param day the day of the letter, not null
     * @param request how many, and after which mark, not null
     * @return the customers in the order of their ids, never null
     */
    public Page<StoredReader> readers(Dealership dealership, LocalDate day, PageRequest request) {
        Page<Versioned<Customer>> page = customers.page(dealership.id(), request);
        List<Customer> found = page.items().stream().map(Versioned::aggregate).toList();
        return database.inTransaction(
                "reading cars and visits",
                connection -> new Page<>(
                        new StoredReaders(connection, dealership.id(), dealership.zone(), day).of(found), page.next()));
    }

    /**
     * The events that saves have recorded, in their order.
     *
     * @param after the number of the last event that is known already, 0 for all
     * @param limit the most events to answer, at least 1
     * @return the events, never null
     */
    public List<RecordedEvent> events(long after, int limit) {
        return database.inTransaction("reading the outbox", connection -> outbox.after(connection, after, limit));
    }

    @Override
    public void close() {
        database.close();
    }
}
