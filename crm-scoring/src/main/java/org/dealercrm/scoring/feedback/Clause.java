package org.dealercrm.scoring.feedback;

import java.util.List;
import java.util.Optional;

/**
 * A part of a sentence with one thought.
 *
 * @param matches the words found in it, in their order; not those that say nothing
 * @param questionMark where its question mark stands, -1 if it has none
 */
record Clause(List<Match> matches, int questionMark) {

    boolean isHope() {
        return first(WordKind.HOPE).isPresent();
    }

    /** What takes the tone out of the clause: its first word of hope, else that of question, else its question mark. */
    Optional<TextSpan> toneTaker() {
        return first(WordKind.HOPE).or(() -> first(WordKind.QUESTION)).or(this::mark);
    }

    private Optional<TextSpan> first(WordKind kind) {
        return matches.stream()
                .filter(match -> match.kind() == kind)
                .findFirst()
                .map(Match::span);
    }

    private Optional<TextSpan> mark() {
        return questionMark < 0 ? Optional.empty() : Optional.of(new TextSpan(questionMark, questionMark + 1));
    }
}
