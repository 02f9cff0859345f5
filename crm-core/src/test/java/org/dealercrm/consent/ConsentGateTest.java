package org.dealercrm.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dealercrm.consent.ConsentAct.GIVEN;
import static org.dealercrm.consent.ConsentAct.OBJECTED;
import static org.dealercrm.consent.ConsentAct.WITHDRAWN;
import static org.dealercrm.consent.StoreConsents.ADDRESS;
import static org.dealercrm.consent.StoreConsents.CUSTOMER;
import static org.dealercrm.consent.StoreConsents.day;
import static org.dealercrm.consent.StoreConsents.entry;
import static org.dealercrm.consent.StoreConsents.gate;
import static org.dealercrm.consent.StoreConsents.lifted;
import static org.dealercrm.consent.StoreConsents.record;
import static org.dealercrm.consent.StoreConsents.suppressed;
import static org.dealercrm.consent.StoreConsents.word;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealercrm.consent.GateAnswer.Cleared;
import org.dealercrm.consent.GateAnswer.Refused;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every purpose in every state by every channel, against a table that was written for this test. */
class ConsentGateTest {

    /** The gate is asked on day 10. A cell is the basis of a clearance or the reason of a refusal. */
    private static final String TABLE = """
            .                CONTRACT    SERVICE_REMINDER  SATISFACTION   COMPLAINT   MEMBERSHIP     MARKETING
            UNKNOWN          UNKNOWN_CUSTOMER UNKNOWN_CUSTOMER UNKNOWN_CUSTOMER UNKNOWN_CUSTOMER UNKNOWN_CUSTOMER UNKNOWN_CUSTOMER
            NOTHING          CONTRACT    RELATIONSHIP      RELATIONSHIP   REQUEST     NO_CONSENT     NO_CONSENT
            GIVEN            CONTRACT    CONSENT           CONSENT        REQUEST     CONSENT        CONSENT
            GIVEN_EVERYWHERE CONTRACT    CONSENT           CONSENT        REQUEST     CONSENT        CONSENT
            GIVEN_ELSEWHERE  CONTRACT    RELATIONSHIP      RELATIONSHIP   REQUEST     NO_CONSENT     NO_CONSENT
            GIVEN_TO_OTHERS  CONTRACT    RELATIONSHIP      RELATIONSHIP   REQUEST     NO_CONSENT     NO_CONSENT
            GIVEN_LATER      CONTRACT    RELATIONSHIP      RELATIONSHIP   REQUEST     NO_CONSENT     NO_CONSENT
            GIVEN_BY_STOP    CONTRACT    RELATIONSHIP      RELATIONSHIP   REQUEST     NO_CONSENT     NO_CONSENT
            NOT_YET          CONTRACT    RELATIONSHIP      RELATIONSHIP   REQUEST     NOT_YET_VALID  NOT_YET_VALID
            NEVER            CONTRACT    RELATIONSHIP      RELATIONSHIP   REQUEST     NO_CONSENT     NO_CONSENT
            NEVER_AND_WITHDRAWN CONTRACT WITHDRAWN         WITHDRAWN      REQUEST     WITHDRAWN      WITHDRAWN
            OVER             CONTRACT    RELATIONSHIP      RELATIONSHIP   REQUEST     EXPIRED        EXPIRED
            WITHDRAWN        CONTRACT    WITHDRAWN         WITHDRAWN      REQUEST     WITHDRAWN      WITHDRAWN
            AT_ONCE          CONTRACT    WITHDRAWN         WITHDRAWN      REQUEST     WITHDRAWN      WITHDRAWN
            OBJECTED         CONTRACT    OBJECTED          OBJECTED       REQUEST     OBJECTED       OBJECTED
            OBJECTED_EVERYWHERE CONTRACT OBJECTED          OBJECTED       REQUEST     OBJECTED       OBJECTED
            OBJECTED_ELSEWHERE CONTRACT  CONSENT           CONSENT        REQUEST     CONSENT        CONSENT
            OBJECTED_FOR_SOME_DAYS CONTRACT OBJECTED       OBJECTED       REQUEST     OBJECTED       OBJECTED
            OBJECTED_BEFORE_THEN CONTRACT CONSENT          CONSENT        REQUEST     CONSENT        CONSENT
            REOPENED         CONTRACT    CONSENT           CONSENT        REQUEST     CONSENT        CONSENT
            REOPENED_AND_OVER CONTRACT   EXPIRED           EXPIRED        REQUEST     EXPIRED        EXPIRED
            UNSUBSCRIBED     CONTRACT    SUPPRESSED        SUPPRESSED     REQUEST     SUPPRESSED     SUPPRESSED
            REPORTED_SPAM    CONTRACT    SUPPRESSED        SUPPRESSED     REQUEST     SUPPRESSED     SUPPRESSED
            BOUNCED          SUPPRESSED  SUPPRESSED        SUPPRESSED     SUPPRESSED  SUPPRESSED     SUPPRESSED
            REASSIGNED       SUPPRESSED  SUPPRESSED        SUPPRESSED     SUPPRESSED  SUPPRESSED     SUPPRESSED
            DECEASED         SUPPRESSED  SUPPRESSED        SUPPRESSED     SUPPRESSED  SUPPRESSED     SUPPRESSED
            BOUNCED_ELSEWHERE CONTRACT   CONSENT           CONSENT        REQUEST     CONSENT        CONSENT
            LIFTED           CONTRACT    CONSENT           CONSENT        REQUEST     CONSENT        CONSENT
            LIFTED_FOR_ANOTHER_REASON SUPPRESSED SUPPRESSED SUPPRESSED   SUPPRESSED  SUPPRESSED     SUPPRESSED
            """;

    static Stream<Arguments> cells() {
        List<String[]> rows = TABLE.lines().map(line -> line.split(" +")).toList();
        List<Arguments> cells = new ArrayList<>();
        for (String[] row : rows.subList(1, rows.size())) {
            for (int column = 1; column < row.length; column++) {
                cells.add(Arguments.of(row[0], Purpose.valueOf(rows.get(0)[column]), row[column]));
            }
        }
        return cells.stream();
    }

    @Test
    void tableHasEveryPurposeInEveryRow() {
        List<String[]> rows = TABLE.lines().map(line -> line.split(" +")).toList();
        assertThat(rows.get(0)).hasSize(1 + Purpose.values().length);
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(1 + Purpose.values().length));
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @MethodSource("cells")
    void gateAnswersByTheTable(String state, Purpose purpose, String expected) {
        for (Channel channel : Channel.values()) {
            ConsentGate gate = gate(ConsentPolicy.standard(), records(state, purpose, channel), List.of());
            GateAnswer answer = gate.ask(CUSTOMER, purpose, channel, day(10));
            assertThat(word(answer)).as("by " + channel).isEqualTo(expected);
        }
    }

    /** What a customer has said of a purpose and channel, by the name of the row. */
    private static List<CustomerConsent> records(String state, Purpose purpose, Channel channel) {
        if (state.equals("UNKNOWN")) {
            return List.of();
        }
        List<SuppressionEntry> suppressions = suppressions(state, channel);
        List<ConsentEntry> said = suppressions.isEmpty()
                ? said(state, purpose, channel, another(channel))
                : List.of(entry(GIVEN, purpose, channel, 1), entry(GIVEN, purpose, channel, 9));
        return List.of(record(said, suppressions));
    }

    private static List<ConsentEntry> said(String state, Purpose purpose, Channel channel, Channel another) {
        ConsentEntry given = entry(GIVEN, purpose, channel, 1);
        return switch (state) {
            case "NOTHING" -> List.of();
            case "GIVEN" -> List.of(given);
            case "GIVEN_EVERYWHERE" -> List.of(everywhere(GIVEN, purpose, 1));
            case "GIVEN_ELSEWHERE" -> List.of(entry(GIVEN, purpose, another, 1));
            case "GIVEN_TO_OTHERS" ->
                Arrays.stream(Purpose.values())
                        .filter(other -> other != purpose)
                        .map(other -> entry(GIVEN, other, channel, 1))
                        .toList();
            case "GIVEN_LATER" -> List.of(entry(GIVEN, purpose, channel, 11));
            case "GIVEN_BY_STOP" ->
                List.of(ConsentEntry.of(
                        GIVEN,
                        purpose,
                        Optional.of(channel),
                        day(1),
                        ConsentTrace.of(ConsentSource.STOP_REPLY, "legacy")));
            case "NOT_YET" -> List.of(given.within(Optional.of(day(11)), Optional.empty()));
            // Rows of an older system, which end before they begin.
            case "NEVER" -> List.of(given.within(Optional.of(day(12)), Optional.of(day(11))));
            case "NEVER_AND_WITHDRAWN" ->
                List.of(
                        entry(WITHDRAWN, purpose, channel, 2),
                        entry(GIVEN, purpose, channel, 3).within(Optional.of(day(12)), Optional.of(day(2))));
            case "OVER" -> List.of(given.within(Optional.empty(), Optional.of(day(10))));
            case "WITHDRAWN" -> List.of(given, entry(WITHDRAWN, purpose, channel, 2));
            case "AT_ONCE" -> List.of(entry(WITHDRAWN, purpose, channel, 1), given);
            case "OBJECTED" -> List.of(given, entry(OBJECTED, purpose, channel, 2));
            case "OBJECTED_EVERYWHERE" -> List.of(given, everywhere(OBJECTED, purpose, 2));
            case "OBJECTED_ELSEWHERE" -> List.of(given, entry(OBJECTED, purpose, another, 2));
            case "OBJECTED_FOR_SOME_DAYS" ->
                List.of(given, entry(OBJECTED, purpose, channel, 2).within(Optional.of(day(10)), Optional.of(day(11))));
            case "OBJECTED_BEFORE_THEN" ->
                List.of(given, entry(OBJECTED, purpose, channel, 2).within(Optional.of(day(8)), Optional.of(day(10))));
            case "REOPENED" -> List.of(entry(GIVEN, purpose, channel, 3), entry(WITHDRAWN, purpose, channel, 2), given);
            case "REOPENED_AND_OVER" ->
                List.of(
                        given,
                        entry(WITHDRAWN, purpose, channel, 2),
                        entry(GIVEN, purpose, channel, 3).within(Optional.empty(), Optional.of(day(9))));
            case "BOUNCED_ELSEWHERE", "LIFTED" -> List.of(given);
            default -> throw new IllegalArgumentException(state);
        };
    }

    private static List<SuppressionEntry> suppressions(String state, Channel channel) {
        Optional<Channel> by = Optional.of(channel);
        return switch (state) {
            case "UNSUBSCRIBED" -> List.of(suppressed(SuppressionReason.UNSUBSCRIBED, Optional.empty(), 5));
            case "REPORTED_SPAM" -> List.of(suppressed(SuppressionReason.SPAM_COMPLAINT, by, 5));
            case "BOUNCED" -> List.of(suppressed(SuppressionReason.HARD_BOUNCE, by, 5));
            case "REASSIGNED" -> List.of(suppressed(SuppressionReason.NUMBER_REASSIGNED, by, 10));
            case "DECEASED" -> List.of(suppressed(SuppressionReason.DECEASED, Optional.empty(), 5));
            case "BOUNCED_ELSEWHERE" ->
                List.of(suppressed(SuppressionReason.HARD_BOUNCE, Optional.of(another(channel)), 5));
            case "LIFTED" ->
                List.of(
                        lifted(SuppressionReason.HARD_BOUNCE, Optional.empty(), 6),
                        suppressed(SuppressionReason.HARD_BOUNCE, by, 5));
            case "LIFTED_FOR_ANOTHER_REASON" ->
                List.of(
                        suppressed(SuppressionReason.HARD_BOUNCE, by, 5),
                        suppressed(SuppressionReason.UNSUBSCRIBED, by, 5),
                        lifted(SuppressionReason.UNSUBSCRIBED, by, 6),
                        lifted(SuppressionReason.HARD_BOUNCE, Optional.of(another(channel)), 6));
            default -> List.of();
        };
    }

    private static ConsentEntry everywhere(ConsentAct act, Purpose purpose, long day) {
        return ConsentEntry.of(act, purpose, Optional.empty(), day(day), StoreConsents.FORM);
    }

    private static Channel another(Channel channel) {
        return Channel.values()[(channel.ordinal() + 1) % Channel.values().length];
    }

    @Test
    void clearanceTellsWhatItRestsOn() {
        ConsentEntry first = entry(GIVEN, Purpose.MARKETING, Channel.SMS, 1);
        ConsentEntry last = entry(GIVEN, Purpose.MARKETING, Channel.SMS, 2);
        Cleared cleared = StoreConsents.ask(record(List.of(last, first)), Purpose.MARKETING, Channel.SMS, 3)
                .cleared()
                .orElseThrow();

        assertThat(cleared.customer()).isEqualTo(CUSTOMER);
        assertThat(cleared.purpose()).isEqualTo(Purpose.MARKETING);
        assertThat(cleared.channel()).isEqualTo(Channel.SMS);
        assertThat(cleared.at()).isEqualTo(day(3));
        assertThat(cleared.basis()).isEqualTo(Basis.CONSENT);
        assertThat(cleared.entry()).contains(last);
        assertThat(cleared.address()).isEmpty();
        assertThat(cleared.isFor(CUSTOMER, Purpose.MARKETING, Channel.SMS)).isTrue();
        assertThat(cleared.isFor(CUSTOMER, Purpose.MARKETING, Channel.EMAIL)).isFalse();
        assertThat(cleared.isFor(CUSTOMER, Purpose.CONTRACT, Channel.SMS)).isFalse();
        assertThat(cleared.isFor(new CustomerId(StoreConsents.STORE, "C-2"), Purpose.MARKETING, Channel.SMS))
                .isFalse();
        assertThat(cleared)
                .isEqualTo(StoreConsents.ask(record(List.of(first, last)), Purpose.MARKETING, Channel.SMS, 3))
                .isNotEqualTo(StoreConsents.ask(record(List.of(first)), Purpose.MARKETING, Channel.SMS, 3));
        assertThat(cleared.toString()).isEqualTo("Cleared[MARKETING, SMS, CONSENT, 2026-03-04T02:00:00Z]");
    }

    @Test
    void nobodyOutsideThePackageMakesAClearance() {
        assertThat(Modifier.isFinal(Cleared.class.getModifiers())).isTrue();
        assertThat(Cleared.class.getDeclaredConstructors())
                .isNotEmpty()
                .noneMatch(each -> Modifier.isPublic(each.getModifiers()) || Modifier.isProtected(each.getModifiers()));
    }

    /** An import of an old list of addresses, after the customer's erasure and his coming back under another id. */
    @Test
    void suppressedAddressIsRefusedWhoeverHasIt() {
        SuppressedAddress address = SuppressedAddress.suppress(
                        ADDRESS, suppressed(SuppressionReason.HARD_BOUNCE, Optional.of(Channel.EMAIL), 2))
                .orElseThrow();
        CustomerConsent agreed = record(List.of(entry(GIVEN, Purpose.MARKETING, Channel.EMAIL, 5)));
        ConsentGate gate = gate(ConsentPolicy.standard(), List.of(agreed), List.of(address));
        AddressHash other = new AddressHash(StoreConsents.STORE, "f".repeat(64));

        assertThat(word(gate.ask(CUSTOMER, Purpose.MARKETING, Channel.EMAIL, ADDRESS, day(9))))
                .isEqualTo("SUPPRESSED");
        assertThat(word(gate.ask(CUSTOMER, Purpose.CONTRACT, Channel.EMAIL, ADDRESS, day(9))))
                .isEqualTo("SUPPRESSED");
        assertThat(word(gate.ask(CUSTOMER, Purpose.CONTRACT, Channel.EMAIL, ADDRESS, day(1))))
                .isEqualTo("CONTRACT");
        assertThat(word(gate.ask(CUSTOMER, Purpose.CONTRACT, Channel.LETTER, ADDRESS, day(9))))
                .isEqualTo("CONTRACT");
        assertThat(gate.ask(CUSTOMER, Purpose.MARKETING, Channel.EMAIL, other, day(9))
                        .cleared())
                .hasValueSatisfying(cleared -> assertThat(cleared.address()).contains(other));
        CustomerId stranger = new CustomerId(StoreConsents.STORE, "C-2");
        assertThat(word(gate.ask(stranger, Purpose.MARKETING, Channel.EMAIL, ADDRESS, day(9))))
                .isEqualTo("SUPPRESSED");
        assertThatThrownBy(() -> gate.ask(
                        new CustomerId(StoreId.of("4s-8"), "C-1"), Purpose.CONTRACT, Channel.SMS, ADDRESS, day(9)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Customer and address are of one store, found 4s-8 and 4s-7");
    }

    @Test
    void refusalTellsTheGravestSuppression() {
        CustomerConsent record = record(
                List.of(),
                List.of(
                        suppressed(SuppressionReason.DECEASED, Optional.empty(), 2),
                        suppressed(SuppressionReason.UNSUBSCRIBED, Optional.empty(), 1)));
        Refused refused = (Refused) StoreConsents.ask(record, Purpose.MARKETING, Channel.CALL, 3);
        assertThat(refused.suppression()).contains(SuppressionReason.DECEASED);
        assertThat(refused.sentence(Locale.ENGLISH))
                .isEqualTo("Marketing by a call is refused: the customer has died.");
        assertThat(refused.sentence(Locale.SIMPLIFIED_CHINESE)).isEqualTo("不得以电话进行“营销”联系：客户已故。");
    }

    @ParameterizedTest
    @EnumSource(GateAnswer.Reason.class)
    void everyReasonIsToldInBothLanguagesAndNamesNobody(GateAnswer.Reason reason) {
        Optional<SuppressionReason> suppression =
                reason == GateAnswer.Reason.SUPPRESSED ? Optional.of(SuppressionReason.UNSUBSCRIBED) : Optional.empty();
        Refused refused =
                new Refused(new Contact(CUSTOMER, Purpose.MARKETING, Channel.SMS, day(0)), reason, suppression);
        assertThat(refused.sentence(Locale.ENGLISH)).matches("Marketing by a text message is refused: [a-z' ]+\\.");
        assertThat(refused.sentence(Locale.TRADITIONAL_CHINESE)).matches("不得以短信进行“营销”联系：[^a-zA-Z ]+。");
        assertThat(refused.toString()).doesNotContain("C-1").contains(reason.name());
        assertThat(refused.contact().toString()).doesNotContain("C-1");
    }

    @Test
    void refusalTellsASuppressionIfAndOnlyIfItIsOne() {
        Contact contact = new Contact(CUSTOMER, Purpose.MARKETING, Channel.SMS, day(0));
        assertThatThrownBy(() -> new Refused(contact, GateAnswer.Reason.SUPPRESSED, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Refused(contact, GateAnswer.Reason.EXPIRED, Optional.of(SuppressionReason.HARD_BOUNCE)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
