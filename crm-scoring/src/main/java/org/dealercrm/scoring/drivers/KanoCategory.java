package org.dealercrm.scoring.drivers;

import java.util.Locale;
import org.dealercrm.scoring.wording.Language;

/**
 * What kind of requirement a feature is to a customer (Kano, Seraku, Takahashi &amp; Tsuji 1984). The order is that of the
 * tie-break among A, O and M and among I, R and Q.
 */
public enum KanoCategory {
    /** M: taken for granted; its lack annoys, its presence pleases nobody. */
    MUST_BE('M', "must-be", "必备属性"),
    /** O: the more of it, the more satisfied. */
    ONE_DIMENSIONAL('O', "one-dimensional", "期望属性"),
    /** A: not expected, so that it delights when there and is not missed when not. */
    ATTRACTIVE('A', "attractive", "魅力属性"),
    /** I: neither here nor there. */
    INDIFFERENT('I', "indifferent", "无差异属性"),
    /** R: the customer wants the opposite. */
    REVERSE('R', "reverse", "反向属性"),
    /** Q: the two answers contradict each other. */
    QUESTIONABLE('Q', "questionable", "可疑结果");

    private final char symbol;
    private final String english;
    private final String chinese;

    KanoCategory(char symbol, String english, String chinese) {
        this.symbol = symbol;
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * The letter of the literature.
     *
     * @return one of A O M I R Q
     */
    public char symbol() {
        return symbol;
    }

    /**
     * The category of a letter.
     *
     * @param symbol one of A O M I R Q
     * @return the category, never null
     * @throws IllegalArgumentException if it is another letter
     */
    public static KanoCategory of(char symbol) {
        for (KanoCategory category : values()) {
            if (category.symbol == symbol) {
                return category;
            }
        }
        throw new IllegalArgumentException("A category of Kano is one of A O M I R Q, found " + symbol);
    }

    /**
     * The name for a reader.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code must-be} or {@code 必备属性}, never null
     */
    public String displayName(Locale locale) {
        return Language.isChinese(locale) ? chinese : english;
    }
}
