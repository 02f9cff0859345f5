package org.dealercrm.scoring.feedback;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A word that can decide a tone, with what turns it.
 *
 * @param word the word
 * @param negations the negations before it, in their order
 */
record ToneWord(Match word, List<Match> negations) {

    /** So many words that the dictionary does not know may stand between a negation and what it turns: 不(会)贵. */
    private static final int STRANGERS = 1;

    /** Looks back from a word of a clause over degree words and negations. */
    static ToneWord at(List<Match> words, int place, char[] folded) {
        List<Match> negations = new ArrayList<>();
        int begin = words.get(place).begin();
        for (int before = place - 1; before >= 0; before--) {
            Match candidate = words.get(before);
            boolean near = Strangers.between(folded, candidate.end(), begin) <= STRANGERS;
            if (!near || (!candidate.kind().negates() && candidate.kind() != WordKind.DEGREE)) {
                break;
            }
            if (candidate.kind().negates()) {
                negations.add(candidate);
            }
            begin = candidate.begin();
        }
        Collections.reverse(negations);
        return new ToneWord(words.get(place), negations);
    }

    /** The tone it gives to a topic of which more is praise, complaint or neither. */
    Tone on(Tone moreIs) {
        Tone plain = switch (word.kind()) {
            case MORE -> moreIs;
            case LESS, NONE -> moreIs.opposite();
            default -> word.word().tone();
        };
        return negations.size() % 2 == 0 ? plain : plain.opposite();
    }
}
