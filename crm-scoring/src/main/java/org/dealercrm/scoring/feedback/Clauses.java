package org.dealercrm.scoring.feedback;

import java.util.ArrayList;
import java.util.List;

/** Parts a text with its words into clauses. */
final class Clauses {

    private final List<Clause> clauses = new ArrayList<>();
    private List<Match> words = new ArrayList<>();

    private Clauses() {}

    static List<Clause> of(char[] folded, List<Match> matches) {
        Clauses parts = new Clauses();
        int at = 0;
        for (Match match : matches) {
            parts.passMarks(folded, at, match.begin());
            parts.add(match);
            at = match.end();
        }
        parts.passMarks(folded, at, folded.length);
        parts.end(-1);
        return parts.clauses;
    }

    private void passMarks(char[] folded, int begin, int end) {
        for (int at = begin; at < end; at++) {
            if (Marks.endsClause(folded, at)) {
                end(folded[at] == '?' ? at : -1);
            }
        }
    }

    private void add(Match match) {
        if (match.kind() == WordKind.CONTRAST) {
            end(-1);
        } else if (match.kind() != WordKind.OTHER) {
            words.add(match);
        }
    }

    private void end(int questionMark) {
        if (!words.isEmpty()) {
            clauses.add(new Clause(words, questionMark));
            words = new ArrayList<>();
        }
    }
}
