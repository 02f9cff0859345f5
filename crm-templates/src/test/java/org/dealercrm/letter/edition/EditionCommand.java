package org.dealercrm.letter.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.dealercrm.event.Decision;

/**
 * A command to one edition of a history, picked for the laws.
 *
 * @param kind what is done
 * @param pick which edition, of those where it is legal if {@code legal} and there is one, otherwise of all
 * @param legal whether to look for an edition where it is legal
 * @param content the number of the content to write
 * @param by who does it
 * @param seconds how long after the command before, negative for an instant before it
 */
record EditionCommand(Kind kind, int pick, boolean legal, int content, EditorId by, int seconds) {

    enum Kind {
        DRAFT,
        NEXT,
        REVISE,
        APPROVE,
        SEND_BACK,
        PUBLISH,
        WITHDRAW,
        ROLL_BACK
    }

    static final List<EditionContent> CONTENTS = List.of(
            StoreLetters.CONTENT,
            StoreLetters.saying("再次"),
            StoreLetters.saying("衷心"),
            StoreLetters.MISTAKEN,
            EditionContent.of(""));

    /** Commands one after the other. */
    static Arbitrary<List<EditionCommand>> sequences() {
        return sequences(0, 2);
    }

    /** Commands of which many tell an instant before that of the command before. */
    static Arbitrary<List<EditionCommand>> sequencesAtAnyInstants() {
        return sequences(-6, 6);
    }

    private static Arbitrary<List<EditionCommand>> sequences(int leastSeconds, int mostSeconds) {
        Arbitrary<Kind> kinds = Arbitraries.frequency(
                Tuple.of(3, Kind.DRAFT),
                Tuple.of(2, Kind.NEXT),
                Tuple.of(2, Kind.REVISE),
                Tuple.of(5, Kind.APPROVE),
                Tuple.of(1, Kind.SEND_BACK),
                Tuple.of(5, Kind.PUBLISH),
                Tuple.of(2, Kind.WITHDRAW),
                Tuple.of(3, Kind.ROLL_BACK));
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)),
                        Arbitraries.frequency(
                                Tuple.of(3, 0), Tuple.of(3, 1), Tuple.of(3, 2), Tuple.of(1, 3), Tuple.of(1, 4)),
                        Arbitraries.of(StoreLetters.AUTHOR, StoreLetters.COLLEAGUE, StoreLetters.MANAGER),
                        Arbitraries.integers().between(leastSeconds, mostSeconds))
                .as(EditionCommand::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(60)
                .withSizeDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    /** What the command decides; empty if there is no edition to which it could go. */
    Optional<Decision<LetterEdition>> decide(EditionHistory history, Instant at) {
        if (kind == Kind.DRAFT) {
            LetterEditionId id =
                    history.latest().map(latest -> latest.id().next()).orElse(StoreLetters.ID);
            return Optional.of(LetterEdition.draft(id, CONTENTS.get(content), by, at));
        }
        if (kind == Kind.NEXT) {
            return history.latest().map(latest -> latest.next(by, at));
        }
        return picked(history).map(edition -> switch (kind) {
            case REVISE -> edition.revise(CONTENTS.get(content), by, at);
            case APPROVE -> edition.approve(StoreLetters.SCHEMA, StoreLetters.POLICY, approver(edition), at);
            case SEND_BACK -> edition.sendBack(by, at);
            case PUBLISH -> history.publish(edition.id().version(), by, at);
            case WITHDRAW -> history.withdraw(edition.id().version(), by, at);
            case ROLL_BACK -> history.rollBack(edition.id().version(), StoreLetters.SCHEMA, by, at);
            case DRAFT, NEXT -> throw new IllegalStateException("handled above");
        });
    }

    private Optional<LetterEdition> picked(EditionHistory history) {
        List<LetterEdition> fit = new ArrayList<>(history.all());
        if (legal) {
            fit.removeIf(edition -> !isLegalFor(edition.status()));
        }
        List<LetterEdition> from = fit.isEmpty() ? history.all() : fit;
        return from.isEmpty() ? Optional.empty() : Optional.of(from.get(pick % from.size()));
    }

    private boolean isLegalFor(LetterEditionStatus status) {
        return switch (kind) {
            case DRAFT, NEXT -> true;
            case REVISE -> status == LetterEditionStatus.DRAFT;
            case ROLL_BACK -> status == LetterEditionStatus.PUBLISHED;
            default ->
                LetterEditionTransitions.from(status, LetterEditionStep.valueOf(kind.name()))
                        .isPresent();
        };
    }

    private EditorId approver(LetterEdition edition) {
        boolean own = edition.state().authors().contains(by);
        return own && legal ? EditorId.of("somebody else") : by;
    }
}
