package org.dealercrm.letter;

import java.util.Locale;
import java.util.Set;
import org.dealercrm.template.wording.Wording;

/** The languages and scripts that letters are written in. */
public enum LetterLanguage {
    /** Chinese in simplified characters, as in mainland China and Singapore. */
    ZH_HANS("zh-Hans"),
    /** Chinese in traditional characters, as in Hong Kong, Macau and Taiwan. */
    ZH_HANT("zh-Hant"),
    /** English. */
    EN("en");

    private static final String CANTONESE = "yue";
    private static final Set<String> TRADITIONAL_REGIONS = Set.of("HK", "MO", "TW");

    private final String tag;

    LetterLanguage(String tag) {
        this.tag = tag;
    }

    /**
     * The language for a reader. A script in the locale decides; without one Hong Kong, Macau and Taiwan read traditional
     * characters and every other Chinese locale simplified ones. Cantonese (yue) is read as written Chinese: without a script
     * traditional characters, but for mainland China simplified ones. Whatever is not Chinese gets English.
     *
     * @param locale the reader's locale, for example zh-HK, not null
     * @return the language, never null
     */
    public static LetterLanguage of(Locale locale) {
        boolean cantonese = locale.getLanguage().equals(CANTONESE);
        if (!cantonese && !Wording.isChinese(locale)) {
            return EN;
        }
        String region = locale.getCountry();
        boolean traditional = cantonese ? !region.equals("CN") : TRADITIONAL_REGIONS.contains(region);
        return switch (locale.getScript()) {
            case "Hans" -> ZH_HANS;
            case "Hant" -> ZH_HANT;
            default -> traditional ? ZH_HANT : ZH_HANS;
        };
    }

    /**
     * The tag of the language as in BCP 47 and in HTML's lang.
     *
     * @return {@code zh-Hans}, {@code zh-Hant} or {@code en}
     */
    public String tag() {
        return tag;
    }

    /**
     * The language as a locale.
     *
     * @return the locale, never null
     */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /**
     * Whether this is Chinese, in either script.
     *
     * @return true for zh-Hans and zh-Hant
     */
    public boolean isChinese() {
        return this != EN;
    }
}
