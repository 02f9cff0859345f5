package org.dealercrm.desk.command;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.dealercrm.consent.ConsentGate;
import org.dealercrm.consent.ConsentPolicy;
import org.dealercrm.consent.Purpose;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.Dealership;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.desk.contact.KeyedHashes;
import org.dealercrm.desk.contact.LastMoment;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.desk.mail.OptOutLinks;
import org.dealercrm.desk.mail.SetValues;
import org.dealercrm.desk.mailing.ReaderContent;
import org.dealercrm.desk.mailing.StoreEditions;
import org.dealercrm.desk.mailing.StoreMailing;
import org.dealercrm.desk.mailing.StoreRecipients;
import org.dealercrm.desk.store.JdbcStore;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.mailing.AddressHashes;
import org.dealercrm.letter.mailing.Carrier;
import org.dealercrm.letter.mailing.Mailing;
import org.dealercrm.letter.mailing.MailingId;
import org.dealercrm.letter.mailing.Recipients;
import org.dealercrm.letter.mailing.Standing;

/**
 * The store's side of a mailing: its gate, its day, its customers, its outbox.
 *
 * @param day the day of the letters
 * @param at the instant for which the gate is asked: the end of a day that was named, for a withdrawal of that day counts, or now
 */
record MailingSetup(
        JdbcStore database,
        Dealership dealership,
        MailingId id,
        LocalDate day,
        Instant at,
        ConsentGate gate,
        AddressHashes hashes) {

    /** At the end of a day, for a store without addresses that must not be used. */
    static MailingSetup of(JdbcStore database, StoreId store, String id, LocalDate asOf) {
        return of(database, store, id, Optional.of(asOf), Instant.EPOCH, Optional.empty());
    }

    static MailingSetup of(
            JdbcStore database,
            StoreId store,
            String id,
            Optional<LocalDate> asOf,
            Instant now,
            Optional<Path> addressKey) {
        Dealership dealership = database.dealership(store).orElseThrow();
        Instant at = asOf.map(day -> LastMoment.of(day, dealership.zone())).orElse(now);
        return new MailingSetup(
                database,
                dealership,
                mailingId(store, id),
                LocalDate.ofInstant(at, dealership.zone()),
                at,
                // The customers of the database are customers; a record has only he who has said something.
                new ConsentGate(
                        database.consents(),
                        database.suppressedAddresses(),
                        ConsentPolicy.standard().withoutRecords()),
                hashes(database, store, addressKey));
    }

    private static MailingId mailingId(StoreId store, String id) {
        try {
            return new MailingId(store, id);
        } catch (IllegalArgumentException refused) {
            throw new UnusableInput("--mailing: " + refused.getMessage() + ".");
        }
    }

    /** Addresses that must not be used are known by their keyed hashes only; without the key none would be found. */
    private static AddressHashes hashes(JdbcStore database, StoreId store, Optional<Path> key) {
        if (key.isPresent()) {
            return KeyedHashes.of(store, key.get());
        }
        boolean none = database.suppressedAddresses()
                .page(store, new PageRequest(1, Optional.empty()))
                .items()
                .isEmpty();
        if (!none) {
            throw new UnusableInput(
                    "--address-key: found none, expected the key by which the addresses that must not be used"
                            + " were hashed: the store has such addresses.");
        }
        return AddressHashes.none();
    }

    Recipients recipients(SetValues set, Optional<OptOutLinks> optOut, Function<CustomerId, Standing> standings) {
        return new StoreRecipients(database, new ReaderContent(id, dealership, day, set, optOut), standings);
    }

    Mailing.Builder mailing(Purpose purpose) {
        return Mailing.of(id, purpose, gate, at).hashing(hashes);
    }

    StoreEditions editions(LetterLanguage language, boolean entering) {
        return new StoreEditions(database.letterTemplates(), dealership.id(), language, at, entering);
    }

    StoreMailing sending(Carrier carrier) {
        return new StoreMailing(id, database.letterOutbox(), carrier, gate, hashes);
    }

    /** Refuses a store that has no address from which to write e-mails. */
    void checkSender() {
        if (dealership.email().isEmpty()) {
            throw new UnusableInput("--forms: found email, but the store has no e-mail address from which to write.");
        }
    }
}
