package org.dealercrm.scoring.feedback;

import java.util.List;
import java.util.Objects;

/**
 * A word of the dictionary, or several words that stand together.
 *
 * @param term how it is written, kept folded as {@link FoldedText} folds texts: lower case, half width, simplified, single spaces
 *     for blanks and hyphens; 1 to 64 {@code char}, without the marks that end a sentence or clause
 * @param kind what it does in a sentence, not null
 * @param topics the topics it names, kept in the order of their codes; none unless the kind names topics, else at least one
 * @param tone praise or complaint for an opinion and a tone; what more of it is, for a topic; neutral for all others
 */
public record TradeWord(String term, WordKind kind, List<Topic> topics, Tone tone) {

    /** Above it a text would no longer be read in a time in proportion to its length. */
    private static final int LONGEST = 64;

    /** Folds the term, sorts the topics and checks that they fit the kind. */
    public TradeWord {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(tone, "tone");
        term = FoldedText.foldedTerm(term);
        if (term.isEmpty() || term.length() > LONGEST) {
            throw new IllegalArgumentException("A term has 1 to " + LONGEST + " characters, found " + term.length());
        }
        if (!isWhole(term)) {
            throw new IllegalArgumentException(
                    "A term is part of one clause and of whole characters, found \"" + term + "\"");
        }
        topics = topics.stream().distinct().sorted().toList();
        if (kind.isOfTopics() == topics.isEmpty()) {
            throw new IllegalArgumentException("Topics and opinions, and no other words, name topics, found "
                    + topics.size() + " topics of " + kind + " " + term);
        }
        boolean fits = kind.isOfTone() ? tone != Tone.NEUTRAL : kind == WordKind.TOPIC || tone == Tone.NEUTRAL;
        if (!fits) {
            throw new IllegalArgumentException(
                    "The tone does not fit the kind, found " + tone + " of " + kind + " " + term);
        }
    }

    private static boolean isWhole(String term) {
        return term.codePoints()
                .noneMatch(point -> Marks.isMark(point)
                        || Character.getType(point) == Character.SURROGATE
                        || Character.isISOControl(point));
    }

    /**
     * A word that names no topic.
     *
     * @param term how it is written, not null
     * @param kind what it does, not of topics
     * @param tone its tone; neutral unless the kind is TONE
     * @return the word, never null
     */
    public static TradeWord of(String term, WordKind kind, Tone tone) {
        return new TradeWord(term, kind, List.of(), tone);
    }

    /**
     * A word that names a topic.
     *
     * @param term how it is written, not null
     * @param topic the topic, not null
     * @param moreIs what more of it is; neutral if that cannot be said
     * @return the word, never null
     */
    public static TradeWord topic(String term, Topic topic, Tone moreIs) {
        return new TradeWord(term, WordKind.TOPIC, List.of(topic), moreIs);
    }

    /**
     * A word that names a topic and says how it is.
     *
     * @param term how it is written, not null
     * @param topic the topic, not null
     * @param tone praise or complaint
     * @return the word, never null
     */
    public static TradeWord opinion(String term, Topic topic, Tone tone) {
        return new TradeWord(term, WordKind.OPINION, List.of(topic), tone);
    }
}
