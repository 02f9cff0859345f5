package org.dealercrm.desk.mail;

import java.util.NavigableSet;
import java.util.Optional;
import org.dealercrm.consent.GateAnswer;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.desk.paper.GlyphCoverage;
import org.dealercrm.letter.EmailMessage;
import org.dealercrm.letter.Letter;
import org.dealercrm.letter.LetterData;
import org.dealercrm.letter.Message;
import org.dealercrm.letter.SmsMessage;
import org.dealercrm.letter.Writing;
import org.dealercrm.letter.mailing.LetterKey;
import org.dealercrm.party.PhoneNumber;

/**
 * Writes a message to each row of a file of recipients. Each row passes the consent gate before anything is written to it; who does not
 * pass is skipped, and what cannot be written makes a bad row.
 *
 * @param letter the letter, which has the form of the format, not null
 * @param format as what it is written, not null
 * @param gate the consent gate, not null
 * @param optOut how readers stop marketing by e-mail, empty if nobody needs it
 */
public record RecipientMessages(
        LetterSources.Found letter, MessageFormat format, FileGate gate, Optional<OptOutLinks> optOut) {

    /** Takes what was written, row by row. */
    public interface Sink {

        /**
         * Takes a letter.
         *
         * @param row the number of the row, from 1
         * @param message the letter, not null
         */
        void letter(long row, Letter message);

        /**
         * Takes a short message.
         *
         * @param row the number of the row, from 1
         * @param message the message, not null
         * @param to the number to which it goes, empty if the row does not tell it
         */
        void sms(long row, SmsMessage message, Optional<PhoneNumber> to);

        /**
         * Takes an e-mail.
         *
         * @param row the number of the row, from 1
         * @param message the e-mail, not null
         * @param envelope from whom and to whom, not null
         */
        void email(long row, EmailMessage message, EmailEnvelope envelope);
    }

    /**
     * Walks through the file once.
     *
     * @param file the recipients, not null
     * @param printable which characters can be printed; a letter with another makes a bad row; not null
     * @param sink takes the messages, not null
     * @return what came of the rows, never null
     * @throws org.dealercrm.desk.csv.UnusableInput if the file cannot be used
     */
    public RowResults write(RecipientsFile file, GlyphCoverage printable, Sink sink) {
        SkippedRows skipped = new SkippedRows();
        RecipientsFile.Walked walked = file.walk(
                letter.template().schema(),
                gate.needsIds(),
                format == MessageFormat.EMAIL,
                row -> take(row, printable, sink, skipped));
        return new RowResults(walked.unused(), walked.quarantine(), skipped);
    }

    private void take(RecipientRow row, GlyphCoverage printable, Sink sink, SkippedRows skipped) {
        CustomerId customer = gate.customer(row);
        GateAnswer answer = gate.ask(customer, format.form());
        if (answer instanceof GateAnswer.Refused refused) {
            skipped.add(row.number(), row.line(), customer.value(), refused);
            return;
        }
        String key = LetterKey.of(gate.mailing(letter.name()), customer).value();
        LetterData.Builder data = row.data();
        optOut.ifPresent(links -> data.optOut(row.optOut(links, customer, key)));
        switch (format) {
            case TEXT, HTML, PDF -> {
                Letter written = written(letter.template().write(data.build()), row);
                NavigableSet<Integer> missing = printable.missingFrom(written);
                if (!missing.isEmpty()) {
                    throw row.lacking(missing);
                }
                sink.letter(row.number(), written);
            }
            case SMS -> {
                Optional<PhoneNumber> to = row.mobile();
                sink.sms(row.number(), written(letter.template().writeSms(data.build()), row), to);
            }
            case EMAIL -> {
                EmailEnvelope envelope =
                        new EmailEnvelope(row.store(), row.storeEmail(), row.email(), gate.dated(), gate.zone(), key);
                sink.email(row.number(), written(letter.template().writeEmail(data.build()), row), envelope);
            }
        }
    }

    private static <M extends Message> M written(Writing<M> writing, RecipientRow row) {
        return writing.message().orElseThrow(() -> row.unwritten(writing.problems()));
    }
}
