package org.dealercrm.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dealercrm.consent.StoreConsents.ADDRESS;
import static org.dealercrm.consent.StoreConsents.CUSTOMER;
import static org.dealercrm.consent.StoreConsents.FORM;
import static org.dealercrm.consent.StoreConsents.STORE;
import static org.dealercrm.consent.StoreConsents.day;
import static org.dealercrm.consent.StoreConsents.entry;
import static org.dealercrm.consent.StoreConsents.lifted;
import static org.dealercrm.consent.StoreConsents.opened;
import static org.dealercrm.consent.StoreConsents.suppressed;

import java.util.List;
import java.util.Optional;
import org.dealercrm.consent.AddressEvent.AddressSuppressed;
import org.dealercrm.consent.AddressEvent.AddressSuppressionLifted;
import org.dealercrm.consent.ConsentEvent.ConsentGiven;
import org.dealercrm.consent.ConsentEvent.ConsentRecordOpened;
import org.dealercrm.consent.ConsentEvent.ConsentWithdrawn;
import org.dealercrm.consent.ConsentEvent.ContactObjected;
import org.dealercrm.consent.ConsentEvent.CustomerSuppressed;
import org.dealercrm.consent.ConsentEvent.CustomerSuppressionLifted;
import org.dealercrm.contract.Restored;
import org.dealercrm.event.Decision;
import org.dealercrm.event.DomainEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerConsentTest {

    private static final Optional<Channel> SMS = Optional.of(Channel.SMS);

    private static DomainEvent eventOf(Decision<?> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        List<DomainEvent> events = ((Decision.Accepted<?>) decision).events();
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static String codeOf(Decision<?> decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<?>) decision).refusal().code();
    }

    @Test
    void everyCommandAddsOneEntryAndRecordsOneEvent() {
        assertThat(eventOf(CustomerConsent.open(CUSTOMER, day(0))))
                .isEqualTo(new ConsentRecordOpened(CUSTOMER, day(0)));
        Decision<CustomerConsent> given = opened().give(Purpose.MARKETING, SMS, day(1), FORM);
        assertThat(eventOf(given))
                .isEqualTo(new ConsentGiven(CUSTOMER, Purpose.MARKETING, SMS, ConsentSource.FORM, day(1)));
        ConsentTrace reply = ConsentTrace.of(ConsentSource.STOP_REPLY, "sms-gateway");
        Decision<CustomerConsent> withdrawn = given.orElseThrow().withdraw(Purpose.MARKETING, SMS, day(2), reply);
        assertThat(eventOf(withdrawn))
                .isEqualTo(new ConsentWithdrawn(CUSTOMER, Purpose.MARKETING, SMS, ConsentSource.STOP_REPLY, day(2)));
        Decision<CustomerConsent> objected =
                withdrawn.orElseThrow().object(Purpose.SATISFACTION, Optional.empty(), day(3), FORM);
        assertThat(eventOf(objected))
                .isEqualTo(new ContactObjected(
                        CUSTOMER, Purpose.SATISFACTION, Optional.empty(), ConsentSource.FORM, day(3)));
        assertThat(objected.orElseThrow().entries())
                .containsExactly(
                        entry(ConsentAct.GIVEN, Purpose.MARKETING, Channel.SMS, 1),
                        ConsentEntry.of(ConsentAct.WITHDRAWN, Purpose.MARKETING, SMS, day(2), reply),
                        ConsentEntry.of(ConsentAct.OBJECTED, Purpose.SATISFACTION, Optional.empty(), day(3), FORM));
        assertThat(given.orElseThrow().entries()).hasSize(1);
    }

    @Test
    void suppressionAndItsLiftingLeaveATrace() {
        Decision<CustomerConsent> suppressed = opened().record(suppressed(SuppressionReason.HARD_BOUNCE, SMS, 1));
        assertThat(eventOf(suppressed))
                .isEqualTo(new CustomerSuppressed(CUSTOMER, SuppressionReason.HARD_BOUNCE, SMS, day(1)));
        Decision<CustomerConsent> lifted =
                suppressed.orElseThrow().record(lifted(SuppressionReason.HARD_BOUNCE, Optional.empty(), 2));
        assertThat(eventOf(lifted))
                .isEqualTo(new CustomerSuppressionLifted(
                        CUSTOMER, SuppressionReason.HARD_BOUNCE, Optional.empty(), day(2)));
        assertThat(lifted.orElseThrow().suppressions()).hasSize(2);
        assertThat(codeOf(lifted.orElseThrow().record(suppressed(SuppressionReason.HARD_BOUNCE, SMS, 1))))
                .isEqualTo("ALREADY_RECORDED");
    }

    @Test
    void onlyWhatIsSuppressedIsLifted() {
        CustomerConsent record = opened().record(suppressed(SuppressionReason.HARD_BOUNCE, SMS, 2))
                .orElseThrow();
        for (SuppressionEntry entry : List.of(
                lifted(SuppressionReason.UNSUBSCRIBED, SMS, 3),
                lifted(SuppressionReason.HARD_BOUNCE, Optional.of(Channel.EMAIL), 3),
                lifted(SuppressionReason.HARD_BOUNCE, SMS, 2),
                lifted(SuppressionReason.HARD_BOUNCE, SMS, 1))) {
            assertThat(codeOf(record.record(entry))).isEqualTo("NOT_SUPPRESSED");
        }
    }

    @ParameterizedTest
    @EnumSource(ConsentSource.class)
    void consentComesByTheWaysOfAgreeingAndAWithdrawalByAny(ConsentSource source) {
        ConsentTrace trace = ConsentTrace.of(source, "desk");
        Decision<CustomerConsent> given = opened().give(Purpose.MARKETING, SMS, day(1), trace);
        if (source.canGive()) {
            assertThat(eventOf(given)).isInstanceOf(ConsentGiven.class);
        } else {
            assertThat(codeOf(given)).isEqualTo("SOURCE_CANNOT_GIVE");
        }
        assertThat(eventOf(opened().withdraw(Purpose.MARKETING, SMS, day(1), trace)))
                .isInstanceOf(ConsentWithdrawn.class);
        assertThat(eventOf(opened().object(Purpose.CONTRACT, SMS, day(1), trace)))
                .isInstanceOf(ContactObjected.class);
    }

    @Test
    void sameEntryTwiceAndEntriesThatNeverHoldAreRefused() {
        ConsentEntry given = entry(ConsentAct.GIVEN, Purpose.MARKETING, Channel.SMS, 5);
        assertThat(codeOf(opened().record(given).orElseThrow().record(given))).isEqualTo("ALREADY_RECORDED");
        assertThat(codeOf(opened().record(given.within(Optional.of(day(7)), Optional.of(day(7))))))
                .isEqualTo("NEVER_VALID");
        assertThat(codeOf(opened().record(given.within(Optional.empty(), Optional.of(day(5))))))
                .isEqualTo("NEVER_VALID");
        assertThat(opened().record(given.within(Optional.of(day(1)), Optional.of(day(6)))))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void withdrawalIsForGood() {
        ConsentEntry withdrawn = entry(ConsentAct.WITHDRAWN, Purpose.MARKETING, Channel.SMS, 5);
        assertThatThrownBy(() -> withdrawn.within(Optional.empty(), Optional.of(day(9))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at once and for good");
        assertThatThrownBy(() -> withdrawn.within(Optional.of(day(9)), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void restoredRowsTellWhatTheyBreakAndNobodysName() {
        ConsentEntry never = entry(ConsentAct.GIVEN, Purpose.MARKETING, Channel.SMS, 5)
                .within(Optional.empty(), Optional.of(day(4)));
        ConsentEntry byStop = ConsentEntry.of(
                ConsentAct.GIVEN, Purpose.MARKETING, SMS, day(1), ConsentTrace.of(ConsentSource.STOP_REPLY, "Wang"));
        SuppressionEntry bounce = suppressed(SuppressionReason.HARD_BOUNCE, SMS, 1);
        Restored<CustomerConsent> restored = CustomerConsent.restore(CustomerConsentState.builder()
                .customer(CUSTOMER)
                .addEntries(never, byStop, byStop)
                .addSuppressions(bounce, bounce, lifted(SuppressionReason.DECEASED, SMS, 2))
                .build());
        assertThat(restored.violations())
                .containsExactly(
                        "An entry ends after it begins; the record of customer 4s-7/C-1 has one that never holds.",
                        "Nobody agrees by STOP_REPLY; the record of customer 4s-7/C-1 says so.",
                        "An entry is written down once; the record of customer 4s-7/C-1 has GIVEN again.",
                        "Nobody agrees by STOP_REPLY; the record of customer 4s-7/C-1 says so.",
                        "An entry is written down once; the record of customer 4s-7/C-1 has SUPPRESSED again.",
                        "Only what was suppressed before can be lifted; the record of customer 4s-7/C-1 lifts DECEASED.");
        assertThat(CustomerConsent.restore(restored.aggregate().state()).aggregate())
                .isEqualTo(restored.aggregate())
                .hasSameHashCodeAs(restored.aggregate());
    }

    @Test
    void instantsAreKeptToTheMicrosecond() {
        ConsentEntry fine = ConsentEntry.of(ConsentAct.GIVEN, Purpose.MARKETING, SMS, day(1).plusNanos(1999), FORM)
                .within(Optional.of(day(2).plusNanos(999)), Optional.of(day(3).plusNanos(1)));
        assertThat(fine.at()).isEqualTo(day(1).plusNanos(1000));
        assertThat(fine.from()).contains(day(2));
        assertThat(fine.until()).contains(day(3));
    }

    @Test
    void nothingTellsAName() {
        ConsentTrace trace = ConsentTrace.of(ConsentSource.FORM, "Wang Wei").shownBy("wang@example.com");
        CustomerConsent record = opened().give(Purpose.MARKETING, SMS, day(1), trace)
                .orElseThrow()
                .record(new SuppressionEntry(
                        SuppressionEntry.Act.SUPPRESSED, SuppressionReason.DECEASED, Optional.empty(), day(2), trace))
                .orElseThrow();
        assertThat(List.of(
                        record.toString(),
                        record.state().toString(),
                        record.entries().toString(),
                        record.suppressions().toString(),
                        trace.toString()))
                .allSatisfy(text -> assertThat(text).doesNotContain("Wang").doesNotContain("wang"));
        assertThat(record.toString()).isEqualTo("CustomerConsent[4s-7/C-1, 1 entries]");
    }

    @Test
    void traceTellsSomebody() {
        assertThatThrownBy(() -> ConsentTrace.of(ConsentSource.FORM, " ")).hasMessageContaining("who recorded it");
        assertThatThrownBy(() -> FORM.shownBy("x".repeat(201))).hasMessageContaining("found 201");
    }

    @Test
    void addressIsSuppressedAndLiftedByItsHash() {
        Decision<SuppressedAddress> first =
                SuppressedAddress.suppress(ADDRESS, suppressed(SuppressionReason.HARD_BOUNCE, SMS, 1));
        assertThat(eventOf(first)).isEqualTo(new AddressSuppressed(ADDRESS, SuppressionReason.HARD_BOUNCE, day(1)));
        Decision<SuppressedAddress> second = first.orElseThrow().record(lifted(SuppressionReason.HARD_BOUNCE, SMS, 2));
        assertThat(eventOf(second))
                .isEqualTo(new AddressSuppressionLifted(ADDRESS, SuppressionReason.HARD_BOUNCE, day(2)));
        assertThat(codeOf(SuppressedAddress.suppress(ADDRESS, lifted(SuppressionReason.HARD_BOUNCE, SMS, 2))))
                .isEqualTo("NOT_SUPPRESSED");
        Restored<SuppressedAddress> rows =
                SuppressedAddress.restore(ADDRESS, second.orElseThrow().entries());
        assertThat(rows.violations()).isEmpty();
        assertThat(rows.aggregate()).isEqualTo(second.orElseThrow()).hasSameHashCodeAs(second.orElseThrow());
        assertThat(SuppressedAddress.restore(ADDRESS, List.of(lifted(SuppressionReason.DECEASED, SMS, 2)))
                        .violations())
                .containsExactly(
                        "Only what was suppressed before can be lifted; address 4s-7/01234567… lifts DECEASED.");
        assertThat(second.orElseThrow().toString()).isEqualTo("SuppressedAddress[4s-7/01234567…, 2 entries]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wang@example.com",
                "+8613800000001",
                "13800000001",
                "0123456789abcdef0123456789abcde",
                "0123456789ABCDEF0123456789ABCDEF",
            })
    void plainAddressIsNoHashAndIsNotRepeated(String plain) {
        assertThatThrownBy(() -> new AddressHash(STORE, plain))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(plain);
    }
}
