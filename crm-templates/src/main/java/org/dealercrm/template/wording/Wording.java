package org.dealercrm.template.wording;

import java.util.Locale;

/** How what is told to people is worded. */
public final class Wording {

    private static final int LONGEST_EXCERPT = 40;

    private Wording() {}

    /**
     * Whether a reader gets Chinese; all others get English.
     *
     * @param locale his language and region, not null
     * @return true for {@code zh}, whatever the region and the script
     */
    public static boolean isChinese(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage());
    }

    /**
     * The words that a reader gets.
     *
     * @param locale his language and region, not null
     * @param chinese the words in Chinese, not null
     * @param english the words in English, not null
     * @return one of both, never null
     */
    public static String of(Locale locale, String chinese, String english) {
        return isChinese(locale) ? chinese : english;
    }

    /**
     * So much of a source as fits into a sentence.
     *
     * @param text what stands in the source, not null
     * @return the text, or its first 40 characters with dots behind them, never null
     */
    public static String excerpt(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_EXCERPT) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_EXCERPT)) + "…";
    }
}
