package org.dealercrm.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealercrm.consent.AddressEvent.AddressSuppressed;
import org.dealercrm.consent.AddressEvent.AddressSuppressionLifted;
import org.dealercrm.contract.Restored;
import org.dealercrm.event.Decision;
import org.dealercrm.event.DomainEvent;
import org.dealercrm.event.Refusal;

/**
 * An address that must not be used, or might not once (禁止联系名单): a book to which entries are only added. It knows the address by its keyed
 * hash and no customer at all.
 *
 * <pre>{@code
 * AddressHash hash = new AddressHash(store, hmacOf("wang@example.com")); // by the store's key, which this library never sees
 * SuppressionEntry bounce = new SuppressionEntry(
 *         SuppressionEntry.Act.SUPPRESSED, SuppressionReason.HARD_BOUNCE, Optional.of(Channel.EMAIL), now, trace);
 * SuppressedAddress address = SuppressedAddress.suppress(hash, bounce).orElseThrow();
 * }</pre>
 *
 * <p>A command answers with the changed address or with a refusal, whose codes are the names of {@link ConsentRefusal}.
 */
public final class SuppressedAddress {

    private final AddressHash id;
    private final List<SuppressionEntry> entries;

    private SuppressedAddress(AddressHash id, List<SuppressionEntry> entries) {
        this.id = id;
        this.entries = List.copyOf(entries);
    }

    /**
     * Suppresses an address of which nothing was written down yet.
     *
     * @param address the address, not null
     * @param entry its first entry, not null
     * @return the address, or a refusal: {@link ConsentRefusal#NOT_SUPPRESSED} if the entry is a lifting
     */
    public static Decision<SuppressedAddress> suppress(AddressHash address, SuppressionEntry entry) {
        return new SuppressedAddress(address, List.of()).record(entry);
    }

    /**
     * Makes an address of a host's rows, in whatever state history left them.
     *
     * @param address the address, not null
     * @param entries its entries in the order in which they were written down, not null
     * @return the address, with a sentence for each rule of the trade that the rows break, never null
     */
    public static Restored<SuppressedAddress> restore(AddressHash address, List<SuppressionEntry> entries) {
        return new Restored<>(
                new SuppressedAddress(address, entries), ConsentRules.violations(entries, "address " + address));
    }

    /**
     * The address.
     *
     * @return its keyed hash, never null
     */
    public AddressHash id() {
        return id;
    }

    /**
     * Why it is not used, and what was lifted of it, in the order in which it was written down.
     *
     * @return the entries; with {@link #id()} all that a host stores; never null; unmodifiable
     */
    public List<SuppressionEntry> entries() {
        return entries;
    }

    /**
     * Adds a suppression or its lifting.
     *
     * @param entry what was done, not null
     * @return the address, or a refusal: {@link ConsentRefusal#ALREADY_RECORDED}, {@link ConsentRefusal#NOT_SUPPRESSED}
     */
    public Decision<SuppressedAddress> record(SuppressionEntry entry) {
        Optional<Refusal> refusal = ConsentRules.against(entries, entry);
        if (refusal.isPresent()) {
            return new Decision.Refused<>(refusal.get());
        }
        List<SuppressionEntry> more = new ArrayList<>(entries);
        more.add(entry);
        return Decision.accepted(new SuppressedAddress(id, more), event(entry));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SuppressedAddress address && id.equals(address.id) && entries.equals(address.entries);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + entries.hashCode();
    }

    /** Tells the beginning of the hash and how many entries there are. */
    @Override
    public String toString() {
        return "SuppressedAddress[" + id + ", " + entries.size() + " entries]";
    }

    private DomainEvent event(SuppressionEntry entry) {
        return switch (entry.act()) {
            case SUPPRESSED -> new AddressSuppressed(id, entry.reason(), entry.at());
            case LIFTED -> new AddressSuppressionLifted(id, entry.reason(), entry.at());
        };
    }
}
