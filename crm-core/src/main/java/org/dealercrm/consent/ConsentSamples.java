package org.dealercrm.consent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;

/**
 * What {@link CustomerConsentsContract} and {@link SuppressedAddressesContract} save: every act, purpose, channel and source, times to the
 * microsecond and before 1970, entries that do not stand in the order of their times, and what history leaves behind. Ids have an
 * order of their own in collations that are not binary.
 */
final class ConsentSamples {

    static final StoreId STORE = StoreId.of("contract-a");
    static final StoreId ELSEWHERE = StoreId.of("contract-b");

    private static final Instant MARCH = Instant.parse("2026-03-01T02:00:00.123456Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T02:00:00.000001Z");
    private static final Instant LONG_AGO = Instant.parse("1969-12-31T23:59:59.999999Z");
    private static final ConsentTrace FORM =
            ConsentTrace.of(ConsentSource.FORM, "前台-07").shownBy("表单\\2026/“17”; v2's");
    private static final ConsentTrace IMPORT = ConsentTrace.of(ConsentSource.IMPORT, "migration");

    static final List<CustomerConsent> IN_ORDER = List.of(
            consent(full("A-10")),
            consent(rows("A-2")),
            consent(rows("B1").suppressions(suppressions())),
            consent(everything(rows("a-1"))),
            // Left behind by an older system: it never held, came by a way by which nobody agrees, and stands there
            // twice.
            consent(rows("a_1").addEntries(legacy(), legacy())),
            consent(rows("客户1").addEntries(entry(ConsentAct.OBJECTED, Purpose.MARKETING, Optional.empty(), LONG_AGO))));

    /** He has withdrawn one channel since, for which an entry was added; the bounce is over. */
    static final CustomerConsent FIRST_CHANGED = consent(full("A-10")
            .addEntries(ConsentEntry.of(
                    ConsentAct.WITHDRAWN,
                    Purpose.MARKETING,
                    Optional.of(Channel.SMS),
                    APRIL,
                    ConsentTrace.of(ConsentSource.STOP_REPLY, "sms-gateway")))
            .addSuppressions(suppression(
                    SuppressionEntry.Act.LIFTED, SuppressionReason.HARD_BOUNCE, Optional.of(Channel.EMAIL), APRIL)));

    static final CustomerConsent FIRST_ELSEWHERE = consent(CustomerConsentState.builder()
            .customer(new CustomerId(ELSEWHERE, "A-10"))
            .addEntries(entry(ConsentAct.GIVEN, Purpose.MARKETING, Optional.of(Channel.LETTER), APRIL)));

    static final List<SuppressedAddress> ADDRESSES_IN_ORDER = List.of(
            address("00", suppressions().subList(0, 1)),
            address("09", suppressions()),
            address("0a", suppressions().subList(1, 3)),
            address("a0", List.of()),
            address("f1", suppressions().subList(2, 5)));

    static final SuppressedAddress FIRST_ADDRESS_CHANGED =
            address("00", suppressions().subList(0, 4));

    static final SuppressedAddress FIRST_ADDRESS_ELSEWHERE = SuppressedAddress.restore(
                    new AddressHash(ELSEWHERE, "00".repeat(32)), suppressions().subList(3, 4))
            .aggregate();

    private ConsentSamples() {}

    private static CustomerConsentState.Builder rows(String value) {
        return CustomerConsentState.builder().customer(new CustomerId(STORE, value));
    }

    /** What was said in March is written down after what was said in April. */
    private static CustomerConsentState.Builder full(String value) {
        return rows(value)
                .addEntries(
                        entry(ConsentAct.GIVEN, Purpose.MARKETING, Optional.of(Channel.SMS), APRIL),
                        entry(ConsentAct.GIVEN, Purpose.MARKETING, Optional.of(Channel.SMS), MARCH)
                                .within(Optional.of(MARCH), Optional.of(APRIL)),
                        entry(ConsentAct.OBJECTED, Purpose.SATISFACTION, Optional.of(Channel.CALL), MARCH)
                                .within(Optional.empty(), Optional.of(APRIL)))
                .addSuppressions(suppression(
                        SuppressionEntry.Act.SUPPRESSED,
                        SuppressionReason.HARD_BOUNCE,
                        Optional.of(Channel.EMAIL),
                        MARCH));
    }

    private static CustomerConsentState.Builder everything(CustomerConsentState.Builder rows) {
        for (Purpose purpose : Purpose.values()) {
            for (Channel channel : Channel.values()) {
                rows.addEntries(entry(ConsentAct.GIVEN, purpose, Optional.of(channel), MARCH));
            }
        }
        for (ConsentSource source : ConsentSource.values()) {
            rows.addEntries(ConsentEntry.of(
                    ConsentAct.WITHDRAWN,
                    Purpose.MARKETING,
                    Optional.empty(),
                    APRIL,
                    ConsentTrace.of(source, "clerk of " + source)));
        }
        return rows;
    }

    private static ConsentEntry legacy() {
        return ConsentEntry.of(
                        ConsentAct.GIVEN,
                        Purpose.MARKETING,
                        Optional.of(Channel.CALL),
                        APRIL,
                        ConsentTrace.of(ConsentSource.STOP_REPLY, "legacy"))
                .within(Optional.of(APRIL), Optional.of(MARCH));
    }

    private static List<SuppressionEntry> suppressions() {
        return List.of(
                suppression(SuppressionEntry.Act.SUPPRESSED, SuppressionReason.SPAM_COMPLAINT, Optional.empty(), APRIL),
                suppression(
                        SuppressionEntry.Act.SUPPRESSED,
                        SuppressionReason.HARD_BOUNCE,
                        Optional.of(Channel.EMAIL),
                        MARCH),
                suppression(
                        SuppressionEntry.Act.LIFTED, SuppressionReason.HARD_BOUNCE, Optional.of(Channel.EMAIL), APRIL),
                suppression(
                        SuppressionEntry.Act.SUPPRESSED,
                        SuppressionReason.NUMBER_REASSIGNED,
                        Optional.of(Channel.SMS),
                        LONG_AGO),
                suppression(SuppressionEntry.Act.LIFTED, SuppressionReason.DECEASED, Optional.empty(), MARCH),
                suppression(
                        SuppressionEntry.Act.SUPPRESSED,
                        SuppressionReason.UNSUBSCRIBED,
                        Optional.of(Channel.WECHAT),
                        MARCH));
    }

    private static ConsentEntry entry(ConsentAct act, Purpose purpose, Optional<Channel> channel, Instant at) {
        return ConsentEntry.of(act, purpose, channel, at, FORM);
    }

    private static SuppressionEntry suppression(
            SuppressionEntry.Act act, SuppressionReason reason, Optional<Channel> channel, Instant at) {
        return new SuppressionEntry(act, reason, channel, at, IMPORT);
    }

    private static SuppressedAddress address(String digits, List<SuppressionEntry> entries) {
        return SuppressedAddress.restore(new AddressHash(STORE, digits.repeat(32)), entries)
                .aggregate();
    }

    private static CustomerConsent consent(CustomerConsentState.Builder rows) {
        return CustomerConsent.restore(rows.build()).aggregate();
    }
}
