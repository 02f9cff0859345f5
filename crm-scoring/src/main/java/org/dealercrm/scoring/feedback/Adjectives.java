package org.dealercrm.scoring.feedback;

import java.util.List;

/** Tone words that stand before the topic they belong to: 好的内饰, 喜欢这个外观, rude staff, love the handling. */
final class Adjectives {

    /** So many words that the dictionary does not know may stand between, where nothing was named before. */
    private static final int STRANGERS = 2;

    private Adjectives() {}

    /**
     * Whether the next word of the clause, degree words left out, is a topic that the word at a place belongs to: one after 的,
     * one next to a word of an alphabet, and where the clause has named nothing yet one near by.
     */
    static boolean belongsToNext(List<Match> words, int place, char[] folded, boolean nothingNamed) {
        int strangers = 0;
        int end = words.get(place).end();
        for (int after = place + 1; after < words.size(); after++) {
            Match next = words.get(after);
            strangers += Strangers.between(folded, end, next.begin());
            if (next.kind().isOfTopics()) {
                return strangers == 0
                        ? nothingNamed || isOfAlphabet(folded[end - 1]) || folded[end - 1] == '的'
                        : nothingNamed
                                && strangers <= STRANGERS
                                && words.get(place).kind() == WordKind.TONE;
            }
            if (next.kind() != WordKind.DEGREE) {
                return false;
            }
            end = next.end();
        }
        return false;
    }

    private static boolean isOfAlphabet(char letter) {
        return Character.isLetter(letter) && !Character.isIdeographic(letter);
    }
}
