package org.dealercrm.scoring.wording;

import java.util.Locale;

/** The languages that sentences are written in. */
public final class Language {

    private Language() {}

    /**
     * Whether a reader gets Chinese; all others get English.
     *
     * @param locale his language and region, not null
     * @return true for {@code zh}, whatever the region and the script
     */
    public static boolean isChinese(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage());
    }
}
