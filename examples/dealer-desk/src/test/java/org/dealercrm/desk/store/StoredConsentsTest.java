package org.dealercrm.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dealercrm.consent.AddressHash;
import org.dealercrm.consent.Basis;
import org.dealercrm.consent.Channel;
import org.dealercrm.consent.ConsentGate;
import org.dealercrm.consent.ConsentPolicy;
import org.dealercrm.consent.ConsentSource;
import org.dealercrm.consent.ConsentTrace;
import org.dealercrm.consent.CustomerConsent;
import org.dealercrm.consent.GateAnswer;
import org.dealercrm.consent.Purpose;
import org.dealercrm.consent.SuppressedAddress;
import org.dealercrm.consent.SuppressionEntry;
import org.dealercrm.consent.SuppressionReason;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.SaveResult;
import org.dealercrm.contract.Versioned;
import org.dealercrm.customer.Customer;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.desk.progress.Progress;
import org.dealercrm.desk.simulation.SimulatedConsents;
import org.dealercrm.desk.simulation.SimulatedStore;
import org.dealercrm.event.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gate over the database. */
class StoredConsentsTest {

    private static final StoreId STORE = StoreId.of("4s-7");
    private static final CustomerId CUSTOMER = new CustomerId(STORE, "C-1");
    private static final AddressHash ADDRESS = new AddressHash(STORE, "0123456789abcdef".repeat(4));
    private static final Instant MARCH = Instant.parse("2026-03-01T02:00:00Z");
    private static final ConsentTrace FORM =
            ConsentTrace.of(ConsentSource.FORM, "reception").shownBy("form-17");

    @TempDir
    Path folder;

    private static CustomerConsent saved(JdbcStore store, Decision<CustomerConsent> decision, long version) {
        Decision.Accepted<CustomerConsent> accepted = (Decision.Accepted<CustomerConsent>) decision;
        assertThat(store.consents().save(accepted.aggregate(), version, accepted.events()))
                .isEqualTo(new SaveResult.Saved(version + 1));
        return accepted.aggregate();
    }

    private static GateAnswer ask(JdbcStore store, Purpose purpose, Instant at) {
        return new ConsentGate(store.consents(), store.suppressedAddresses(), ConsentPolicy.standard())
                .ask(CUSTOMER, purpose, Channel.SMS, ADDRESS, at);
    }

    @Test
    void withdrawal_and_suppression_close_the_gate_after_a_restart() {
        Optional<Channel> sms = Optional.of(Channel.SMS);
        Instant april = MARCH.plusSeconds(31 * 86_400L);
        try (JdbcStore store = JdbcStore.open(folder.resolve("store"))) {
            CustomerConsent record = saved(store, CustomerConsent.open(CUSTOMER, MARCH), 0);
            record = saved(store, record.give(Purpose.MARKETING, sms, MARCH, FORM), 1);
            assertThat(ask(store, Purpose.MARKETING, MARCH).cleared())
                    .hasValueSatisfying(cleared -> assertThat(cleared.basis()).isEqualTo(Basis.CONSENT));
            ConsentTrace reply = ConsentTrace.of(ConsentSource.STOP_REPLY, "sms-gateway");
            saved(store, record.withdraw(Purpose.MARKETING, sms, april, reply), 2);
        }
        try (JdbcStore store = JdbcStore.open(folder.resolve("store"))) {
            assertThat(ask(store, Purpose.MARKETING, MARCH).cleared()).isPresent();
            assertThat(ask(store, Purpose.MARKETING, april))
                    .isInstanceOfSatisfying(
                            GateAnswer.Refused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(GateAnswer.Reason.WITHDRAWN));
            assertThat(ask(store, Purpose.CONTRACT, april).cleared()).isPresent();
            SuppressionEntry bounce = new SuppressionEntry(
                    SuppressionEntry.Act.SUPPRESSED, SuppressionReason.HARD_BOUNCE, sms, april, FORM);
            Decision.Accepted<SuppressedAddress> dead =
                    (Decision.Accepted<SuppressedAddress>) SuppressedAddress.suppress(ADDRESS, bounce);
            store.suppressedAddresses().save(dead.aggregate(), 0, dead.events());
            assertThat(ask(store, Purpose.CONTRACT, april).cleared()).isEmpty();
            assertThat(store.events(0, 10).stream().map(RecordedEvent::type))
                    .containsExactly("ConsentRecordOpened", "ConsentGiven", "ConsentWithdrawn", "AddressSuppressed");
            assertThat(store.events(2, 1).get(0).body())
                    .contains("\"purpose\":\"MARKETING\"", "\"channel\":\"SMS\"", "\"source\":\"STOP_REPLY\"");
        }
    }

    @Test
    void simulated_store_has_a_record_of_each_customer() {
        SimulatedStore simulated = SimulatedStore.of(11, 40, LocalDate.of(2026, 10, 31), 3);
        try (JdbcStore store = JdbcStore.open(folder.resolve("store"))) {
            DemoStore.prepare(store, simulated, Progress.unseen());
            List<CustomerId> customers = store.customers().page(simulated.id(), PageRequest.first(100)).items().stream()
                    .map(Versioned::aggregate)
                    .map(Customer::id)
                    .toList();
            assertThat(customers).hasSize(40);
            assertThat(store.consents().page(simulated.id(), PageRequest.first(100)).items().stream()
                            .map(Versioned::aggregate))
                    .containsExactlyElementsOf(
                            customers.stream().map(SimulatedConsents::record).toList())
                    .anySatisfy(record -> assertThat(record.entries()).isNotEmpty());
        }
    }
}
