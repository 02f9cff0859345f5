package org.dealercrm.letter.mailing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;

/** Listings are complete, in the order of keys and without repetition, at every size and while messages move. */
final class OutboxListingRules {

    private static final MailingId MAILING = OutboxSamples.MAILING;
    private static final Delivery WAITING = Delivery.waiting(OutboxSamples.AT);

    private OutboxListingRules() {}

    static <P extends LetterOutbox> void check(OutboxTrial<P> trial) {
        trial.onFresh("Page of an empty outbox", outbox -> lists(trial, outbox, DeliveryStatus.WAITING, List.of()));
        trial.onFresh("Page", outbox -> pages(trial, outbox));
        trial.onFresh("Page while messages move", outbox -> whileTheyMove(trial, outbox));
    }

    private static <P extends LetterOutbox> void pages(OutboxTrial<P> trial, P outbox) {
        List<ClearedLetter> letters = OutboxSamples.inOrder();
        List<ClearedLetter> backwards = new ArrayList<>(letters);
        Collections.reverse(backwards);
        trial.put(outbox, backwards, PutResult.STORED);
        trial.put(outbox, List.of(OutboxSamples.letter(OutboxSamples.OTHER_MAILING, 2)), PutResult.STORED);
        trial.put(outbox, List.of(OutboxSamples.letter(OutboxSamples.MAILING_ELSEWHERE, 2)), PutResult.STORED);
        lists(trial, outbox, DeliveryStatus.WAITING, letters);
        lists(trial, outbox, DeliveryStatus.DELIVERED, List.of());
        List<ClearedLetter> delivered = List.of(letters.get(1), letters.get(4));
        delivered.forEach(letter -> trial.move(outbox, letter, WAITING.delivered(OutboxTrial.LATER)));
        List<ClearedLetter> waiting = new ArrayList<>(letters);
        waiting.removeAll(delivered);
        lists(trial, outbox, DeliveryStatus.WAITING, waiting);
        lists(trial, outbox, DeliveryStatus.DELIVERED, delivered);
    }

    /** What was listed is moved on before the next page is asked for, as a delivery does; an earlier key comes in between. */
    private static <P extends LetterOutbox> void whileTheyMove(OutboxTrial<P> trial, P outbox) {
        List<ClearedLetter> letters = OutboxSamples.inOrder();
        trial.put(outbox, letters.subList(1, letters.size()), PutResult.STORED);
        List<LetterKey> seen = new ArrayList<>();
        Optional<String> mark = Optional.empty();
        boolean putFirst = false;
        do {
            Page<OutboxEntry> page = outbox.page(MAILING, DeliveryStatus.WAITING, new PageRequest(2, mark));
            for (OutboxEntry entry : page.items()) {
                LetterKey key = entry.letter().key();
                seen.add(key);
                outbox.move(List.of(new OutboxMove(key, entry.delivery().delivered(OutboxTrial.LATER))));
            }
            if (!putFirst) {
                trial.put(outbox, letters.subList(0, 1), PutResult.STORED);
                putFirst = true;
            }
            mark = page.next();
        } while (mark.isPresent() && seen.size() <= letters.size());
        trial.that(
                keys(letters.subList(1, letters.size())).equals(seen),
                "page, while what was listed is moved on and an earlier key is put, lists what was there all the time once,"
                        + " in order; it did not.");
    }

    private static <P extends LetterOutbox> void lists(
            OutboxTrial<P> trial, P outbox, DeliveryStatus status, List<ClearedLetter> expected) {
        for (int size = 1; size <= expected.size() + 1; size++) {
            String what = "page of " + status + " at size " + size;
            List<LetterKey> found = new ArrayList<>();
            Optional<String> mark = Optional.empty();
            int pages = 0;
            do {
                Page<OutboxEntry> page = outbox.page(MAILING, status, new PageRequest(size, mark));
                if (OutboxTrial.isNull(page)) {
                    trial.that(false, what + " answers a page, never null; found null.");
                    return;
                }
                trial.that(page.items().size() <= size, what + " has no more items than were asked for; it had.");
                trial.that(
                        mark.isEmpty() || !page.items().isEmpty(),
                        what + " has a mark only if something follows; an empty page followed.");
                page.items().forEach(entry -> {
                    found.add(entry.letter().key());
                    trial.that(
                            entry.delivery().status() == status,
                            what + " lists what stands there; found one that stands elsewhere.");
                });
                mark = page.next();
            } while (mark.isPresent() && ++pages <= expected.size() + 1);
            trial.that(
                    keys(expected).equals(found),
                    what
                            + " lists every message of the mailing that stands there once, in the order of keys; it did not.");
            trial.that(mark.isEmpty(), what + " comes to an end; it did not.");
        }
    }

    private static List<LetterKey> keys(List<ClearedLetter> letters) {
        return letters.stream().map(letter -> letter.letter().key()).toList();
    }
}
