package org.dealercrm.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dealercrm.contract.EventTrace;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.SaveResult;
import org.dealercrm.contract.Versioned;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.DomainEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contracts let the ports in memory pass and tell each fault by the right sentence. */
class ConsentContractsTest {

    @Test
    void portsInMemoryKeepTheContracts() {
        assertThat(CustomerConsentsContract.violations(
                        InMemoryCustomerConsents::new, port -> traces(port.recordedEvents())))
                .isEmpty();
        assertThat(CustomerConsentsContract.violations(
                        InMemoryCustomerConsents::new, port -> traces(port.recordedEvents()), same -> same))
                .isEmpty();
        assertThat(SuppressedAddressesContract.violations(
                        InMemorySuppressedAddresses::new, port -> traces(port.recordedEvents())))
                .isEmpty();
        assertThat(SuppressedAddressesContract.violations(
                        InMemorySuppressedAddresses::new, port -> traces(port.recordedEvents()), same -> same))
                .isEmpty();
    }

    @Test
    void whatIsForgottenAtARestartIsTold() {
        UnaryOperator<InMemoryCustomerConsents> forgetsConsents = port -> new InMemoryCustomerConsents();
        UnaryOperator<InMemorySuppressedAddresses> forgetsAddresses = port -> new InMemorySuppressedAddresses();
        assertThat(CustomerConsentsContract.violations(
                        InMemoryCustomerConsents::new, port -> traces(port.recordedEvents()), forgetsConsents))
                .anySatisfy(violation -> assertThat(violation).contains("found none after a restart"));
        assertThat(SuppressedAddressesContract.violations(
                        InMemorySuppressedAddresses::new, port -> traces(port.recordedEvents()), forgetsAddresses))
                .anySatisfy(violation -> assertThat(violation).contains("found none after a restart"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faultyConsents")
    void faultOfConsentsIsTold(String fault, UnaryOperator<CustomerConsent> stored, String sentence) {
        assertThat(CustomerConsentsContract.violations(
                        () -> new FaultyConsents(stored), port -> traces(port.kept.recordedEvents())))
                .as(fault)
                .anySatisfy(violation -> assertThat(violation).contains(sentence));
    }

    static Stream<Arguments> faultyConsents() {
        String first = "found another after its first save";
        return Stream.of(
                fault("times to the second", rows(entry -> at(entry, ChronoUnit.SECONDS)), first),
                fault("times to the millisecond", rows(entry -> at(entry, ChronoUnit.MILLIS)), first),
                fault("no end", rows(entry -> until(entry, Optional.empty())), first),
                fault(
                        "no proof",
                        rows(entry -> trace(entry, ConsentTrace.of(entry.trace().source(), "x"))),
                        first),
                fault("one source", rows(entry -> trace(entry, source(entry, ConsentSource.IMPORT))), first),
                fault("every channel is none", rows(ConsentContractsTest::namedChannel), "found another"),
                fault("sorted by time", ConsentContractsTest::sorted, first),
                fault("no entry twice", ConsentContractsTest::once, "page at size"),
                fault("no suppressions", ConsentContractsTest::unsuppressed, first));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faultyAddresses")
    void faultOfAddressesIsTold(String fault, UnaryOperator<List<SuppressionEntry>> stored, String sentence) {
        Supplier<FaultyAddresses> port = () -> new FaultyAddresses(stored);
        assertThat(SuppressedAddressesContract.violations(port, faulty -> traces(faulty.kept.recordedEvents())))
                .as(fault)
                .anySatisfy(violation -> assertThat(violation).contains(sentence));
    }

    static Stream<Arguments> faultyAddresses() {
        return Stream.of(
                addressFault(
                        "only the last entry",
                        entries -> entries.subList(Math.max(0, entries.size() - 1), entries.size()),
                        "found another after its second save"),
                addressFault(
                        "lifted ones are gone",
                        entries -> entries.stream()
                                .filter(entry -> entry.act() == SuppressionEntry.Act.SUPPRESSED)
                                .toList(),
                        "found another after its second save"),
                addressFault(
                        "times to the second",
                        entries -> entries.stream()
                                .map(entry -> new SuppressionEntry(
                                        entry.act(),
                                        entry.reason(),
                                        entry.channel(),
                                        entry.at().truncatedTo(ChronoUnit.SECONDS),
                                        entry.trace()))
                                .toList(),
                        "found another after its first save"));
    }

    @Test
    void addressesOfAnyStoreAreTold() {
        assertThat(SuppressedAddressesContract.violations(OfAnyStore::new, port -> traces(port.kept.recordedEvents())))
                .anySatisfy(violation -> assertThat(violation).contains("in another store only"));
    }

    private static Arguments fault(String name, UnaryOperator<CustomerConsent> stored, String sentence) {
        return Arguments.of(name, stored, sentence);
    }

    private static Arguments addressFault(String name, UnaryOperator<List<SuppressionEntry>> stored, String sentence) {
        return Arguments.of(name, stored, sentence);
    }

    private static List<EventTrace> traces(List<DomainEvent> events) {
        return events.stream().map(EventTrace::of).toList();
    }

    private static UnaryOperator<CustomerConsent> rows(UnaryOperator<ConsentEntry> entry) {
        return consent -> with(consent, consent.entries().stream().map(entry).toList());
    }

    private static CustomerConsent with(CustomerConsent consent, List<ConsentEntry> entries) {
        return CustomerConsent.restore(CustomerConsentState.builder()
                        .from(consent.state())
                        .entries(entries)
                        .build())
                .aggregate();
    }

    private static ConsentEntry at(ConsentEntry entry, ChronoUnit unit) {
        Instant at = entry.at().truncatedTo(unit);
        return new ConsentEntry(
                entry.act(), entry.purpose(), entry.channel(), at, entry.from(), entry.until(), entry.trace());
    }

    private static ConsentEntry until(ConsentEntry entry, Optional<Instant> until) {
        return entry.within(entry.from(), until);
    }

    private static ConsentEntry trace(ConsentEntry entry, ConsentTrace trace) {
        return new ConsentEntry(
                entry.act(), entry.purpose(), entry.channel(), entry.at(), entry.from(), entry.until(), trace);
    }

    private static ConsentTrace source(ConsentEntry entry, ConsentSource source) {
        return new ConsentTrace(
                source, entry.trace().recordedBy(), entry.trace().evidence());
    }

    private static ConsentEntry namedChannel(ConsentEntry entry) {
        return new ConsentEntry(
                entry.act(),
                entry.purpose(),
                entry.channel().or(() -> Optional.of(Channel.CALL)),
                entry.at(),
                entry.from(),
                entry.until(),
                entry.trace());
    }

    private static CustomerConsent sorted(CustomerConsent consent) {
        List<ConsentEntry> entries = new ArrayList<>(consent.entries());
        entries.sort(Comparator.comparing(ConsentEntry::at));
        return with(consent, entries);
    }

    private static CustomerConsent once(CustomerConsent consent) {
        return with(consent, consent.entries().stream().distinct().toList());
    }

    private static CustomerConsent unsuppressed(CustomerConsent consent) {
        return CustomerConsent.restore(CustomerConsentState.builder()
                        .from(consent.state())
                        .suppressions(List.of())
                        .build())
                .aggregate();
    }

    private static final class FaultyConsents implements CustomerConsents {

        final InMemoryCustomerConsents kept = new InMemoryCustomerConsents();
        private final UnaryOperator<CustomerConsent> stored;

        FaultyConsents(UnaryOperator<CustomerConsent> stored) {
            this.stored = stored;
        }

        @Override
        public Optional<Versioned<CustomerConsent>> find(CustomerId id) {
            return kept.find(id);
        }

        @Override
        public Page<Versioned<CustomerConsent>> page(StoreId store, PageRequest request) {
            return kept.page(store, request);
        }

        @Override
        public SaveResult save(CustomerConsent consent, long expectedVersion, List<? extends DomainEvent> events) {
            return kept.save(stored.apply(consent), expectedVersion, events);
        }
    }

    private static class FaultyAddresses implements SuppressedAddresses {

        final InMemorySuppressedAddresses kept = new InMemorySuppressedAddresses();
        private final UnaryOperator<List<SuppressionEntry>> stored;

        FaultyAddresses(UnaryOperator<List<SuppressionEntry>> stored) {
            this.stored = stored;
        }

        @Override
        public Optional<Versioned<SuppressedAddress>> find(AddressHash id) {
            return kept.find(id);
        }

        @Override
        public Page<Versioned<SuppressedAddress>> page(StoreId store, PageRequest request) {
            return kept.page(store, request);
        }

        @Override
        public SaveResult save(SuppressedAddress address, long expectedVersion, List<? extends DomainEvent> events) {
            SuppressedAddress other = SuppressedAddress.restore(address.id(), stored.apply(address.entries()))
                    .aggregate();
            return kept.save(other, expectedVersion, events);
        }
    }

    /** A column for the hash and none for the store. */
    private static final class OfAnyStore extends FaultyAddresses {

        OfAnyStore() {
            super(UnaryOperator.identity());
        }

        @Override
        public Optional<Versioned<SuppressedAddress>> find(AddressHash id) {
            return kept.find(id).or(() -> kept.find(new AddressHash(ConsentSamples.STORE, id.value())));
        }
    }
}
