package org.dealercrm.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dealercrm.consent.StoreConsents.CUSTOMER;
import static org.dealercrm.consent.StoreConsents.day;
import static org.dealercrm.consent.StoreConsents.entry;
import static org.dealercrm.consent.StoreConsents.gate;
import static org.dealercrm.consent.StoreConsents.opened;
import static org.dealercrm.consent.StoreConsents.record;
import static org.dealercrm.consent.StoreConsents.suppressed;
import static org.dealercrm.consent.StoreConsents.word;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentPolicyTest {

    private static final ConsentPolicy STANDARD = ConsentPolicy.standard();

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void standardIsTheDefaultOfThePurposeByEveryChannel(Purpose purpose) {
        assertThat(STANDARD.basis(purpose)).isEqualTo(purpose.basis());
        assertThat(STANDARD.openFor(purpose)).containsExactly(Channel.values());
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void policyIsMadeStricterOnly(Purpose purpose) {
        for (Basis basis : Basis.values()) {
            if (basis.compareTo(purpose.basis()) < 0) {
                assertThatThrownBy(() -> STANDARD.sharpened(purpose, basis))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(basis.name());
                Map<Purpose, Basis> laxer = new EnumMap<>(STANDARD.bases());
                laxer.put(purpose, basis);
                assertThatThrownBy(() -> new ConsentPolicy(laxer, STANDARD.open(), true))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(purpose.name());
            } else {
                assertThat(STANDARD.sharpened(purpose, basis).basis(purpose)).isEqualTo(basis);
            }
        }
        ConsentPolicy strict = STANDARD.sharpened(purpose, Basis.CONSENT);
        assertThatThrownBy(() -> strict.sharpened(purpose, Basis.RELATIONSHIP))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyPurposeHasABasis() {
        Map<Purpose, Basis> bases = new EnumMap<>(STANDARD.bases());
        bases.remove(Purpose.COMPLAINT);
        assertThatThrownBy(() -> new ConsentPolicy(bases, STANDARD.open(), true))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("COMPLAINT");
    }

    @Test
    void sharpenedPurposeNeedsConsentAndYieldsToTheWishForPeace() {
        ConsentPolicy strict = STANDARD.sharpened(Purpose.SERVICE_REMINDER, Basis.CONSENT)
                .sharpened(Purpose.CONTRACT, Basis.RELATIONSHIP);
        assertThat(word(gate(strict, opened()).ask(CUSTOMER, Purpose.SERVICE_REMINDER, Channel.SMS, day(1))))
                .isEqualTo("NO_CONSENT");
        assertThat(word(gate(strict, opened()).ask(CUSTOMER, Purpose.CONTRACT, Channel.SMS, day(1))))
                .isEqualTo("RELATIONSHIP");
        CustomerConsent objected = record(List.of(entry(ConsentAct.OBJECTED, Purpose.CONTRACT, Channel.SMS, 0)));
        assertThat(word(gate(strict, objected).ask(CUSTOMER, Purpose.CONTRACT, Channel.SMS, day(1))))
                .isEqualTo("OBJECTED");
        CustomerConsent peace =
                record(List.of(), List.of(suppressed(SuppressionReason.UNSUBSCRIBED, Optional.empty(), 0)));
        assertThat(word(gate(strict, peace).ask(CUSTOMER, Purpose.CONTRACT, Channel.SMS, day(1))))
                .isEqualTo("SUPPRESSED");
    }

    @Test
    void closedChannelIsRefusedForItsPurposeOnly() {
        ConsentPolicy policy =
                STANDARD.closed(Purpose.MARKETING, Channel.CALL).closed(Purpose.CONTRACT, Channel.WECHAT);
        CustomerConsent agreed = record(List.of(
                entry(ConsentAct.GIVEN, Purpose.MARKETING, Channel.CALL, 0),
                entry(ConsentAct.GIVEN, Purpose.MARKETING, Channel.WECHAT, 0)));
        ConsentGate gate = gate(policy, agreed);
        assertThat(word(gate.ask(CUSTOMER, Purpose.MARKETING, Channel.CALL, day(1))))
                .isEqualTo("CHANNEL_CLOSED");
        assertThat(word(gate.ask(CUSTOMER, Purpose.CONTRACT, Channel.WECHAT, day(1))))
                .isEqualTo("CHANNEL_CLOSED");
        assertThat(word(gate.ask(CUSTOMER, Purpose.MARKETING, Channel.WECHAT, day(1))))
                .isEqualTo("CONSENT");
        assertThat(word(gate.ask(CUSTOMER, Purpose.CONTRACT, Channel.CALL, day(1))))
                .isEqualTo("CONTRACT");
        assertThat(STANDARD.openFor(Purpose.MARKETING)).contains(Channel.CALL);
    }

    /** A customer without a record may have been erased; a host that keeps records of few knows that himself. */
    @Test
    void withoutRecordsACustomerHasSaidNothing() {
        ConsentGate gate = gate(STANDARD.withoutRecords());
        assertThat(word(gate.ask(CUSTOMER, Purpose.CONTRACT, Channel.SMS, day(1))))
                .isEqualTo("CONTRACT");
        assertThat(word(gate.ask(CUSTOMER, Purpose.SATISFACTION, Channel.SMS, day(1))))
                .isEqualTo("RELATIONSHIP");
        assertThat(word(gate.ask(CUSTOMER, Purpose.MARKETING, Channel.SMS, day(1))))
                .isEqualTo("NO_CONSENT");
        assertThat(word(gate(STANDARD).ask(CUSTOMER, Purpose.CONTRACT, Channel.SMS, day(1))))
                .isEqualTo("UNKNOWN_CUSTOMER");
    }

    @Test
    void everythingHasItsNameInBothLanguages() {
        for (Purpose each : Purpose.values()) {
            assertThat(each.displayName(Locale.ENGLISH)).matches("[A-Z][a-z ]+");
            assertThat(each.displayName(Locale.CHINESE)).matches("\\p{IsHan}+");
        }
        for (Channel each : Channel.values()) {
            assertThat(each.displayName(Locale.ENGLISH)).matches("an? [A-Za-z -]+");
            assertThat(each.displayName(Locale.CHINESE)).matches("\\p{IsHan}+");
        }
        for (Basis each : Basis.values()) {
            assertThat(each.displayName(Locale.ENGLISH)).matches("(a|the) [a-z' ]+");
            assertThat(each.displayName(Locale.CHINESE)).matches("\\p{IsHan}+");
        }
        for (ConsentSource each : ConsentSource.values()) {
            assertThat(each.displayName(Locale.ENGLISH)).matches("(an?|the) [a-z' ]+");
            assertThat(each.displayName(Locale.CHINESE)).matches("\\p{IsHan}+");
        }
        for (SuppressionReason each : SuppressionReason.values()) {
            assertThat(each.clause(Locale.ENGLISH)).matches("[a-z ]+");
            assertThat(each.clause(Locale.CHINESE)).matches("\\p{IsHan}+");
        }
        for (GateAnswer.Reason each : GateAnswer.Reason.values()) {
            assertThat(each.clause(Locale.ENGLISH)).as("with a subject").matches("(the|there) [a-z' ]+");
            assertThat(each.clause(Locale.CHINESE)).as("with a subject").matches("(客户|没有|本店)\\p{IsHan}+");
        }
    }
}
