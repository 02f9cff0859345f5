package org.dealercrm.desk.mailing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.dealercrm.consent.ConsentGate;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.desk.csv.OutputFile;
import org.dealercrm.letter.mailing.AddressHashes;
import org.dealercrm.letter.mailing.Carrier;
import org.dealercrm.letter.mailing.DeliveryStatus;
import org.dealercrm.letter.mailing.Dispatch;
import org.dealercrm.letter.mailing.LetterOutbox;
import org.dealercrm.letter.mailing.MailingId;
import org.dealercrm.letter.mailing.MailingListener;
import org.dealercrm.letter.mailing.MailingOutcome;
import org.dealercrm.letter.mailing.OutboxCounts;
import org.dealercrm.letter.mailing.ReadyMailing;
import org.dealercrm.letter.mailing.Recipients;

/**
 * Sends a mailing into the outbox and delivers it from there. Done again after a kill it goes on: who lies in the outbox is not put
 * there twice, what was delivered is not delivered again, and a file that was cut off is written anew under the same name. What cannot be
 * written, because the disk is full or the folder is not there, waits for the next run; it is no fault of the message, which is not given
 * up for it.
 *
 * @param id the mailing, not null
 * @param outbox where the messages lie, not null
 * @param carrier who delivers them, not null
 * @param gate asked again before each delivery, not null
 * @param hashes how addresses are hashed for it, not null
 */
public record StoreMailing(MailingId id, LetterOutbox outbox, Carrier carrier, ConsentGate gate, AddressHashes hashes) {

    /** So often what waits is gone through within one run; a pass that delivers nothing is the last. */
    private static final int PASSES = 3;

    /**
     * What came of it.
     *
     * @param outcome of the sending, not null
     * @param counts where all messages of the mailing stand, those of earlier runs among them, not null
     * @param hindrance what hindered the first of those that wait, empty if none does
     */
    public record Done(MailingOutcome outcome, OutboxCounts counts, Optional<String> hindrance) {

        /**
         * Whether everybody has had his result, and every message its delivery.
         *
         * @return false if the same mailing has to be done again
         */
        public boolean isComplete() {
            return outcome.end() == MailingOutcome.End.COMPLETE && counts.waiting() == 0 && counts.underWay() == 0;
        }
    }

    /**
     * Sends and delivers.
     *
     * @param ready what the preflight has allowed, not null
     * @param recipients to whom, not null
     * @param results where the result of each goes, replaced if it is there; not null
     * @param listener follows the sending, not null
     * @param at when, not null
     * @return what came of it, never null
     */
    public Done send(ReadyMailing ready, Recipients recipients, Path results, MailingListener listener, Instant at) {
        AtomicReference<MailingOutcome> outcome = new AtomicReference<>();
        OutputFile.write(results, out -> {
            CsvWriter csv = CsvWriter.builder().build(out);
            outcome.set(ready.send(recipients, outbox, MailingResultsFile.into(csv, listener)));
            csv.flush();
        });
        return new Done(Objects.requireNonNull(outcome.get()), delivered(at), hindrance());
    }

    private OutboxCounts delivered(Instant at) {
        Dispatch dispatch = new Dispatch(outbox, carrier, gate, hashes, Integer.MAX_VALUE);
        OutboxCounts before = outbox.counts(id);
        OutboxCounts counts = dispatch.deliver(id, at);
        for (int pass = 1; pass < PASSES && counts.waiting() > 0 && counts.delivered() > before.delivered(); pass++) {
            before = counts;
            counts = dispatch.deliver(id, at);
        }
        return counts;
    }

    private Optional<String> hindrance() {
        return outbox.page(id, DeliveryStatus.WAITING, new PageRequest(1, Optional.empty())).items().stream()
                .findFirst()
                .flatMap(entry -> entry.delivery().trouble());
    }
}
