package org.dealercrm.letter.mailing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dealercrm.consent.ConsentGate;
import org.dealercrm.consent.GateAnswer;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Delivers what waits in an outbox, so that a kill at any moment neither loses a message nor makes a second copy.
 *
 * <p>With a carrier on which twice is as good as once, a page is delivered and then written down; what was cut off between the two is
 * delivered again over itself. With any other, each message is first written down as under way, then delivered, then written down as
 * delivered; what was cut off, also by an exception of the carrier, stays under way and is not delivered again until
 * {@link #settle} has asked what became of it.
 *
 * <p>Before each delivery the gate is asked once more, because days may lie between the writing and it; whoever has withdrawn
 * meanwhile gets nothing.
 */
public final class Dispatch {

    private static final String WITHDRAWN = "NOT_CLEARED";
    private static final String NO_ANSWER = "NO_ANSWER";
    private static final int PAGE = 200;

    private final LetterOutbox outbox;
    private final Carrier carrier;
    private final GateQuestion gate;
    private final int mostAttempts;

    /**
     * A dispatch.
     *
     * @param outbox where the messages lie, not null
     * @param carrier who delivers them, not null
     * @param gate asked before each delivery, not null
     * @param hashes how addresses are hashed for it, not null
     * @param mostAttempts after how many attempts that failed a message is given up, 1 or more
     */
    public Dispatch(LetterOutbox outbox, Carrier carrier, ConsentGate gate, AddressHashes hashes, int mostAttempts) {
        this.outbox = Objects.requireNonNull(outbox, "outbox");
        this.carrier = Objects.requireNonNull(carrier, "carrier");
        this.gate = new GateQuestion(gate, hashes);
        if (mostAttempts < 1) {
            throw new IllegalArgumentException("A message is tried at least once, found " + mostAttempts);
        }
        this.mostAttempts = mostAttempts;
    }

    /**
     * Tries each message of a mailing that waits, once.
     *
     * @param mailing the mailing, not null
     * @param at when, not null
     * @return where the messages of the mailing stand then, never null
     */
    public OutboxCounts deliver(MailingId mailing, Instant at) {
        return pageByPage(mailing, DeliveryStatus.WAITING, entries -> {
            if (carrier.isRepeatable()) {
                moveTogether(entries, entry -> tried(entry, at));
            } else {
                entries.forEach(entry -> alone(entry, at));
            }
        });
    }

    /**
     * Asks the carrier what became of the messages of a mailing whose delivery was cut off. To be called when nobody else delivers the
     * mailing, for what another has just taken is under way too.
     *
     * @param mailing the mailing, not null
     * @param at when, not null
     * @return where the messages stand then; those under way are the ones of which nobody can tell, never null
     */
    public OutboxCounts settle(MailingId mailing, Instant at) {
        return pageByPage(
                mailing, DeliveryStatus.UNDER_WAY, entries -> moveTogether(entries, entry -> settled(entry, at)));
    }

    private OutboxCounts pageByPage(MailingId mailing, DeliveryStatus status, Consumer<List<OutboxEntry>> step) {
        Optional<String> mark = Optional.empty();
        do {
            Page<OutboxEntry> page = outbox.page(mailing, status, new PageRequest(PAGE, mark));
            step.accept(page.items());
            mark = page.next();
        } while (mark.isPresent());
        return outbox.counts(mailing);
    }

    private void moveTogether(List<OutboxEntry> entries, Function<OutboxEntry, Optional<Delivery>> outcome) {
        List<OutboxMove> moves = new ArrayList<>();
        for (OutboxEntry entry : entries) {
            outcome.apply(entry)
                    .ifPresent(after -> moves.add(new OutboxMove(entry.letter().key(), after)));
        }
        outbox.move(moves);
    }

    private Optional<Delivery> settled(OutboxEntry entry, Instant at) {
        return switch (trace(entry.letter())) {
            case DELIVERED -> Optional.of(entry.delivery().delivered(at));
            case NOT_DELIVERED -> Optional.of(entry.delivery().putBack(at, "CUT_OFF"));
            case UNKNOWN -> Optional.empty();
        };
    }

    /** Of a message of which the carrier throws or answers nothing, nobody can tell; the others are settled all the same. */
    private Carrier.Trace trace(OutboxLetter letter) {
        try {
            return Objects.requireNonNullElse(carrier.traceOf(letter), Carrier.Trace.UNKNOWN);
        } catch (RuntimeException thrown) {
            return Carrier.Trace.UNKNOWN;
        }
    }

    private void alone(OutboxEntry entry, Instant at) {
        LetterKey key = entry.letter().key();
        Delivery taken = entry.delivery().taken(at);
        if (outbox.move(List.of(new OutboxMove(key, taken))).contains(key)) {
            tried(new OutboxEntry(entry.letter(), taken), at)
                    .ifPresent(after -> outbox.move(List.of(new OutboxMove(key, after))));
        }
    }

    /** What an attempt has made of a delivery; empty if nobody can tell, so that it stays under way until it is settled. */
    private Optional<Delivery> tried(OutboxEntry entry, Instant at) {
        Delivery delivery = entry.delivery();
        Carrier.Outcome outcome = clearedAndCarried(entry.letter(), at);
        if (outcome == null) {
            return Optional.empty();
        }
        if (outcome instanceof Carrier.Outcome.Done) {
            return Optional.of(delivery.delivered(at));
        }
        if (outcome instanceof Carrier.Outcome.Never never) {
            return Optional.of(delivery.givenUp(at, never.why()));
        }
        String why = outcome instanceof Carrier.Outcome.NotNow notNow ? notNow.why() : NO_ANSWER;
        Delivery back = delivery.putBack(at, why);
        return Optional.of(back.attempts() < mostAttempts ? back : delivery.givenUp(at, why));
    }

    private Carrier.@Nullable Outcome clearedAndCarried(OutboxLetter letter, Instant at) {
        GateAnswer answer;
        try {
            answer = gate.ask(letter.customer(), letter.clearance().purpose(), letter.to(), at);
        } catch (RuntimeException thrown) {
            return new Carrier.Outcome.NotNow(ForeignException.nameOf(thrown));
        }
        return answer instanceof GateAnswer.Cleared ? carried(letter) : new Carrier.Outcome.Never(WITHDRAWN);
    }

    /** A carrier that throws may have delivered before, as a mail server that takes a message and then does not answer in time. */
    private Carrier.@Nullable Outcome carried(OutboxLetter letter) {
        try {
            Carrier.Outcome outcome = carrier.carry(letter);
            return outcome == null && carrier.isRepeatable() ? new Carrier.Outcome.NotNow(NO_ANSWER) : outcome;
        } catch (RuntimeException thrown) {
            return carrier.isRepeatable() ? new Carrier.Outcome.NotNow(ForeignException.nameOf(thrown)) : null;
        }
    }
}
