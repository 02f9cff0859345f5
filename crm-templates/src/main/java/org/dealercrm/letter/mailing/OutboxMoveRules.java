package org.dealercrm.letter.mailing;

import java.util.List;
import java.util.Set;

/** A delivery changes over the state that was named and over no other. */
final class OutboxMoveRules {

    private static final Delivery WAITING = Delivery.waiting(OutboxSamples.AT);

    private OutboxMoveRules() {}

    static <P extends LetterOutbox> void check(OutboxTrial<P> trial) {
        trial.onFresh("Every status", outbox -> everyStatus(trial, outbox));
        trial.onFresh("A change over what has changed", outbox -> stale(trial, outbox));
        trial.onFresh("Several changes in one call", outbox -> several(trial, outbox));
        trial.onFresh("A change of nothing", outbox -> {
            LetterKey key =
                    OutboxSamples.letter(OutboxSamples.MAILING, 2).letter().key();
            trial.that(
                    Set.of().equals(outbox.move(List.of(new OutboxMove(key, WAITING.taken(OutboxTrial.LATER))))),
                    "move answers nothing for a key under which nothing lies; found something.");
            trial.absent(outbox, key, "after a change under a key where nothing lies");
            trial.that(Set.of().equals(outbox.move(List.of())), "move answers nothing where nothing is asked.");
        });
    }

    private static <P extends LetterOutbox> void everyStatus(OutboxTrial<P> trial, P outbox) {
        ClearedLetter letter = OutboxSamples.letter(OutboxSamples.MAILING, 2);
        trial.put(outbox, List.of(letter), PutResult.STORED);
        Delivery taken = WAITING.taken(OutboxTrial.LATER);
        Delivery back = taken.putBack(OutboxTrial.LATER.plusSeconds(1), "451 稍后再试 — try again");
        Delivery given = back.givenUp(OutboxTrial.LATER.plusSeconds(2), "x".repeat(Delivery.MAX_TROUBLE));
        Delivery retried = given.retried(OutboxTrial.LATER.plusSeconds(3));
        Delivery done = retried.delivered(OutboxTrial.LATER.plusSeconds(4));
        for (Delivery each : List.of(taken, back, given, retried, done)) {
            trial.move(outbox, letter, each);
            trial.stands(outbox, letter, each, "after it became " + each.status());
            trial.that(
                    outbox.counts(OutboxSamples.MAILING).equals(countsWith(each.status())),
                    "counts tells where the messages stand, here one " + each.status() + "; found others.");
        }
    }

    private static OutboxCounts countsWith(DeliveryStatus status) {
        return new OutboxCounts(
                status == DeliveryStatus.WAITING ? 1 : 0,
                status == DeliveryStatus.UNDER_WAY ? 1 : 0,
                status == DeliveryStatus.DELIVERED ? 1 : 0,
                status == DeliveryStatus.FAILED ? 1 : 0);
    }

    private static <P extends LetterOutbox> void stale(OutboxTrial<P> trial, P outbox) {
        ClearedLetter letter = OutboxSamples.letter(OutboxSamples.MAILING, 2);
        LetterKey key = letter.letter().key();
        trial.put(outbox, List.of(letter), PutResult.STORED);
        Delivery taken = WAITING.taken(OutboxTrial.LATER);
        trial.move(outbox, letter, taken);
        Delivery also = WAITING.taken(OutboxTrial.LATER.plusSeconds(1));
        trial.that(
                Set.of().equals(outbox.move(List.of(new OutboxMove(key, also)))),
                "Of two who take a message over the same state one gets it; found that both did.");
        Delivery ahead = taken.putBack(OutboxTrial.LATER, "not now").delivered(OutboxTrial.LATER);
        trial.that(
                Set.of().equals(outbox.move(List.of(new OutboxMove(key, ahead)))),
                "A change over a state that is not there yet is not made; found that it was.");
        trial.stands(outbox, letter, taken, "after changes over other states");
    }

    private static <P extends LetterOutbox> void several(OutboxTrial<P> trial, P outbox) {
        List<ClearedLetter> letters = OutboxSamples.inOrder().subList(0, 3);
        trial.put(outbox, letters, PutResult.STORED);
        Delivery taken = WAITING.taken(OutboxTrial.LATER);
        trial.move(outbox, letters.get(1), taken);
        Delivery done = WAITING.delivered(OutboxTrial.LATER);
        Set<LetterKey> moved = outbox.move(letters.stream()
                .map(letter -> new OutboxMove(letter.letter().key(), done))
                .toList());
        trial.that(
                Set.of(letters.get(0).letter().key(), letters.get(2).letter().key())
                        .equals(moved),
                "Each of several changes is made for itself, over its own state; found others made.");
        trial.stands(outbox, letters.get(0), done, "after several changes in one call");
        trial.stands(outbox, letters.get(1), taken, "after several changes in one call, its own over another state");
        trial.stands(outbox, letters.get(2), done, "after several changes in one call");
    }
}
