package org.dealercrm.desk.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealercrm.consent.ConsentEntry;
import org.dealercrm.consent.CustomerConsent;
import org.dealercrm.consent.CustomerConsents;
import org.dealercrm.consent.InMemoryCustomerConsents;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.SaveResult;
import org.dealercrm.contract.Versioned;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.Decision;
import org.dealercrm.event.DomainEvent;

/** The records of consent of a store as one book: what customers say is added, and nothing in it is changed or taken out. */
public final class ConsentBook {

    private final CustomerConsents records;
    private final StoreId store;

    /**
     * The book of a store.
     *
     * @param records where it is kept, not null
     * @param store whose it is, not null
     */
    public ConsentBook(CustomerConsents records, StoreId store) {
        this.records = records;
        this.store = store;
    }

    /**
     * What was added to a book.
     *
     * @param entries how many entries
     * @param customers in the records of how many customers
     * @param unchanged how many entries were not added: the book has them already, in the same words, or they were over when they were said
     */
    public record Added(int entries, int customers, int unchanged) {

        private Added and(Added other) {
            return new Added(entries + other.entries, customers + other.customers, unchanged + other.unchanged);
        }
    }

    /**
     * Whether nobody has said anything.
     *
     * @return true without a record
     */
    public boolean isEmpty() {
        return records.page(store, new PageRequest(1, Optional.empty())).items().isEmpty();
    }

    /**
     * All records.
     *
     * @return the records as they stand now, in the order of customers, never null
     */
    public List<CustomerConsent> all() {
        List<CustomerConsent> all = new ArrayList<>();
        Optional<String> mark = Optional.empty();
        do {
            Page<Versioned<CustomerConsent>> page = records.page(store, new PageRequest(PageRequest.MAX_SIZE, mark));
            page.items().forEach(each -> all.add(each.aggregate()));
            mark = page.next();
        } while (mark.isPresent());
        return all;
    }

    /**
     * A copy in memory, for a question that is asked of each customer many times.
     *
     * @return the records as they stand now, never null
     */
    public CustomerConsents inMemory() {
        CustomerConsents copy = new InMemoryCustomerConsents();
        all().forEach(record -> copy.save(record, 0, List.of()));
        return copy;
    }

    /**
     * Adds what other records of the store's customers say, each record as one act. Doing it again changes nothing: an entry is in the book
     * once, whichever file or line it came from.
     *
     * @param said what to add, of the same store; not null
     * @return what was added, never null
     */
    public Added add(ConsentBook said) {
        return said.all().stream().map(this::add).reduce(new Added(0, 0, 0), Added::and);
    }

    private Added add(CustomerConsent said) {
        if (said.entries().isEmpty()) {
            return new Added(0, 0, 0);
        }
        while (true) {
            Optional<Versioned<CustomerConsent>> found = records.find(said.customer());
            Growing growing = found.map(each -> new Growing(each.aggregate())).orElseGet(() -> Growing.opened(said));
            int added = growing.takeAll(said.entries());
            int unchanged = said.entries().size() - added;
            if (added == 0) {
                return new Added(0, 0, unchanged);
            }
            long version = found.map(Versioned::version).orElse(0L);
            // Whoever came between has written something: read it, and add to that.
            if (records.save(growing.record, version, growing.events) instanceof SaveResult.Saved) {
                return new Added(added, 1, unchanged);
            }
        }
    }

    /** A record that takes entries, and what is to be told of them. */
    private static final class Growing {

        private CustomerConsent record;
        private final List<DomainEvent> events = new ArrayList<>();

        private Growing(CustomerConsent record) {
            this.record = record;
        }

        private static Growing opened(CustomerConsent said) {
            Growing growing = new Growing(said);
            growing.take(
                    CustomerConsent.open(said.customer(), said.entries().get(0).at()));
            return growing;
        }

        private int takeAll(List<ConsentEntry> entries) {
            int added = 0;
            for (ConsentEntry entry : entries) {
                boolean known = record.entries().stream().anyMatch(own -> saysTheSame(own, entry));
                added += !known && take(record.record(entry)) ? 1 : 0;
            }
            return added;
        }

        private boolean take(Decision<CustomerConsent> decision) {
            if (decision instanceof Decision.Accepted<CustomerConsent> accepted) {
                record = accepted.aggregate();
                events.addAll(accepted.events());
                return true;
            }
            return false;
        }

        /** Whatever line of whatever file it came from. */
        private static boolean saysTheSame(ConsentEntry own, ConsentEntry entry) {
            return own.equals(new ConsentEntry(
                    entry.act(),
                    entry.purpose(),
                    entry.channel(),
                    entry.at(),
                    entry.from(),
                    entry.until(),
                    own.trace()));
        }
    }
}
