package org.dealercrm.scoring.rates;

import java.util.Locale;
import org.dealercrm.scoring.wording.Language;

/**
 * Why somebody was left out of a rate, from numerator and denominator alike. Hosts may add their own.
 *
 * @param code the name for programs, such as {@code FLEET}, not blank
 * @param english who they are, in English, as it follows a number; not blank
 * @param chinese who they are, in Chinese; not blank
 */
public record ExclusionReason(String code, String english, String chinese) {

    /** The only vehicle is known to be sold, scrapped or exported on the day of the rate: he cannot come back with it. */
    public static final ExclusionReason DEPARTED =
            new ExclusionReason("DEPARTED", "whose vehicle is gone", "车辆已售出、报废或出口");

    /** Known to be a fleet on the day of the rate. */
    public static final ExclusionReason FLEET = new ExclusionReason("FLEET", "fleets", "车队客户");

    /** His own time to do what is counted is not over on the day of the rate (right-censored). */
    public static final ExclusionReason NOT_OVER_YET =
            new ExclusionReason("NOT_OVER_YET", "whose time is not over yet", "期限未满");

    /** Checks that everything is said. */
    public ExclusionReason {
        if (code.isBlank() || english.isBlank() || chinese.isBlank()) {
            throw new IllegalArgumentException("A reason has a code and a name in both languages, found " + code + ", "
                    + english + ", " + chinese);
        }
    }

    /**
     * Who they are.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code fleets} or {@code 车队客户}, never null
     */
    public String displayName(Locale locale) {
        return Language.isChinese(locale) ? chinese : english;
    }
}
