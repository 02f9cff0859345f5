package org.dealercrm.consent;

import java.util.Locale;

/** The language that a reader gets: Chinese for {@code zh}, whatever the region and the script, English for all others. */
final class Wording {

    private Wording() {}

    static boolean isChinese(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage());
    }

    static String of(Locale locale, String chinese, String english) {
        return isChinese(locale) ? chinese : english;
    }
}
