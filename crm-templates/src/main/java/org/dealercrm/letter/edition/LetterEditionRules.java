package org.dealercrm.letter.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealercrm.event.Refusal;
import org.dealercrm.template.Compilation;
import org.dealercrm.template.Mistake;

/** The rules of an edition: what a command is refused for, and what restored rows may break. */
final class LetterEditionRules {

    private static final int SHOWN = 20;

    private LetterEditionRules() {}

    static Optional<Refusal> againstRevising(LetterEditionState state, Instant at) {
        return state.status() == LetterEditionStatus.DRAFT
                ? tooEarly(state, at)
                : Optional.of(LetterEditionRefusal.CONTENT_SEALED.refusal());
    }

    static Optional<Refusal> againstTaking(LetterEditionState state, LetterEditionStep step, Instant at) {
        if (LetterEditionTransitions.from(state.status(), step).isEmpty()) {
            return Optional.of(LetterEditionRefusal.ILLEGAL_TRANSITION.refusal(
                    "(" + step + " of an edition that is " + state.status() + ".)"));
        }
        return tooEarly(state, at);
    }

    static Optional<Refusal> againstOwnWork(LetterEditionState state, EditionPolicy policy, EditorId by) {
        return policy.fourEyes() && state.authors().contains(by)
                ? Optional.of(LetterEditionRefusal.OWN_WORK.refusal())
                : Optional.empty();
    }

    static Optional<Refusal> againstMistakes(Compilation<?> compiled) {
        return compiled.isSound()
                ? Optional.empty()
                : Optional.of(LetterEditionRefusal.HAS_MISTAKES.refusal(listed(compiled.mistakes())));
    }

    private static String listed(List<Mistake> mistakes) {
        String first = mistakes.stream().limit(SHOWN).map(Mistake::toString).collect(Collectors.joining(" "));
        int more = mistakes.size() - SHOWN;
        return "(" + first + (more > 0 ? " And " + more + " more." : "") + ")";
    }

    private static Optional<Refusal> tooEarly(LetterEditionState state, Instant at) {
        return at.isBefore(lastAct(state)) ? Optional.of(LetterEditionRefusal.TOO_EARLY.refusal()) : Optional.empty();
    }

    static Instant lastAct(LetterEditionState state) {
        return Stream.of(state.approval(), state.publication(), state.withdrawal())
                .flatMap(Optional::stream)
                .map(EditionAct::at)
                .reduce(state.changedAt(), (one, other) -> one.isAfter(other) ? one : other);
    }

    static List<String> violations(LetterEditionState state) {
        List<String> sentences = new ArrayList<>();
        tellMissing(state, sentences);
        tellOrder(state, sentences);
        String it = "edition " + state.id();
        if (!state.authors().contains(state.written().by())) {
            sentences.add("Whoever wrote an edition first is among its authors; of " + it + " he is not.");
        }
        state.seal().ifPresent(seal -> {
            EditionSeal counted = EditionSeal.of(state.content(), state.id().language(), seal.variables());
            if (!counted.equals(seal)) {
                sentences.add("A seal has the hash of the content that it seals; that of " + it + " has another.");
            }
        });
        return sentences;
    }

    private static void tellMissing(LetterEditionState state, List<String> sentences) {
        String it = "edition " + state.id();
        LetterEditionStatus status = state.status();
        boolean draft = status == LetterEditionStatus.DRAFT;
        boolean published = status == LetterEditionStatus.PUBLISHED;
        boolean needsApproval = published
                || status == LetterEditionStatus.APPROVED
                || state.publication().isPresent();
        if (needsApproval && (state.seal().isEmpty() || state.approval().isEmpty())) {
            sentences.add("What is approved or published tells its approval and its seal; " + it + " does not.");
        }
        if (state.seal().isPresent() != state.approval().isPresent()) {
            sentences.add("An approval and a seal come together; " + it + " has one of them.");
        }
        if (draft && state.approval().isPresent()) {
            sentences.add("A draft is not approved; " + it + " is one and tells an approval.");
        }
        if (published && state.publication().isEmpty()) {
            sentences.add("A published edition tells since when it is; " + it + " does not.");
        }
        if ((draft || status == LetterEditionStatus.APPROVED)
                && state.publication().isPresent()) {
            sentences.add("Nobody gets what is not published; " + it + " is " + status + " and tells a publication.");
        }
        if ((status == LetterEditionStatus.WITHDRAWN) != state.withdrawal().isPresent()) {
            sentences.add("A withdrawn edition, and no other, tells its withdrawal; " + it + " is " + status + ".");
        }
        if (state.rolledBackTo().isPresent() && state.publication().isEmpty()) {
            sentences.add("What goes back to an earlier edition is published at once; " + it + " is not.");
        }
        if (state.rolledBackTo()
                .filter(earlier -> earlier >= state.id().version())
                .isPresent()) {
            sentences.add("One goes back to an earlier edition; " + it + " names a later one.");
        }
    }

    private static void tellOrder(LetterEditionState state, List<String> sentences) {
        // The approval of what goes back to an earlier edition is that of the earlier one.
        Stream<Optional<Instant>> inOrder = Stream.of(
                Optional.of(state.written().at()),
                Optional.of(state.changedAt()),
                state.approval().filter(act -> state.rolledBackTo().isEmpty()).map(EditionAct::at),
                state.publication().map(EditionAct::at),
                state.withdrawal().map(EditionAct::at));
        List<Instant> instants = inOrder.flatMap(Optional::stream).toList();
        for (int i = 1; i < instants.size(); i++) {
            if (instants.get(i).isBefore(instants.get(i - 1))) {
                sentences.add("An edition is written, approved, published and withdrawn in this order; edition "
                        + state.id() + " was not.");
                return;
            }
        }
    }
}
