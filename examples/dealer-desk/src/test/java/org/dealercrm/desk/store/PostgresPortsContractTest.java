package org.dealercrm.desk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.dealercrm.consent.CustomerConsents;
import org.dealercrm.consent.CustomerConsentsContract;
import org.dealercrm.consent.SuppressedAddresses;
import org.dealercrm.consent.SuppressedAddressesContract;
import org.dealercrm.customer.Customers;
import org.dealercrm.customer.CustomersContract;
import org.dealercrm.desk.progress.Progress;
import org.dealercrm.desk.simulation.SimulatedStore;
import org.dealercrm.desk.value.Purchase;
import org.dealercrm.letter.edition.LetterTemplates;
import org.dealercrm.letter.edition.LetterTemplatesContract;
import org.dealercrm.letter.mailing.LetterOutbox;
import org.dealercrm.letter.mailing.LetterOutboxContract;
import org.dealercrm.service.RepairOrders;
import org.dealercrm.service.RepairOrdersContract;
import org.dealercrm.survey.Questionnaires;
import org.dealercrm.survey.QuestionnairesContract;
import org.dealercrm.survey.SurveyResponses;
import org.dealercrm.survey.SurveyResponsesContract;
import org.dealercrm.vehicle.Vehicles;
import org.dealercrm.vehicle.VehiclesContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The same ports over PostgreSQL, each database a schema of its own in the one that {@code -Ddealercrm.postgres=jdbc:…} names;
 * skipped without it.
 */
class PostgresPortsContractTest {

    private static final String ADDRESS = System.getProperty("dealercrm.postgres", "");

    private StoresUnderTest stores;
    private int schemas;

    @BeforeEach
    void begin() {
        assumeThat(ADDRESS)
                .as("PostgreSQL is tried when -Ddealercrm.postgres=jdbc:postgresql://… names a database")
                .isNotEmpty();
        stores = new StoresUnderTest(this::schema);
    }

    @AfterEach
    void end() throws SQLException {
        if (stores != null) {
            stores.close();
            for (int number = 1; number <= schemas; number++) {
                execute("DROP SCHEMA IF EXISTS desk_test_" + number + " CASCADE");
            }
        }
    }

    private String schema(int number) {
        try {
            execute("DROP SCHEMA IF EXISTS desk_test_" + number + " CASCADE");
            execute("CREATE SCHEMA desk_test_" + number);
        } catch (SQLException e) {
            throw new AssertionError("No schema can be made (SQL state " + e.getSQLState() + ")", e);
        }
        schemas = Math.max(schemas, number);
        return ADDRESS + (ADDRESS.contains("?") ? "&" : "?") + "currentSchema=desk_test_" + number;
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(ADDRESS);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void customersKeepTheContract() {
        assertThat(CustomersContract.<Customers>violations(
                        () -> stores.fresh(JdbcStore::customers),
                        stores::events,
                        port -> stores.reopened(port, JdbcStore::customers)))
                .isEmpty();
    }

    @Test
    void vehiclesKeepTheContract() {
        assertThat(VehiclesContract.<Vehicles>violations(
                        () -> stores.fresh(JdbcStore::vehicles),
                        stores::events,
                        port -> stores.reopened(port, JdbcStore::vehicles)))
                .isEmpty();
    }

    @Test
    void repairOrdersKeepTheContract() {
        assertThat(RepairOrdersContract.<RepairOrders>violations(
                        () -> stores.fresh(JdbcStore::repairOrders),
                        stores::events,
                        port -> stores.reopened(port, JdbcStore::repairOrders)))
                .isEmpty();
    }

    @Test
    void questionnairesKeepTheContract() {
        assertThat(QuestionnairesContract.<Questionnaires>violations(
                        () -> stores.fresh(JdbcStore::questionnaires),
                        stores::events,
                        port -> stores.reopened(port, JdbcStore::questionnaires)))
                .isEmpty();
    }

    @Test
    void surveyResponsesKeepTheContract() {
        assertThat(SurveyResponsesContract.<SurveyResponses>violations(
                        () -> stores.fresh(JdbcStore::surveyResponses),
                        stores::events,
                        port -> stores.reopened(port, JdbcStore::surveyResponses)))
                .isEmpty();
    }

    @Test
    void consentsKeepTheContract() {
        assertThat(CustomerConsentsContract.<CustomerConsents>violations(
                        () -> stores.fresh(JdbcStore::consents),
                        stores::events,
                        port -> stores.reopened(port, JdbcStore::consents)))
                .isEmpty();
    }

    @Test
    void suppressedAddressesKeepTheContract() {
        assertThat(SuppressedAddressesContract.<SuppressedAddresses>violations(
                        () -> stores.fresh(JdbcStore::suppressedAddresses),
                        stores::events,
                        port -> stores.reopened(port, JdbcStore::suppressedAddresses)))
                .isEmpty();
    }

    @Test
    void letterTemplatesKeepTheContract() {
        assertThat(LetterTemplatesContract.<LetterTemplates>violations(
                        () -> stores.fresh(JdbcStore::letterTemplates),
                        stores::events,
                        port -> stores.reopened(port, JdbcStore::letterTemplates)))
                .isEmpty();
    }

    @Test
    void letterOutboxKeepsTheContract() {
        assertThat(LetterOutboxContract.<LetterOutbox>violations(
                        () -> stores.fresh(JdbcStore::letterOutbox),
                        port -> stores.reopened(port, JdbcStore::letterOutbox)))
                .isEmpty();
    }

    @Test
    void severalWritersOfTheOutboxAtOnceComeOutAsOneAfterTheOther() throws Exception {
        new SeveralWriters(stores.fresh(JdbcStore::letterOutbox)).whateverTheyPutLiesThereOnce();
        new SeveralWriters(stores.fresh(JdbcStore::letterOutbox)).whoeverWaitsForAnotherLosesNothing();
        new SeveralWriters(stores.fresh(JdbcStore::letterOutbox)).whateverTheyTakeIsTakenByOne();
    }

    @Test
    void aSimulatedStoreGivesTheSameVisitsAndSales() {
        SimulatedStore simulated = SimulatedStore.of(11, 60, LocalDate.of(2026, 10, 31), 5);
        stores.fresh(store -> {
            DemoStore.Prepared prepared = DemoStore.prepare(store, simulated, Progress.unseen());
            assertThat(prepared.customers()).isEqualTo(60);
            assertThat(store.visits(simulated.id(), Progress.unseen())
                            .asOf(simulated.lastDay())
                            .size())
                    .isEqualTo(60);
            assertThat(store.sales(simulated.id(), simulated.lastDay()).all().stream()
                            .map(Purchase::amount)
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(simulated
                            .customers()
                            .flatMap(customer -> customer.orders().stream())
                            .map(order -> BigDecimal.valueOf(order.priceInFen(), 2))
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
            return store;
        });
    }
}
