package org.dealercrm.scoring.feedback;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Gives the topics of a clause their tones. */
final class ClauseReading {

    /** A tone belongs to no more topics than that, the nearest; more are hardly one thought, and the time stays linear. */
    private static final int MOST = 8;

    private final char[] folded;
    private final List<Match> words;
    private final List<Naming> namings = new ArrayList<>();

    /** Those named since the last tone. */
    private final Deque<Naming> open = new ArrayDeque<>();

    /** Those that the last tone went to. */
    private List<Naming> told = List.of();

    /** Those that go before the topic they belong to. */
    private final List<ToneWord> adjectives = new ArrayList<>();

    private ClauseReading(char[] folded, List<Match> words) {
        this.folded = folded;
        this.words = words;
    }

    static List<Opinion> of(char[] folded, Clause clause) {
        ClauseReading reading = new ClauseReading(folded, clause.matches());
        clause.toneTaker()
                .ifPresentOrElse(taker -> reading.readWithoutTone(taker, clause.isHope()), reading::readTones);
        return reading.namings.stream()
                .flatMap(naming -> naming.opinions().stream())
                .toList();
    }

    private void readWithoutTone(TextSpan toneTaker, boolean hope) {
        for (Match word : words) {
            if (word.kind().isOfTopics()) {
                namings.add(Naming.withoutTone(word, toneTaker, hope));
            }
        }
    }

    private void readTones() {
        for (int at = 0; at < words.size(); at++) {
            Match word = words.get(at);
            if (word.kind().isOfTopics()) {
                name(at);
            } else if (word.kind().decides()) {
                give(ToneWord.at(words, at, folded), at);
            }
        }
    }

    private void name(int at) {
        Naming naming = Naming.of(words.get(at));
        namings.add(naming);
        adjectives.forEach(naming::add);
        adjectives.clear();
        if (words.get(at).kind() == WordKind.OPINION) {
            naming.add(ToneWord.at(words, at, folded));
            return;
        }
        if (isThereNone(at)) {
            naming.add(new ToneWord(words.get(at - 1), List.of()));
        }
        if (open.size() == MOST) {
            open.removeFirst();
        }
        open.addLast(naming);
    }

    private void give(ToneWord tone, int at) {
        if (Adjectives.belongsToNext(words, at, folded, open.isEmpty() && told.isEmpty())) {
            adjectives.add(tone);
            return;
        }
        if (!open.isEmpty()) {
            told = List.copyOf(open);
            open.clear();
        } else if (tone.word().kind() != WordKind.TONE) {
            return; // a second "much" or "little" is said of something else
        }
        told.forEach(naming -> naming.add(tone));
    }

    private boolean isThereNone(int at) {
        return at > 0
                && words.get(at - 1).kind() == WordKind.NONE
                && Strangers.between(
                                folded, words.get(at - 1).end(), words.get(at).begin())
                        == 0;
    }
}
