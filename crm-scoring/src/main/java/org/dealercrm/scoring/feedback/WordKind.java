package org.dealercrm.scoring.feedback;

/** What a word of the dictionary does in a sentence. */
public enum WordKind {
    /** Names topics: 油耗, waiting time. Its tone tells what more of it is: of 油耗 more is a complaint, of 空间 praise. */
    TOPIC(true),
    /** Names topics and says how they are: 费油, overpriced. */
    OPINION(true),
    /** Says how something is: 不错, rude. */
    TONE(false),
    /** Says that there is much: 高, 大, 多, long. What that means depends on the topic. */
    MORE(false),
    /** Says that there is little: 低, 小, 少, short. */
    LESS(false),
    /** Turns the tone of the word after it: 不, 没有, not. */
    NEGATION(false),
    /** A negation that before a topic says that there is none of it: 没有异响, no queue. */
    NONE(false),
    /** May stand between a negation and what it turns: 太, 怎么, very. */
    DEGREE(false),
    /** Ends what was said before it: 但是, but. */
    CONTRAST(false),
    /** Makes its clause a question, a condition or a guess, which has no tone: 吗, 怎么样, 如果, if. */
    QUESTION(false),
    /** Makes its clause a hope or a proposal, which has no tone: 希望, 建议, wish. */
    HOPE(false),
    /** Says nothing here, and keeps a shorter word from being found in it: 好像 is not 好, 大家 is not 大. */
    OTHER(false);

    private final boolean ofTopics;

    WordKind(boolean ofTopics) {
        this.ofTopics = ofTopics;
    }

    /**
     * Whether a word of this kind names topics.
     *
     * @return true for a topic and an opinion
     */
    public boolean isOfTopics() {
        return ofTopics;
    }

    /**
     * Whether a word of this kind must be praise or complaint.
     *
     * @return true for an opinion and a tone
     */
    public boolean isOfTone() {
        return this == OPINION || this == TONE;
    }

    /** Whether it turns a tone. */
    boolean negates() {
        return this == NEGATION || this == NONE;
    }

    /** Whether it can decide a tone. */
    boolean decides() {
        return isOfTone() || this == MORE || this == LESS;
    }
}
