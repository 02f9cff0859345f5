package org.dealercrm.scoring.rates;

import java.util.Locale;
import org.dealercrm.scoring.wording.Language;

/**
 * Who defines a rate so, as a reader of either language knows it. For example, {@code 4S CRM requirements, 2019} and
 * {@code 4S 店客户关系管理要求（2019）}.
 *
 * @param english in English, not blank
 * @param chinese in Chinese, not blank
 */
public record RateSource(String english, String chinese) {

    /** The 4S CRM requirements of 2019. */
    static final RateSource REQUIREMENTS_2019 = new RateSource("4S CRM requirements, 2019", "4S 店客户关系管理要求（2019）");

    static final RateSource SERVICE_CODES = new RateSource("4S service codes", "4S 店服务规范");
    static final RateSource FIRST_SERVICE_TEXTS = new RateSource("4S texts, first-service loss", "4S 店资料：首保流失");
    static final RateSource FOLLOW_UP_TEXTS = new RateSource("4S texts, follow-up after service", "4S 店资料：售后回访");
    static final RateSource WORKSHOP_TEXTS = new RateSource("4S texts, workshop figures", "4S 店资料：车间指标");
    static final RateSource CVP_TEXTS = new RateSource("4S texts, Customer View Point", "4S 店资料：客户满意度 CVP");
    static final RateSource OWN = new RateSource("policy of the store", "本店规定");

    /** Checks that it is named in both languages. */
    public RateSource {
        if (english.isBlank() || chinese.isBlank()) {
            throw new IllegalArgumentException(
                    "A source is named in both languages, found " + english + " and " + chinese);
        }
    }

    /**
     * A source that is called the same in both languages.
     *
     * @param name the name, not blank
     * @return the source, never null
     */
    public static RateSource of(String name) {
        return new RateSource(name, name);
    }

    /**
     * The name for a reader.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return never null
     */
    public String displayName(Locale locale) {
        return Language.isChinese(locale) ? chinese : english;
    }
}
