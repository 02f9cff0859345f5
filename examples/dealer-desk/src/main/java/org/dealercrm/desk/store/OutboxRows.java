package org.dealercrm.desk.store;

import java.sql.SQLException;
import java.util.Optional;
import org.dealercrm.consent.Basis;
import org.dealercrm.consent.Channel;
import org.dealercrm.consent.Purpose;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.letter.LetterForm;
import org.dealercrm.letter.Message;
import org.dealercrm.letter.edition.EditionStamp;
import org.dealercrm.letter.mailing.AddressKey;
import org.dealercrm.letter.mailing.Clearance;
import org.dealercrm.letter.mailing.Delivery;
import org.dealercrm.letter.mailing.DeliveryStatus;
import org.dealercrm.letter.mailing.Destination;
import org.dealercrm.letter.mailing.MailingId;
import org.dealercrm.letter.mailing.OutboxEntry;
import org.dealercrm.letter.mailing.OutboxLetter;
import org.dealercrm.party.EmailAddress;
import org.dealercrm.party.PhoneNumber;
import org.dealercrm.party.PostalAddress;

/** The rows of {@code letter_outbox}. */
final class OutboxRows {

    /** In the order in which they are written and read, behind {@code store_id} and {@code letter_key}. */
    static final String COLUMNS =
            "mailing_id, customer_id, address_key, stamp, purpose, channel, basis, cleared_at, form,"
                    + " words, email, phone, " + String.join(", ", AddressColumns.NAMES)
                    + ", status, moves, attempts, moved_at, trouble";

    static final int COLUMN_COUNT = 22;

    private final StoredMessage messages = new StoredMessage();

    void write(RowBinding row, OutboxLetter letter) throws SQLException {
        Clearance clearance = letter.clearance();
        row.text(letter.mailing().store().value())
                .text(letter.key().value())
                .text(letter.mailing().value())
                .text(letter.customer().value())
                .text(letter.onceAt().map(AddressKey::value))
                .text(letter.stamp().text())
                .word(clearance.purpose())
                .word(clearance.channel())
                .word(clearance.basis())
                .moment(clearance.at())
                .word(letter.message().form())
                .text(messages.write(letter.message()));
        write(row, letter.to());
        write(row, Delivery.waiting(clearance.at()));
    }

    private static void write(RowBinding row, Destination to) throws SQLException {
        Optional<EmailAddress> email =
                to instanceof Destination.ToMailbox mailbox ? Optional.of(mailbox.address()) : Optional.empty();
        Optional<PhoneNumber> phone =
                to instanceof Destination.ToMobile mobile ? Optional.of(mobile.number()) : Optional.empty();
        Optional<PostalAddress> address = to instanceof Destination.OnPaper paper ? paper.address() : Optional.empty();
        row.text(email.map(EmailAddress::value)).text(phone.map(PhoneNumber::value));
        AddressColumns.write(row, address);
    }

    static void write(RowBinding row, Delivery delivery) throws SQLException {
        row.word(delivery.status())
                .number(delivery.moves())
                .number(delivery.attempts())
                .moment(delivery.at())
                .text(delivery.trouble());
    }

    OutboxEntry read(StoreId store, RowReading row) throws SQLException {
        MailingId mailing = new MailingId(store, row.text());
        CustomerId customer = new CustomerId(store, row.text());
        Optional<AddressKey> onceAt = row.perhapsText().map(value -> new AddressKey(store, value));
        EditionStamp stamp = EditionStamp.parse(store, row.text());
        Clearance clearance =
                new Clearance(row.word(Purpose.class), row.word(Channel.class), row.word(Basis.class), row.moment());
        LetterForm form = row.word(LetterForm.class);
        Message message = messages.read(form, row.text());
        Destination to = destination(form, row);
        return new OutboxEntry(
                new OutboxLetter(mailing, customer, onceAt, stamp, clearance, message, to), delivery(row));
    }

    private static Destination destination(LetterForm form, RowReading row) throws SQLException {
        Optional<EmailAddress> email = row.perhapsText().map(EmailAddress::new);
        Optional<PhoneNumber> phone = row.perhapsText().map(PhoneNumber::of);
        Optional<PostalAddress> address = AddressColumns.read(row);
        return switch (form) {
            case LETTER -> new Destination.OnPaper(address);
            case EMAIL -> new Destination.ToMailbox(email.orElseThrow());
            case SMS -> new Destination.ToMobile(phone.orElseThrow());
        };
    }

    private static Delivery delivery(RowReading row) throws SQLException {
        return new Delivery(
                row.word(DeliveryStatus.class), row.number(), row.number(), row.moment(), row.perhapsText());
    }
}
