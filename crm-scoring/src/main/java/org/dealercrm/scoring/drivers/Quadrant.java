package org.dealercrm.scoring.drivers;

import java.util.Locale;
import org.dealercrm.scoring.wording.Language;

/** What the place of an item in the plane of importance and performance asks for. In the order of what to do first. */
public enum Quadrant {
    /** Important and poor. */
    CONCENTRATE_HERE("concentrate here", "重点改进区"),
    /** Important and good. */
    KEEP_UP_THE_GOOD_WORK("keep up the good work", "继续保持区"),
    /** Neither important nor good. */
    LOW_PRIORITY("low priority", "低优先区"),
    /** Good and not important. */
    POSSIBLE_OVERKILL("possible overkill", "可能过度区");

    private final String english;
    private final String chinese;

    Quadrant(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    static Quadrant of(boolean important, boolean good) {
        if (important) {
            return good ? KEEP_UP_THE_GOOD_WORK : CONCENTRATE_HERE;
        }
        return good ? POSSIBLE_OVERKILL : LOW_PRIORITY;
    }

    /**
     * The name for a reader.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code concentrate here} or {@code 重点改进区}, never null
     */
    public String displayName(Locale locale) {
        return Language.isChinese(locale) ? chinese : english;
    }
}
