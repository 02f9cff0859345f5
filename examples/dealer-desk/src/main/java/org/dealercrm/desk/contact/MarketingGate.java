package org.dealercrm.desk.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealercrm.consent.Channel;
import org.dealercrm.consent.ConsentGate;
import org.dealercrm.consent.ConsentPolicy;
import org.dealercrm.consent.CustomerConsent;
import org.dealercrm.consent.CustomerConsents;
import org.dealercrm.consent.InMemorySuppressedAddresses;
import org.dealercrm.consent.Purpose;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.Dealership;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.desk.csv.ConsentsFile;
import org.dealercrm.desk.csv.TableFile;
import org.dealercrm.scoring.retention.ContactGate;

/**
 * The question of a contact plan, asked of the library's consent gate: whether a customer may be contacted for marketing on every day of the
 * plan. A plan knows no addresses; whoever makes the contact asks the gate again, with the address.
 */
public final class MarketingGate implements ContactGate {

    /** A plan and a file of consents name days and no zone; where there is no store to have one, both are read in the same. */
    private static final ZoneId ZONE = ZoneOffset.UTC;

    private static final StoreId STORE_OF_THE_FILE = StoreId.of("file");

    private final CustomerConsents consents;
    private final ConsentGate gate;
    private final StoreId store;
    private final Instant first;
    private final Instant last;

    /**
     * A gate for the days of a plan.
     *
     * @param consents what the customers have said, not null
     * @param store whose customers they are, not null
     * @param firstDay the first day, not null
     * @param lastDay the last day, not null
     */
    public MarketingGate(CustomerConsents consents, StoreId store, LocalDate firstDay, LocalDate lastDay) {
        this(consents, store, firstDay, lastDay, ZONE);
    }

    private MarketingGate(
            CustomerConsents consents, StoreId store, LocalDate firstDay, LocalDate lastDay, ZoneId zone) {
        this.consents = consents;
        this.gate = new ConsentGate(consents, new InMemorySuppressedAddresses(), ConsentPolicy.standard());
        this.store = store;
        this.first = firstDay.atStartOfDay(zone).toInstant();
        this.last = LastMoment.of(lastDay, zone);
    }

    /**
     * A gate over a file of consents.
     *
     * @param file the file, not null
     * @param firstDay the first day, not null
     * @param lastDay the last day, not null
     * @return the gate, never null
     * @throws org.dealercrm.desk.csv.UnusableInput if the file cannot be used
     */
    public static MarketingGate ofFile(TableFile file, LocalDate firstDay, LocalDate lastDay) {
        CustomerConsents consents = ConsentsFile.read(file, STORE_OF_THE_FILE, firstDay, ZONE);
        return new MarketingGate(consents, STORE_OF_THE_FILE, firstDay, lastDay);
    }

    /**
     * A gate over the records of a store. What a file says beside them counts as if it were written there too.
     *
     * @param copy the store's records in memory, for the gate asks often; what the file says is added to them, not null
     * @param store the store, not null
     * @param beside a file of consents, empty if there is none; not null
     * @param firstDay the first day, not null
     * @param lastDay the last day, not null
     * @return the gate, never null
     * @throws org.dealercrm.desk.csv.UnusableInput if the file cannot be used
     */
    public static MarketingGate ofStore(
            CustomerConsents copy,
            Dealership store,
            Optional<TableFile> beside,
            LocalDate firstDay,
            LocalDate lastDay) {
        StoreId id = store.id();
        beside.map(file -> ConsentsFile.read(file, id, firstDay, store.zone()))
                .ifPresent(said -> new ConsentBook(copy, id).add(new ConsentBook(said, id)));
        return new MarketingGate(copy, id, firstDay, lastDay, store.zone());
    }

    /**
     * The id of a customer of a log, whose ids may be any text.
     *
     * @param store his store, not null
     * @param text the id as the log has it, not null
     * @return the id; empty if the text is none, such as one of a hundred characters or with a blank at its end: then no record can be
     *     found under it
     */
    public static Optional<CustomerId> idOf(StoreId store, String text) {
        boolean fits = !text.isEmpty()
                && text.length() <= CustomerId.MAX_LENGTH
                && text.strip().equals(text);
        return fits ? Optional.of(new CustomerId(store, text)) : Optional.empty();
    }

    @Override
    public boolean mayContact(String customerId, Channel channel) {
        return idOf(store, customerId)
                .flatMap(consents::find)
                .map(record -> mayContact(record.aggregate(), channel))
                .orElse(false);
    }

    /** Says for which time, not for whom. */
    @Override
    public String toString() {
        return "MarketingGate[" + first + " to " + last + "]";
    }

    private boolean mayContact(CustomerConsent record, Channel channel) {
        return Stream.concat(Stream.of(first), record.turningPoints(first, last).stream())
                .allMatch(at -> gate.ask(record.customer(), Purpose.MARKETING, channel, at)
                        .cleared()
                        .isPresent());
    }

    /**
     * How many customers may be contacted by some channel.
     *
     * @return not negative
     */
    public int customers() {
        return (int) new ConsentBook(consents, store)
                .all().stream()
                        .filter(each -> Arrays.stream(Channel.values()).anyMatch(by -> mayContact(each, by)))
                        .count();
    }
}
