package org.dealercrm.scoring.feedback;

import java.util.Locale;
import org.dealercrm.scoring.wording.Language;

/** How a customer speaks of something. */
public enum Tone {
    /** He complains. */
    NEGATIVE(-1, "complaint", "抱怨"),
    /** He names it, asks about it, or praises and complains in equal measure. */
    NEUTRAL(0, "neutral", "中性"),
    /** He praises. */
    POSITIVE(1, "praise", "好评");

    private final int sign;
    private final String english;
    private final String chinese;

    Tone(int sign, String english, String chinese) {
        this.sign = sign;
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * The tone as a number.
     *
     * @return -1, 0 or 1
     */
    public int sign() {
        return sign;
    }

    /**
     * What it becomes under a negation.
     *
     * @return praise for complaint, complaint for praise, neutral for neutral
     */
    public Tone opposite() {
        return ofSign(-sign());
    }

    /**
     * The tone of a sum of signs.
     *
     * @param sum any number
     * @return the tone of its sign, never null
     */
    public static Tone ofSign(int sum) {
        return sum < 0 ? NEGATIVE : sum > 0 ? POSITIVE : NEUTRAL;
    }

    /**
     * The tone in words.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code complaint} or {@code 抱怨}, never null
     */
    public String displayName(Locale locale) {
        return Language.isChinese(locale) ? chinese : english;
    }
}
