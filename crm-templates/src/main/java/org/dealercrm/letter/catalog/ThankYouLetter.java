package org.dealercrm.letter.catalog;

import java.util.List;
import java.util.Map;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.LetterVariables;
import org.dealercrm.template.TemplateSchema;

/**
 * The thank-you letter (感谢信) to a customer who has bought a car: who we are, what the brand has achieved, what service the
 * customer may expect, where to turn to.
 */
public final class ThankYouLetter {

    /** The brand of the car; text. */
    public static final String BRAND = "brand";
    /** The models of the brand in one text, see {@link #models}. */
    public static final String MODELS = "models";
    /** What the brand has achieved: a sentence without its full stop; optional text. */
    public static final String ACHIEVEMENT = "achievement";
    /** The name of the service promise, 五心服务 unless the store says otherwise; text. */
    public static final String SERVICE_PROMISE = "servicePromise";
    /** The name of the service brand, 快·乐体验 unless the store says otherwise; text. */
    public static final String SERVICE_BRAND = "serviceBrand";
    /** Within how many hours the store answers, 12 unless the store says otherwise; number. */
    public static final String REPLY_HOURS = "replyHours";

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .all(LetterVariables.schema())
            .text(BRAND)
            .text(MODELS)
            .optionalText(ACHIEVEMENT)
            .text(SERVICE_PROMISE)
            .text(SERVICE_BRAND)
            .number(REPLY_HOURS)
            .build();

    private ThankYouLetter() {}

    /**
     * The variables of the letter.
     *
     * @return the schema, the same for every language, never null
     */
    public static TemplateSchema schema() {
        return SCHEMA;
    }

    /**
     * The models of a brand as they are read in a sentence: 轩逸、天籁和奇骏; Sylphy, Teana and X-Trail.
     *
     * @param names the models, not empty
     * @param language the language of the letter, not null
     * @return the text for {@link #MODELS}, never null
     * @throws IllegalArgumentException if there is no model
     */
    public static String models(List<String> names, LetterLanguage language) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("A brand has at least one model");
        }
        int last = names.size() - 1;
        if (last == 0) {
            return names.get(0);
        }
        String comma = language.isChinese() ? "、" : ", ";
        String and = language.isChinese() ? "和" : " and ";
        return String.join(comma, names.subList(0, last)) + and + names.get(last);
    }

    /** What a store need not say: the names of the service promise and the service brand, the hours, the chairman. */
    static Map<String, String> defaults(LetterLanguage language) {
        return switch (language) {
            case ZH_HANS -> defaults("五心服务", "快·乐体验", "董事长");
            case ZH_HANT -> defaults("五心服務", "快·樂體驗", "董事長");
            case EN -> defaults("Five-Heart Service", "Swift & Joyful Experience", "Chairman");
        };
    }

    private static Map<String, String> defaults(String promise, String serviceBrand, String title) {
        return Map.of(
                SERVICE_PROMISE,
                promise,
                SERVICE_BRAND,
                serviceBrand,
                REPLY_HOURS,
                "12",
                LetterVariables.SIGNATORY_TITLE,
                title);
    }
}
