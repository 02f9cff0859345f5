package org.dealercrm.desk.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dealercrm.consent.Channel;
import org.dealercrm.consent.ConsentAct;
import org.dealercrm.consent.ConsentEntry;
import org.dealercrm.consent.ConsentSource;
import org.dealercrm.consent.ConsentTrace;
import org.dealercrm.consent.CustomerConsent;
import org.dealercrm.consent.CustomerConsentState;
import org.dealercrm.consent.CustomerConsents;
import org.dealercrm.consent.InMemoryCustomerConsents;
import org.dealercrm.consent.Purpose;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.SaveResult;
import org.dealercrm.contract.Versioned;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.DomainEvent;

/** The laws of the book of consents; in it lines and files are nothing, words are everything. */
class ConsentBookProperties {

    private static final StoreId STORE = StoreId.of("4s-7");
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    /** What somebody said on a day, and in which line of a file it stands. */
    record Said(int customer, boolean yes, Channel channel, int day, int line) {

        ConsentEntry entry() {
            ConsentTrace trace = ConsentTrace.of(ConsentSource.IMPORT, "file").shownBy("line " + line);
            return ConsentEntry.of(
                    yes ? ConsentAct.GIVEN : ConsentAct.OBJECTED,
                    Purpose.MARKETING,
                    Optional.of(channel),
                    START.plusSeconds(86_400L * day),
                    trace);
        }

        List<Object> words() {
            return List.of(customer, yes, channel, day);
        }
    }

    private static ConsentBook book(List<Said> all) {
        CustomerConsents records = new InMemoryCustomerConsents();
        for (int customer = 0; customer < 3; customer++) {
            int who = customer;
            List<ConsentEntry> own = all.stream()
                    .filter(said -> said.customer() == who)
                    .map(Said::entry)
                    .toList();
            CustomerConsentState rows = CustomerConsentState.builder()
                    .customer(new CustomerId(STORE, "c" + who))
                    .entries(own)
                    .build();
            if (!own.isEmpty()) {
                records.save(CustomerConsent.restore(rows).aggregate(), 0, List.of());
            }
        }
        return new ConsentBook(records, STORE);
    }

    private static ConsentBook empty() {
        return new ConsentBook(new InMemoryCustomerConsents(), STORE);
    }

    private static int entries(ConsentBook book) {
        return book.all().stream().mapToInt(record -> record.entries().size()).sum();
    }

    private static Set<List<Object>> words(List<Said> all) {
        Set<List<Object>> words = new HashSet<>();
        all.forEach(said -> words.add(said.words()));
        return words;
    }

    @Property
    void everyWordIsInTheBookOnce(@ForAll("files") List<Said> first, @ForAll("files") List<Said> second) {
        ConsentBook book = empty();
        ConsentBook.Added one = book.add(book(first));
        ConsentBook.Added two = book.add(book(second));
        List<Said> both = new ArrayList<>(first);
        both.addAll(second);
        assertThat(entries(book)).isEqualTo(words(both).size()).isEqualTo(one.entries() + two.entries());
        assertThat(one.entries() + one.unchanged()).isEqualTo(first.size());
        assertThat(two.entries() + two.unchanged()).isEqualTo(second.size());
    }

    @Property
    void addingAgainInAnyOrderChangesNothing(@ForAll("files") List<Said> file, @ForAll long seed) {
        ConsentBook book = empty();
        book.add(book(file));
        List<CustomerConsent> before = book.all();
        List<Said> shuffled = new ArrayList<>(file);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(book.add(book(shuffled))).isEqualTo(new ConsentBook.Added(0, 0, file.size()));
        assertThat(book.all()).isEqualTo(before);
    }

    @Property
    void nothingThatStandsInTheBookIsChanged(@ForAll("files") List<Said> first, @ForAll("files") List<Said> second) {
        ConsentBook book = empty();
        book.add(book(first));
        List<CustomerConsent> before = book.all();
        book.add(book(second));
        for (CustomerConsent old : before) {
            CustomerConsent now = book.all().stream()
                    .filter(record -> record.customer().equals(old.customer()))
                    .findFirst()
                    .orElseThrow();
            assertThat(now.entries()).startsWith(old.entries().toArray(ConsentEntry[]::new));
        }
    }

    @Property
    void whoeverComesBetweenLosesNothing(
            @ForAll("files") List<Said> file, @ForAll @IntRange(min = 0, max = 3) int customer) {
        Interrupted records = new Interrupted(customer);
        ConsentBook book = new ConsentBook(records, STORE);
        ConsentBook.Added added = book.add(book(file));
        assertThat(added.entries()).isEqualTo(words(file).size());
        assertThat(entries(book)).isEqualTo(words(file).size() + (records.hasCome ? 1 : 0));
    }

    @Provide
    Arbitrary<List<Said>> files() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Channel.SMS, Channel.CALL),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 1_000_000))
                .as(Said::new)
                .list()
                .ofMaxSize(15)
                .uniqueElements(Said::line);
    }

    /** Just before a customer's record is saved for the first time, another writer notes something of his. */
    private static final class Interrupted implements CustomerConsents {

        private final CustomerConsents records = new InMemoryCustomerConsents();
        private final CustomerId whose;
        private boolean hasCome;

        private Interrupted(int customer) {
            whose = new CustomerId(STORE, "c" + customer);
        }

        @Override
        public Optional<Versioned<CustomerConsent>> find(CustomerId id) {
            return records.find(id);
        }

        @Override
        public Page<Versioned<CustomerConsent>> page(StoreId store, PageRequest request) {
            return records.page(store, request);
        }

        @Override
        public SaveResult save(CustomerConsent consent, long expected, List<? extends DomainEvent> events) {
            if (!hasCome && consent.customer().equals(whose)) {
                hasCome = true;
                ConsentTrace call = ConsentTrace.of(ConsentSource.CALL, "reception");
                CustomerConsent other = CustomerConsent.open(whose, START)
                        .orElseThrow()
                        .withdraw(Purpose.MARKETING, Optional.empty(), START, call)
                        .orElseThrow();
                records.save(other, 0, List.of());
            }
            return records.save(consent, expected, events);
        }
    }
}
