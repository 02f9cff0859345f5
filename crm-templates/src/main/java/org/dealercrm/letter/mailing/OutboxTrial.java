package org.dealercrm.letter.mailing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** One run of the contract of an outbox: it puts the samples, watches the answers and gathers what is wrong with them. */
final class OutboxTrial<P extends LetterOutbox> {

    static final Instant LATER = OutboxSamples.AT.plusSeconds(60);

    private final Supplier<? extends P> freshEmpty;
    private final Optional<UnaryOperator<P>> reopen;
    private final Set<String> violations = new LinkedHashSet<>();

    OutboxTrial(Supplier<? extends P> freshEmpty, Optional<UnaryOperator<P>> reopen) {
        this.freshEmpty = Objects.requireNonNull(freshEmpty, "freshEmpty");
        this.reopen = reopen;
    }

    List<String> violations() {
        OutboxPutRules.check(this);
        OutboxMoveRules.check(this);
        OutboxListingRules.check(this);
        reopen.ifPresent(restart -> onFresh("Restart", outbox -> restart(outbox, restart)));
        return List.copyOf(violations);
    }

    private void restart(P outbox, UnaryOperator<P> restart) {
        List<ClearedLetter> letters = OutboxSamples.inOrder();
        put(outbox, letters, PutResult.STORED);
        ClearedLetter first = letters.get(0);
        Delivery delivered = Delivery.waiting(OutboxSamples.AT).delivered(LATER);
        move(outbox, first, delivered);
        ClearedLetter once = OutboxSamples.once(OutboxSamples.MAILING, 21, "shared");
        put(outbox, List.of(once), PutResult.STORED);
        P again = restart.apply(outbox);
        stands(again, first, delivered, "after a restart");
        for (ClearedLetter other : letters.subList(1, letters.size())) {
            stands(again, other, Delivery.waiting(OutboxSamples.AT), "after a restart");
        }
        put(again, letters, PutResult.ALREADY_THERE);
        put(again, List.of(OutboxSamples.once(OutboxSamples.MAILING, 22, "shared")), PutResult.ADDRESS_TAKEN);
        that(
                again.counts(OutboxSamples.MAILING).equals(new OutboxCounts(letters.size(), 0, 1, 0)),
                "counts answers the same after a restart; found others.");
    }

    /** Tries a rule on a fresh outbox. One that throws breaks the rule; its message may be personal and is left out. */
    void onFresh(String rule, Consumer<P> check) {
        try {
            check.accept(Objects.requireNonNull(freshEmpty.get(), "the fresh outbox"));
        } catch (RuntimeException failure) {
            violations.add(rule + ": the outbox threw " + failure.getClass().getName() + " instead of answering.");
        }
    }

    void that(boolean holds, String violation) {
        if (!holds) {
            violations.add(violation);
        }
    }

    /** Puts messages in one call and demands the same answer for each. */
    void put(P outbox, List<ClearedLetter> letters, PutResult wanted) {
        List<PutResult> all = new ArrayList<>();
        letters.forEach(letter -> all.add(wanted));
        put(outbox, letters, all);
    }

    void put(P outbox, List<ClearedLetter> letters, List<PutResult> wanted) {
        List<PutResult> found = outbox.put(letters);
        that(
                wanted.equals(found),
                "put answers for each message in the order in which they were given; expected " + wanted + ", found "
                        + found + ".");
    }

    /** Moves one message and demands that it was moved. */
    void move(P outbox, ClearedLetter letter, Delivery to) {
        LetterKey key = letter.letter().key();
        that(
                Set.of(key).equals(outbox.move(List.of(new OutboxMove(key, to)))),
                "move answers the keys of those that were changed, here to " + to.status() + "; found others.");
    }

    /** Demands that find answers this message at this stage; "when" ends the sentence. */
    void stands(P outbox, ClearedLetter letter, Delivery delivery, String when) {
        Optional<OutboxEntry> found = outbox.find(letter.letter().key());
        if (isNull(found)) {
            that(false, "find answers Optional, never null; found null " + when + ".");
        } else if (found.isEmpty()) {
            that(false, "find answers the message that was put; found none " + when + ".");
        } else {
            that(
                    found.get().letter().equals(letter.letter()),
                    "find answers a message equal to the one that was put, of form "
                            + letter.letter().message().form() + "; found another " + when + ".");
            that(
                    found.get().delivery().equals(delivery),
                    "find answers how far the delivery is " + when + "; expected " + delivery + ", found "
                            + found.get().delivery() + ".");
        }
    }

    /** Demands that nothing is there under a key; "when" ends the sentence. */
    void absent(P outbox, LetterKey key, String when) {
        Optional<OutboxEntry> found = outbox.find(key);
        that(!isNull(found), "find answers Optional, never null; found null " + when + ".");
        that(isNull(found) || found.isEmpty(), "find answers Optional.empty() " + when + "; found a message.");
    }

    /** Outboxes are written by others: what is declared never null may be null all the same. */
    @SuppressWarnings({"OptionalAssignedToNull", "ConstantValue"})
    static boolean isNull(Object answer) {
        return answer == null;
    }
}
