package org.dealercrm.scoring.feedback;

import java.util.Locale;
import org.dealercrm.scoring.wording.Language;

/** How a customer speaks of something. */
public enum Tone {
    /** He complains. */
    NEGATIVE("complaint", "抱怨"),
    /** He names it, asks about it, or praises and complains in equal measure. */
    NEUTRAL("neutral", "中性"),
    /** He praises. */
    POSITIVE("praise", "好评");

    private final String english;
    private final String chinese;

    Tone(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * The tone as a number.
     *
     * @return -1, 0 or 1
     */
    public int sign() {
        return ordinal() - 1;
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
        return values()[Integer.signum(sum) + 1];
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
