package org.dealercrm.desk.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.dealercrm.consent.Basis;
import org.dealercrm.consent.ConsentGate;
import org.dealercrm.consent.ConsentPolicy;
import org.dealercrm.consent.CustomerConsents;
import org.dealercrm.consent.GateAnswer;
import org.dealercrm.consent.InMemoryCustomerConsents;
import org.dealercrm.consent.InMemorySuppressedAddresses;
import org.dealercrm.consent.Purpose;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.desk.contact.LastMoment;
import org.dealercrm.desk.csv.ConsentsFile;
import org.dealercrm.desk.csv.TableFile;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.letter.LetterForm;
import org.dealercrm.letter.mailing.Destination;
import org.dealercrm.letter.mailing.MailingId;

/**
 * The consent gate before the letters of a file. What rests on the relationship with the customer passes unless he has said otherwise;
 * what needs his consent needs a file of consents, for silence is none.
 */
public final class FileGate {

    /** Days of a file of consents have no zone; they are read as those of the gate. */
    private static final ZoneId ZONE = ZoneOffset.UTC;

    private static final StoreId STORE = StoreId.of("file");

    private final ConsentGate gate;
    private final Purpose purpose;
    private final LocalDate day;
    private final boolean knowsConsents;

    private FileGate(CustomerConsents consents, Purpose purpose, LocalDate day, boolean knowsConsents) {
        this.gate = new ConsentGate(
                consents,
                new InMemorySuppressedAddresses(),
                ConsentPolicy.standard().withoutRecords());
        this.purpose = purpose;
        this.day = day;
        this.knowsConsents = knowsConsents;
    }

    /**
     * The gate of a kind of letters on a day.
     *
     * @param purpose what they are for, not null
     * @param consents who has agreed to what, empty if nothing is on record
     * @param day the day for which the gate is asked; what was said on it counts; not null
     * @return the gate, never null
     * @throws UnusableInput if the purpose needs consent and there is no file, or the file cannot be used
     */
    public static FileGate of(Purpose purpose, Optional<TableFile> consents, LocalDate day) {
        if (consents.isEmpty() && purpose.basis() == Basis.CONSENT) {
            throw new UnusableInput(
                    "--consents: found none, expected a file customer_id,channel,allowed,purpose: letters for "
                            + purpose + " go to nobody of whom no consent is on record.");
        }
        CustomerConsents records = consents.<CustomerConsents>map(file -> ConsentsFile.read(file, STORE, day, ZONE))
                .orElseGet(InMemoryCustomerConsents::new);
        return new FileGate(records, purpose, day, consents.isPresent());
    }

    /** Whether each row has to say whose it is. */
    boolean needsIds() {
        return knowsConsents;
    }

    /** The day on which e-mails are dated. */
    Instant dated() {
        return day.atStartOfDay(ZONE).toInstant();
    }

    ZoneId zone() {
        return ZONE;
    }

    /** The mailing that a run is, for the keys of its messages. */
    MailingId mailing(String letter) {
        String name = letter + " " + day;
        return new MailingId(
                STORE,
                name.length() <= 64 ? name : name.substring(name.length() - 64).strip());
    }

    CustomerId customer(RecipientRow row) {
        String id = knowsConsents ? row.requiredCustomerId() : row.customerId().orElseGet(() -> "row " + row.number());
        return new CustomerId(STORE, id);
    }

    GateAnswer ask(CustomerId customer, LetterForm form) {
        return gate.ask(customer, purpose, Destination.channelOf(form), LastMoment.of(day, ZONE));
    }
}
