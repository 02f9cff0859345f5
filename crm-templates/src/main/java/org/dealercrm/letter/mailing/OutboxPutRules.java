package org.dealercrm.letter.mailing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A message lies in the outbox once, whatever is put after it. */
final class OutboxPutRules {

    private static final MailingId MAILING = OutboxSamples.MAILING;
    private static final Delivery WAITING = Delivery.waiting(OutboxSamples.AT);

    private OutboxPutRules() {}

    static <P extends LetterOutbox> void check(OutboxTrial<P> trial) {
        trial.onFresh("Put", outbox -> first(trial, outbox));
        trial.onFresh("Put again", outbox -> again(trial, outbox));
        trial.onFresh("Put twice in one call", outbox -> twiceInOneCall(trial, outbox));
        trial.onFresh("Put of nothing", outbox -> trial.put(outbox, List.of(), List.of()));
        trial.onFresh("Put after the delivery", outbox -> afterDelivery(trial, outbox));
        trial.onFresh("One address, once", outbox -> oneAddress(trial, outbox));
        trial.onFresh("One address, once, in one call", outbox -> oneAddressInOneCall(trial, outbox));
        trial.onFresh("Mailings and stores apart", outbox -> apart(trial, outbox));
        trial.onFresh("Known keys", outbox -> known(trial, outbox));
    }

    private static <P extends LetterOutbox> void first(OutboxTrial<P> trial, P outbox) {
        List<ClearedLetter> letters = OutboxSamples.inOrder();
        trial.absent(outbox, letters.get(0).letter().key(), "where nothing was put");
        trial.put(outbox, letters.subList(0, 1), PutResult.STORED);
        trial.absent(outbox, letters.get(1).letter().key(), "for a key under which nothing was put");
        trial.put(outbox, letters.subList(1, letters.size()), PutResult.STORED);
        letters.forEach(letter -> trial.stands(outbox, letter, WAITING, "after it was put"));
    }

    private static <P extends LetterOutbox> void again(OutboxTrial<P> trial, P outbox) {
        ClearedLetter first = OutboxSamples.letter(MAILING, 2);
        trial.put(outbox, List.of(first), PutResult.STORED);
        trial.put(outbox, List.of(first), PutResult.ALREADY_THERE);
        trial.put(outbox, List.of(OutboxSamples.corrected(MAILING, 2)), PutResult.ALREADY_THERE);
        trial.stands(outbox, first, WAITING, "after another was put under its key");
        ClearedLetter next = OutboxSamples.letter(MAILING, 3);
        trial.put(
                outbox,
                List.of(OutboxSamples.corrected(MAILING, 2), next, first),
                List.of(PutResult.ALREADY_THERE, PutResult.STORED, PutResult.ALREADY_THERE));
        trial.stands(outbox, next, WAITING, "after it was put together with one that was there");
        trial.that(
                outbox.counts(MAILING).all() == 2,
                "Two messages under two keys are two, however often they are put; found another number.");
    }

    private static <P extends LetterOutbox> void twiceInOneCall(OutboxTrial<P> trial, P outbox) {
        ClearedLetter first = OutboxSamples.letter(MAILING, 2);
        trial.put(
                outbox,
                List.of(first, OutboxSamples.corrected(MAILING, 2), OutboxSamples.letter(MAILING, 3)),
                List.of(PutResult.STORED, PutResult.ALREADY_THERE, PutResult.STORED));
        trial.stands(outbox, first, WAITING, "where the first of two under one key counts");
    }

    private static <P extends LetterOutbox> void afterDelivery(OutboxTrial<P> trial, P outbox) {
        ClearedLetter delivered = OutboxSamples.letter(MAILING, 2);
        ClearedLetter failed = OutboxSamples.letter(MAILING, 3);
        trial.put(outbox, List.of(delivered, failed), PutResult.STORED);
        trial.move(outbox, delivered, WAITING.delivered(OutboxTrial.LATER));
        trial.move(outbox, failed, WAITING.givenUp(OutboxTrial.LATER, "no such mailbox"));
        trial.put(outbox, List.of(delivered, failed), PutResult.ALREADY_THERE);
        trial.stands(outbox, delivered, WAITING.delivered(OutboxTrial.LATER), "after it was put once more");
        trial.stands(
                outbox, failed, WAITING.givenUp(OutboxTrial.LATER, "no such mailbox"), "after it was put once more");
    }

    private static <P extends LetterOutbox> void oneAddress(OutboxTrial<P> trial, P outbox) {
        ClearedLetter husband = OutboxSamples.once(MAILING, 11, "wang");
        ClearedLetter wife = OutboxSamples.once(MAILING, 12, "wang");
        trial.put(outbox, List.of(husband), PutResult.STORED);
        trial.stands(outbox, husband, WAITING, "after it was put for an address that is written to once");
        trial.put(outbox, List.of(wife), PutResult.ADDRESS_TAKEN);
        trial.absent(outbox, wife.letter().key(), "after its address was taken");
        trial.put(outbox, List.of(husband), PutResult.ALREADY_THERE);
        trial.put(outbox, List.of(OutboxSamples.once(MAILING, 12, "li")), PutResult.STORED);
        trial.put(outbox, List.of(OutboxSamples.once(OutboxSamples.OTHER_MAILING, 12, "wang")), PutResult.STORED);
    }

    private static <P extends LetterOutbox> void oneAddressInOneCall(OutboxTrial<P> trial, P outbox) {
        trial.put(
                outbox,
                List.of(
                        OutboxSamples.once(MAILING, 11, "wang"),
                        OutboxSamples.once(MAILING, 12, "wang"),
                        OutboxSamples.once(MAILING, 13, "li")),
                List.of(PutResult.STORED, PutResult.ADDRESS_TAKEN, PutResult.STORED));
        trial.that(
                outbox.counts(MAILING).all() == 2,
                "Of two messages of one call to one address that is written to once one is stored; found another number.");
    }

    private static <P extends LetterOutbox> void apart(OutboxTrial<P> trial, P outbox) {
        List<ClearedLetter> alike = List.of(
                OutboxSamples.letter(MAILING, 2),
                OutboxSamples.letter(OutboxSamples.OTHER_MAILING, 2),
                OutboxSamples.letter(OutboxSamples.MAILING_ELSEWHERE, 2));
        trial.put(outbox, alike.subList(0, 1), PutResult.STORED);
        trial.absent(outbox, alike.get(1).letter().key(), "for the same customer in another mailing");
        trial.absent(outbox, alike.get(2).letter().key(), "for the like in another store");
        trial.put(outbox, alike.subList(1, 3), PutResult.STORED);
        for (ClearedLetter each : alike) {
            trial.stands(outbox, each, WAITING, "beside its like in another mailing and store");
            trial.that(
                    outbox.counts(each.letter().mailing()).equals(new OutboxCounts(1, 0, 0, 0)),
                    "counts tells the messages of one mailing of one store; found others.");
        }
    }

    private static <P extends LetterOutbox> void known(OutboxTrial<P> trial, P outbox) {
        List<ClearedLetter> letters = OutboxSamples.inOrder();
        trial.put(outbox, letters.subList(0, 4), PutResult.STORED);
        trial.move(outbox, letters.get(1), WAITING.delivered(OutboxTrial.LATER));
        trial.move(outbox, letters.get(2), WAITING.taken(OutboxTrial.LATER));
        trial.move(outbox, letters.get(3), WAITING.givenUp(OutboxTrial.LATER, "no such mailbox"));
        List<LetterKey> asked = new ArrayList<>();
        letters.forEach(letter -> asked.add(letter.letter().key()));
        asked.add(OutboxSamples.letter(OutboxSamples.MAILING_ELSEWHERE, 2)
                .letter()
                .key());
        trial.that(
                Set.copyOf(asked.subList(0, 4)).equals(outbox.known(asked)),
                "known answers the keys under which a message lies, whatever its status; found others.");
        trial.that(Set.of().equals(outbox.known(List.of())), "known answers nothing where nothing is asked.");
    }
}
