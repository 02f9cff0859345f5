package org.dealercrm.letter.mailing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dealercrm.letter.mailing.MailingOutcome.End;
import org.jspecify.annotations.Nullable;

/** One run of a mailing's sending. */
final class Sending {

    /** A recipient of the page at hand, until his result is known. */
    private static final class Place {
        private final Prepared.@Nullable Ready ready;
        private @Nullable SendResult result;

        Place(Prepared.@Nullable Ready ready, @Nullable SendResult result) {
            this.ready = ready;
            this.result = result;
        }
    }

    /** After so many failures in a row it is the outbox that is bad, and not a message. */
    private static final int MOST_FAILURES = 3;

    private final Mailing mailing;
    private final LetterOutbox outbox;
    private final MailingListener listener;
    private final Preparation preparation;
    private final List<Place> places = new ArrayList<>();
    private final Set<LetterKey> pending = new HashSet<>();
    private final Map<MailingReason, Long> reasons = new EnumMap<>(MailingReason.class);
    private MailingCounts counts = MailingCounts.none();
    private int failures;

    Sending(Mailing mailing, LetterOutbox outbox, MailingListener listener) {
        this.mailing = mailing;
        this.outbox = outbox;
        this.listener = listener;
        this.preparation = new Preparation(mailing);
    }

    MailingOutcome to(Recipients recipients) {
        RecipientWalk walk = new RecipientWalk(recipients, mailing.rules().pageSize());
        while (walk.hasNext()) {
            Optional<End> end = page(walk.next());
            listener.progress(counts);
            if (end.isPresent()) {
                return new MailingOutcome(counts, reasons, end.get());
            }
        }
        return new MailingOutcome(counts, reasons, End.COMPLETE);
    }

    private Optional<End> page(List<Recipient> recipients) {
        List<Optional<LetterKey>> keys = recipients.stream().map(this::keyOf).toList();
        Set<LetterKey> known = known(keys);
        for (int i = 0; i < recipients.size(); i++) {
            if (listener.wantsToStop()) {
                store(known);
                return Optional.of(failures >= MOST_FAILURES ? End.OUTBOX_DOWN : End.CANCELLED);
            }
            Optional<LetterKey> key = keys.get(i);
            if (key.filter(pending::contains).isPresent()) {
                // He stands on this page a second time: what becomes of him depends on what became of the first.
                store(known);
            }
            if (failures >= MOST_FAILURES) {
                return Optional.of(End.OUTBOX_DOWN);
            }
            take(recipients.get(i), key, known);
        }
        store(known);
        return failures >= MOST_FAILURES ? Optional.of(End.OUTBOX_DOWN) : Optional.empty();
    }

    private void take(Recipient recipient, Optional<LetterKey> key, Set<LetterKey> known) {
        if (key.filter(known::contains).isPresent()) {
            places.add(new Place(null, new SendResult.AlreadySent(recipient.customer(), key.get())));
            return;
        }
        Prepared prepared = preparation.prepare(recipient);
        if (prepared instanceof Prepared.Ready ready) {
            places.add(new Place(ready, null));
            key.ifPresent(pending::add);
        } else if (prepared instanceof Prepared.Not not) {
            places.add(new Place(null, not.result()));
        }
    }

    private Optional<LetterKey> keyOf(Recipient recipient) {
        return mailing.isOfStore(recipient)
                ? Optional.of(LetterKey.of(mailing.id(), recipient.customer()))
                : Optional.empty();
    }

    /** Only spares the writing of what was sent before: the keys of the outbox decide in the end, so not knowing does no harm. */
    private Set<LetterKey> known(List<Optional<LetterKey>> keys) {
        List<LetterKey> asked =
                keys.stream().flatMap(Optional::stream).distinct().toList();
        try {
            return new HashSet<>(outbox.known(asked));
        } catch (RuntimeException unknown) {
            return new HashSet<>();
        }
    }

    /** Stores what was prepared, then tells all results in their order. */
    private void store(Set<LetterKey> known) {
        List<Place> waiting =
                places.stream().filter(place -> place.ready != null).toList();
        put(waiting);
        for (Place place : places) {
            if (place.result instanceof SendResult.Sent sent) {
                known.add(sent.key());
            } else if (place.result instanceof SendResult.AlreadySent before) {
                known.add(before.key());
            }
            if (place.result != null) {
                tell(place.result);
            }
        }
        places.clear();
        pending.clear();
    }

    private void put(List<Place> waiting) {
        if (waiting.isEmpty()) {
            return;
        }
        Optional<List<PutResult>> answers = tryPut(waiting);
        if (answers.isPresent()) {
            failures = 0;
            for (int i = 0; i < waiting.size(); i++) {
                Place place = waiting.get(i);
                place.result = resultOf(ready(place), answers.get().get(i));
            }
            return;
        }
        if (waiting.size() == 1) {
            failures++;
            fail(waiting.get(0));
            return;
        }
        // Perhaps one of them is bad: each for himself.
        for (Place place : waiting) {
            if (failures >= MOST_FAILURES) {
                fail(place);
            } else {
                put(List.of(place));
            }
        }
    }

    private Optional<List<PutResult>> tryPut(List<Place> waiting) {
        List<ClearedLetter> letters =
                waiting.stream().map(place -> ready(place).letter()).toList();
        try {
            List<PutResult> answers = outbox.put(letters);
            boolean all = answers.size() == letters.size() && answers.stream().noneMatch(Objects::isNull);
            return all ? Optional.of(answers) : Optional.empty();
        } catch (RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static Prepared.Ready ready(Place place) {
        if (place.ready == null) {
            throw new IllegalStateException("Only what was prepared is stored");
        }
        return place.ready;
    }

    private static void fail(Place place) {
        place.result = new SendResult.Failed(
                ready(place).letter().letter().customer(), List.of(MailingProblem.of(MailingReason.OUTBOX_FAILED)));
    }

    private static SendResult resultOf(Prepared.Ready ready, PutResult answer) {
        OutboxLetter letter = ready.letter().letter();
        return switch (answer) {
            case STORED ->
                new SendResult.Sent(
                        letter.customer(), letter.key(), letter.message().form());
            case ALREADY_THERE -> new SendResult.AlreadySent(letter.customer(), letter.key());
            case ADDRESS_TAKEN ->
                new SendResult.Skipped(letter.customer(), MailingProblem.of(MailingReason.SAME_ADDRESS));
        };
    }

    private void tell(SendResult result) {
        counts = counts.and(result);
        reasonsOf(result).distinct().forEach(reason -> reasons.merge(reason, 1L, Long::sum));
        listener.told(result);
    }

    private static Stream<MailingReason> reasonsOf(SendResult result) {
        if (result instanceof SendResult.Skipped skipped) {
            return Stream.of(skipped.problem().reason());
        }
        return result instanceof SendResult.Failed failed
                ? failed.problems().stream().map(MailingProblem::reason)
                : Stream.empty();
    }
}
