package org.dealercrm.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dealercrm.consent.StoreConsents.CUSTOMER;
import static org.dealercrm.consent.StoreConsents.FORM;
import static org.dealercrm.consent.StoreConsents.ask;
import static org.dealercrm.consent.StoreConsents.day;
import static org.dealercrm.consent.StoreConsents.gate;
import static org.dealercrm.consent.StoreConsents.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.dealercrm.consent.GateAnswer.Cleared;
import org.dealercrm.event.Decision;

/** The laws of the gate. Days, purposes and channels are few, so that much speaks of the same contact and at the same instant. */
class ConsentGateProperties {

    private static final int LAST_DAY = 8;

    @Property
    void orderOfTheBookChangesNoAnswer(
            @ForAll("entries") List<ConsentEntry> entries,
            @ForAll("suppressions") List<SuppressionEntry> suppressions,
            @ForAll("purposes") Purpose purpose,
            @ForAll("channels") Channel channel,
            @ForAll long seed) {
        List<ConsentEntry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(seed));
        List<SuppressionEntry> shuffledToo = new ArrayList<>(suppressions);
        Collections.shuffle(shuffledToo, new Random(seed));
        for (int day = 0; day <= LAST_DAY; day++) {
            assertThat(ask(record(shuffled, shuffledToo), purpose, channel, day))
                    .isEqualTo(ask(record(entries, suppressions), purpose, channel, day));
        }
    }

    /** For entries that hold for good the last one decides, and of those of one instant the one that stops. */
    @Property
    void lastThatWasSaidDecides(
            @ForAll("entriesForGood") List<ConsentEntry> entries,
            @ForAll("purposes") Purpose purpose,
            @ForAll("channels") Channel channel,
            @ForAll @IntRange(max = LAST_DAY) int day) {
        Optional<ConsentAct> last = entries.stream()
                .filter(entry -> entry.isAbout(purpose, channel) && !entry.at().isAfter(day(day)))
                .max(Comparator.comparing(ConsentEntry::at)
                        .thenComparing(entry -> entry.act().stops()))
                .map(ConsentEntry::act);
        boolean expected = switch (purpose.basis()) {
            case CONTRACT, REQUEST -> true;
            case RELATIONSHIP -> last.map(act -> !act.stops()).orElse(true);
            case CONSENT -> last.map(act -> !act.stops()).orElse(false);
        };
        assertThat(ask(record(entries), purpose, channel, day).cleared().isPresent())
                .isEqualTo(expected);
    }

    /** With the same words as for agreeing; PIPL Art. 15, GDPR Art. 7(3). */
    @Property
    void withdrawingClosesUntilALaterConsent(
            @ForAll("entries") List<ConsentEntry> entries,
            @ForAll("nonOwed") Purpose purpose,
            @ForAll("channels") Channel channel,
            @ForAll boolean everywhere,
            @ForAll @IntRange(max = LAST_DAY) int day,
            @ForAll ConsentSource source) {
        Optional<Channel> by = everywhere ? Optional.empty() : Optional.of(channel);
        CustomerConsent before = record(entries.stream()
                .filter(entry -> entry.act().stops() || !entry.at().isAfter(day(day)))
                .toList());
        ConsentTrace trace = ConsentTrace.of(source, "the way he came");
        CustomerConsent after = before.withdraw(purpose, by, day(day), trace).orElseThrow();
        for (int later = day; later <= LAST_DAY + 1; later++) {
            assertThat(ask(after, purpose, channel, later).cleared()).isEmpty();
        }
        for (int earlier = 0; earlier < day; earlier++) {
            assertThat(ask(after, purpose, channel, earlier)).isEqualTo(ask(before, purpose, channel, earlier));
        }
        CustomerConsent again = after.give(purpose, by, day(LAST_DAY + 1), FORM).orElseThrow();
        assertThat(ask(again, purpose, channel, LAST_DAY + 1).cleared()).isPresent();
    }

    @Property
    void whatIsSaidOfOnePurposeChangesNoOther(
            @ForAll("entries") List<ConsentEntry> entries,
            @ForAll("entry") ConsentEntry said,
            @ForAll("channels") Channel channel,
            @ForAll @IntRange(max = LAST_DAY) int day) {
        List<ConsentEntry> more = new ArrayList<>(entries);
        more.add(said);
        for (Purpose other : Purpose.values()) {
            if (other != said.purpose()) {
                assertThat(ask(record(more), other, channel, day)).isEqualTo(ask(record(entries), other, channel, day));
            }
        }
    }

    @Property
    void nothingThatIsSaidStopsWhatTheStoreOwes(
            @ForAll("entries") List<ConsentEntry> entries,
            @ForAll("channels") Channel channel,
            @ForAll @IntRange(max = LAST_DAY) int day) {
        for (Purpose owed : List.of(Purpose.CONTRACT, Purpose.COMPLAINT)) {
            assertThat(ask(record(entries), owed, channel, day).cleared())
                    .hasValueSatisfying(cleared -> assertThat(cleared.basis()).isEqualTo(owed.basis()));
        }
    }

    @Property
    void suppressionBeatsEveryConsent(
            @ForAll("entries") List<ConsentEntry> entries,
            @ForAll SuppressionReason reason,
            @ForAll boolean ofAddress,
            @ForAll("channels") Channel channel,
            @ForAll @IntRange(max = LAST_DAY) int day) {
        SuppressionEntry entry = StoreConsents.suppressed(reason, Optional.of(channel), day);
        List<SuppressedAddress> addresses = ofAddress
                ? List.of(
                        SuppressedAddress.suppress(StoreConsents.ADDRESS, entry).orElseThrow())
                : List.of();
        CustomerConsent record = record(entries, ofAddress ? List.of() : List.of(entry));
        ConsentGate gate = gate(ConsentPolicy.standard(), List.of(record), addresses);
        for (Purpose purpose : Purpose.values()) {
            GateAnswer answer = gate.ask(CUSTOMER, purpose, channel, StoreConsents.ADDRESS, day(LAST_DAY + 1));
            boolean peace = purpose.basis().isOwed() && !reason.stopsEverything();
            assertThat(answer.cleared().isPresent()).isEqualTo(peace);
        }
    }

    @Property
    void clearanceHasItsEvidence(
            @ForAll("entries") List<ConsentEntry> entries,
            @ForAll("purposes") Purpose purpose,
            @ForAll("channels") Channel channel,
            @ForAll @IntRange(max = LAST_DAY) int day) {
        GateAnswer answer = ask(record(entries), purpose, channel, day);
        if (answer instanceof Cleared cleared) {
            assertThat(cleared.isFor(CUSTOMER, purpose, channel)).isTrue();
            assertThat(cleared.at()).isEqualTo(day(day));
            assertThat(cleared.basis() == Basis.CONSENT)
                    .isEqualTo(cleared.entry().isPresent());
            assertThat(cleared.basis() == Basis.CONSENT || cleared.basis() == purpose.basis())
                    .isTrue();
            cleared.entry().ifPresent(entry -> {
                assertThat(entries).contains(entry);
                assertThat(entry.act()).isEqualTo(ConsentAct.GIVEN);
                assertThat(entry.isAbout(purpose, channel) && entry.holdsAt(day(day)))
                        .isTrue();
                assertThat(entry.trace().source().canGive()).isTrue();
            });
        }
    }

    @Property
    void answersChangeAtTurningPointsOnly(
            @ForAll("entries") List<ConsentEntry> entries,
            @ForAll("suppressions") List<SuppressionEntry> suppressions,
            @ForAll("purposes") Purpose purpose,
            @ForAll("channels") Channel channel) {
        CustomerConsent record = record(entries, suppressions);
        List<Instant> turning = record.turningPoints(day(1), day(LAST_DAY - 1));
        for (int day = 2; day < LAST_DAY; day++) {
            GateAnswer before = ask(record, purpose, channel, day - 1);
            GateAnswer after = ask(record, purpose, channel, day);
            assertThat(StoreConsents.word(after).equals(StoreConsents.word(before)) || turning.contains(day(day)))
                    .isTrue();
        }
        assertThat(turning).isSorted().doesNotHaveDuplicates();
    }

    /** A book made by commands keeps the rules, and its rows make an equal one. */
    @Property
    void bookGrowsByAcceptedEntriesOnly(
            @ForAll("entries") List<ConsentEntry> entries,
            @ForAll("suppressions") List<SuppressionEntry> suppressions) {
        CustomerConsent book = StoreConsents.opened();
        for (ConsentEntry entry : entries) {
            book = next(book, book.record(entry), book.entries().contains(entry));
        }
        for (SuppressionEntry entry : suppressions) {
            book = next(book, book.record(entry), book.suppressions().contains(entry));
        }
        assertThat(CustomerConsent.restore(book.state()).violations()).isEmpty();
        assertThat(CustomerConsent.restore(book.state()).aggregate()).isEqualTo(book);
    }

    private static CustomerConsent next(CustomerConsent book, Decision<CustomerConsent> decision, boolean isThere) {
        int before = book.entries().size() + book.suppressions().size();
        if (decision instanceof Decision.Accepted<CustomerConsent> accepted) {
            assertThat(isThere).isFalse();
            assertThat(accepted.events()).hasSize(1);
            CustomerConsent after = accepted.aggregate();
            assertThat(after.entries().size() + after.suppressions().size()).isEqualTo(before + 1);
            return after;
        }
        return book;
    }

    @Provide
    Arbitrary<Purpose> nonOwed() {
        return Arbitraries.of(Purpose.MARKETING, Purpose.SATISFACTION);
    }

    @Provide
    Arbitrary<Purpose> purposes() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, nonOwed()), Tuple.of(1, Arbitraries.of(Purpose.CONTRACT, Purpose.COMPLAINT)));
    }

    @Provide
    Arbitrary<Channel> channels() {
        return Arbitraries.of(Channel.SMS, Channel.EMAIL);
    }

    @Provide
    Arbitrary<ConsentEntry> entry() {
        Arbitrary<Optional<Integer>> dayOrNone =
                Arbitraries.integers().between(0, LAST_DAY).optional();
        return Combinators.combine(entryForGood(), dayOrNone, dayOrNone)
                .as((entry, from, until) -> entry.act() == ConsentAct.WITHDRAWN
                        ? entry
                        : entry.within(from.map(StoreConsents::day), until.map(StoreConsents::day)));
    }

    @Provide
    Arbitrary<List<ConsentEntry>> entries() {
        return entry().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<ConsentEntry>> entriesForGood() {
        return entryForGood().list().ofMaxSize(12);
    }

    private Arbitrary<ConsentEntry> entryForGood() {
        return Combinators.combine(
                        Arbitraries.of(ConsentAct.values()),
                        purposes(),
                        channels().optional(),
                        Arbitraries.integers().between(0, LAST_DAY),
                        Arbitraries.of("reception", "web"))
                .as((act, purpose, channel, day, who) ->
                        ConsentEntry.of(act, purpose, channel, day(day), ConsentTrace.of(ConsentSource.FORM, who)));
    }

    @Provide
    Arbitrary<List<SuppressionEntry>> suppressions() {
        return Combinators.combine(
                        Arbitraries.of(SuppressionEntry.Act.values()),
                        Arbitraries.of(SuppressionReason.UNSUBSCRIBED, SuppressionReason.HARD_BOUNCE),
                        channels().optional(),
                        Arbitraries.integers().between(0, LAST_DAY))
                .as((act, reason, channel, day) -> new SuppressionEntry(act, reason, channel, day(day), FORM))
                .list()
                .ofMaxSize(5);
    }
}
