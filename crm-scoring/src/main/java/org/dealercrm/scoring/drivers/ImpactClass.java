package org.dealercrm.scoring.drivers;

import java.util.Locale;
import org.dealercrm.scoring.wording.Language;

/** Whether an item can rather annoy or rather delight. */
public enum ImpactClass {
    /** Poor it annoys more than it pleases when good: a basic factor. */
    DISSATISFIER("dissatisfier", "不满意因子"),
    /** It does both alike: a performance factor. */
    HYBRID("hybrid", "混合因子"),
    /** Good it pleases more than it annoys when poor: an excitement factor. */
    SATISFIER("satisfier", "满意因子");

    private final String english;
    private final String chinese;

    ImpactClass(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * The name for a reader.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code dissatisfier} or {@code 不满意因子}, never null
     */
    public String displayName(Locale locale) {
        return Language.isChinese(locale) ? chinese : english;
    }
}
