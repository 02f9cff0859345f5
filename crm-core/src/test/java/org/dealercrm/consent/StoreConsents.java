package org.dealercrm.consent;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;

/** Records and gates of one store, for the tests of this package. */
final class StoreConsents {

    static final StoreId STORE = StoreId.of("4s-7");
    static final CustomerId CUSTOMER = new CustomerId(STORE, "C-1");
    static final Instant DAY_0 = Instant.parse("2026-03-01T02:00:00Z");
    static final AddressHash ADDRESS = new AddressHash(STORE, "0123456789abcdef".repeat(4));
    static final ConsentTrace FORM = ConsentTrace.of(ConsentSource.FORM, "reception");

    private StoreConsents() {}

    static Instant day(long number) {
        return DAY_0.plus(number, ChronoUnit.DAYS);
    }

    static ConsentEntry entry(ConsentAct act, Purpose purpose, Channel channel, long day) {
        return ConsentEntry.of(act, purpose, Optional.of(channel), day(day), FORM);
    }

    static SuppressionEntry suppressed(SuppressionReason reason, Optional<Channel> channel, long day) {
        return new SuppressionEntry(SuppressionEntry.Act.SUPPRESSED, reason, channel, day(day), FORM);
    }

    static SuppressionEntry lifted(SuppressionReason reason, Optional<Channel> channel, long day) {
        return new SuppressionEntry(SuppressionEntry.Act.LIFTED, reason, channel, day(day), FORM);
    }

    static CustomerConsent opened() {
        return CustomerConsent.open(CUSTOMER, DAY_0).orElseThrow();
    }

    static CustomerConsent record(List<ConsentEntry> entries) {
        return record(entries, List.of());
    }

    static CustomerConsent record(List<ConsentEntry> entries, List<SuppressionEntry> suppressions) {
        return CustomerConsent.restore(CustomerConsentState.builder()
                        .customer(CUSTOMER)
                        .entries(entries)
                        .suppressions(suppressions)
                        .build())
                .aggregate();
    }

    static ConsentGate gate(ConsentPolicy policy, CustomerConsent... records) {
        return gate(policy, List.of(records), List.of());
    }

    static ConsentGate gate(ConsentPolicy policy, List<CustomerConsent> records, List<SuppressedAddress> addresses) {
        InMemoryCustomerConsents consents = new InMemoryCustomerConsents();
        records.forEach(record -> consents.save(record, 0, List.of()));
        InMemorySuppressedAddresses suppressed = new InMemorySuppressedAddresses();
        addresses.forEach(address -> suppressed.save(address, 0, List.of()));
        return new ConsentGate(consents, suppressed, policy);
    }

    static GateAnswer ask(CustomerConsent record, Purpose purpose, Channel channel, long day) {
        return gate(ConsentPolicy.standard(), record).ask(CUSTOMER, purpose, channel, day(day));
    }

    /** The basis of a clearance, or the reason of a refusal. */
    static String word(GateAnswer answer) {
        return answer instanceof GateAnswer.Refused refused
                ? refused.reason().name()
                : answer.cleared().orElseThrow().basis().name();
    }
}
