package org.dealercrm.scoring.loyalty;

import java.util.Locale;
import org.dealercrm.scoring.wording.Language;

/** What a customer's attitude and his coming make together (Dick, Basu 1994, figure 2). */
public enum LoyaltyKind {
    /** Satisfied and likely to return. */
    LOYAL("loyalty", "忠诚"),
    /** Satisfied and not likely to return: distance, price or circumstance keeps him away, not the store. */
    LATENT("latent loyalty", "潜在忠诚"),
    /** Not satisfied and likely to return: habit or want of another store brings him, and the next offer may take him away. */
    SPURIOUS("spurious loyalty", "虚假忠诚"),
    /** Neither. */
    NONE("no loyalty", "无忠诚");

    private final String english;
    private final String chinese;

    LoyaltyKind(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    static LoyaltyKind of(boolean satisfied, boolean returns) {
        if (satisfied) {
            return returns ? LOYAL : LATENT;
        }
        return returns ? SPURIOUS : NONE;
    }

    /**
     * What it is called.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return never null
     */
    public String displayName(Locale locale) {
        return Language.isChinese(locale) ? chinese : english;
    }
}
