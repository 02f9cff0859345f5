package org.dealercrm.scoring.rates;

import java.util.Locale;
import org.dealercrm.scoring.wording.Language;

/** Why a rate has no value. */
public enum RateUndefined {
    /** A share of nobody is not 0, it is not defined. */
    NOBODY_BELOW_THE_LINE("nobody stands below the line", "分母为零"),
    /** Who came before the records begin is not known, so that the denominator is not whole (left-truncated). */
    RECORDS_BEGIN_LATER("the records begin within the window or after it", "记录起始晚于统计期"),
    /** Who will have come by the end is not known yet (right-censored). */
    NOT_OVER_YET("the time to be counted is not over", "统计期未满");

    private final String english;
    private final String chinese;

    RateUndefined(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * The reason in words.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return a clause, never null
     */
    public String sentence(Locale locale) {
        return Language.isChinese(locale) ? chinese : english;
    }
}
