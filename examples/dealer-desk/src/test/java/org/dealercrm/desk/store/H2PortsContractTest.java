package org.dealercrm.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dealercrm.consent.CustomerConsents;
import org.dealercrm.consent.CustomerConsentsContract;
import org.dealercrm.consent.SuppressedAddresses;
import org.dealercrm.consent.SuppressedAddressesContract;
import org.dealercrm.customer.Customers;
import org.dealercrm.customer.CustomersContract;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ports over H2 in a file keep the library's contracts. */
class H2PortsContractTest {

    @Test
    void customersKeepTheContract(@TempDir Path folder) {
        try (StoresUnderTest stores = StoresUnderTest.inFiles(folder)) {
            assertThat(CustomersContract.<Customers>violations(
                            () -> stores.fresh(JdbcStore::customers),
                            stores::events,
                            port -> stores.reopened(port, JdbcStore::customers)))
                    .isEmpty();
        }
    }

    @Test
    void vehiclesKeepTheContract(@TempDir Path folder) {
        try (StoresUnderTest stores = StoresUnderTest.inFiles(folder)) {
            assertThat(VehiclesContract.<Vehicles>violations(
                            () -> stores.fresh(JdbcStore::vehicles),
                            stores::events,
                            port -> stores.reopened(port, JdbcStore::vehicles)))
                    .isEmpty();
        }
    }

    @Test
    void repairOrdersKeepTheContract(@TempDir Path folder) {
        try (StoresUnderTest stores = StoresUnderTest.inFiles(folder)) {
            assertThat(RepairOrdersContract.<RepairOrders>violations(
                            () -> stores.fresh(JdbcStore::repairOrders),
                            stores::events,
                            port -> stores.reopened(port, JdbcStore::repairOrders)))
                    .isEmpty();
        }
    }

    @Test
    void questionnairesKeepTheContract(@TempDir Path folder) {
        try (StoresUnderTest stores = StoresUnderTest.inFiles(folder)) {
            assertThat(QuestionnairesContract.<Questionnaires>violations(
                            () -> stores.fresh(JdbcStore::questionnaires),
                            stores::events,
                            port -> stores.reopened(port, JdbcStore::questionnaires)))
                    .isEmpty();
        }
    }

    @Test
    void surveyResponsesKeepTheContract(@TempDir Path folder) {
        try (StoresUnderTest stores = StoresUnderTest.inFiles(folder)) {
            assertThat(SurveyResponsesContract.<SurveyResponses>violations(
                            () -> stores.fresh(JdbcStore::surveyResponses),
                            stores::events,
                            port -> stores.reopened(port, JdbcStore::surveyResponses)))
                    .isEmpty();
        }
    }

    @Test
    void consentsKeepTheContract(@TempDir Path folder) {
        try (StoresUnderTest stores = StoresUnderTest.inFiles(folder)) {
            assertThat(CustomerConsentsContract.<CustomerConsents>violations(
                            () -> stores.fresh(JdbcStore::consents),
                            stores::events,
                            port -> stores.reopened(port, JdbcStore::consents)))
                    .isEmpty();
        }
    }

    @Test
    void suppressedAddressesKeepTheContract(@TempDir Path folder) {
        try (StoresUnderTest stores = StoresUnderTest.inFiles(folder)) {
            assertThat(SuppressedAddressesContract.<SuppressedAddresses>violations(
                            () -> stores.fresh(JdbcStore::suppressedAddresses),
                            stores::events,
                            port -> stores.reopened(port, JdbcStore::suppressedAddresses)))
                    .isEmpty();
        }
    }

    @Test
    void letterTemplatesKeepTheContract(@TempDir Path folder) {
        try (StoresUnderTest stores = StoresUnderTest.inFiles(folder)) {
            assertThat(LetterTemplatesContract.<LetterTemplates>violations(
                            () -> stores.fresh(JdbcStore::letterTemplates),
                            stores::events,
                            port -> stores.reopened(port, JdbcStore::letterTemplates)))
                    .isEmpty();
        }
    }

    @Test
    void letterOutboxKeepsTheContract(@TempDir Path folder) {
        try (StoresUnderTest stores = StoresUnderTest.inFiles(folder)) {
            assertThat(LetterOutboxContract.<LetterOutbox>violations(
                            () -> stores.fresh(JdbcStore::letterOutbox),
                            port -> stores.reopened(port, JdbcStore::letterOutbox)))
                    .isEmpty();
        }
    }
}
