package org.dealercrm.scoring.rates;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dealercrm.scoring.wording.Language;

/**
 * What a rate counts, and by whose definition: two stores compare their loss rates only if they mean the same. For example,
 * the monthly loss rate of the 4S CRM requirements of 2019: visitors of month N-12 not back since / visitors of month N-12.
 *
 * @param code the name for programs, such as {@code MONTHLY_LOSS}, not blank
 * @param english the name in English, not blank
 * @param chinese the name in Chinese, not blank
 * @param englishRule numerator / denominator in English, not blank
 * @param chineseRule numerator / denominator in Chinese, not blank
 * @param source who defines it so, not null
 * @param policy the numbers that the rule leaves to the store and that hold here, such as {@code months = 12}; may be empty
 */
public record RateDefinition(
        String code,
        String english,
        String chinese,
        String englishRule,
        String chineseRule,
        RateSource source,
        Map<String, Integer> policy) {

    /** Checks that everything is said, and copies the policy, keeping its order. */
    public RateDefinition {
        for (String text : new String[] {code, english, chinese, englishRule, chineseRule}) {
            if (text.isBlank()) {
                throw new IllegalArgumentException("A definition names itself and its rule, found a blank in " + code);
            }
        }
        Objects.requireNonNull(source, "source");
        policy = Collections.unmodifiableMap(new LinkedHashMap<>(policy));
    }

    /**
     * A definition whose source is called the same in both languages.
     *
     * @param code the name for programs, not blank
     * @param english the name in English, not blank
     * @param chinese the name in Chinese, not blank
     * @param englishRule numerator / denominator in English, not blank
     * @param chineseRule numerator / denominator in Chinese, not blank
     * @param source who defines it so, not blank
     * @param policy the numbers that the rule leaves to the store; may be empty
     */
    public RateDefinition(
            String code,
            String english,
            String chinese,
            String englishRule,
            String chineseRule,
            String source,
            Map<String, Integer> policy) {
        this(code, english, chinese, englishRule, chineseRule, RateSource.of(source), policy);
    }

    /**
     * The name of the rate.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code monthly loss rate} or {@code 月流失率}, never null
     */
    public String displayName(Locale locale) {
        return Language.isChinese(locale) ? chinese : english;
    }

    /**
     * Numerator / denominator in words.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return the rule, never null
     */
    public String rule(Locale locale) {
        return Language.isChinese(locale) ? chineseRule : englishRule;
    }
}
