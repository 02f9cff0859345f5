package org.dealercrm.scoring.estimate;

import java.util.Locale;
import org.dealercrm.scoring.wording.Language;

/**
 * Why an observation was left out of a figure. Hosts may add their own.
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

    /** The question was not answered, or answered with "does not apply". */
    public static final ExclusionReason NOT_ANSWERED = new ExclusionReason("NOT_ANSWERED", "without an answer", "未作答");

    /** The answer does not lie on the scale of its question. */
    public static final ExclusionReason OUTSIDE_SCALE =
            new ExclusionReason("OUTSIDE_SCALE", "with an answer outside the scale", "答案超出量表");

    /** The host took the response out, with a reason that stands in it. */
    public static final ExclusionReason TAKEN_OUT = new ExclusionReason("TAKEN_OUT", "taken out by the store", "门店剔除");

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
