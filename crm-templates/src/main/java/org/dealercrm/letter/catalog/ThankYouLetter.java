package org.dealercrm.letter.catalog;

import org.dealercrm.letter.LetterVariables;
import org.dealercrm.template.TemplateSchema;

/**
 * The thank-you letter (感谢信) to a customer who has bought a car: who we are, what the brand has achieved, what service the
 * customer may expect, where to turn to.
 */
public final class ThankYouLetter {

    /** The brand of the car; text. */
    public static final String BRAND = "brand";
    /** The models of the brand in one text, as {@link Series#of} makes it; text. */
    public static final String MODELS = "models";
    /** What the brand has achieved: a sentence without its full stop; optional text. */
    public static final String ACHIEVEMENT = "achievement";
    /** The name of the service promise, 五心服务 unless the store says otherwise; optional text. */
    public static final String SERVICE_PROMISE = "servicePromise";
    /** The name of the service brand, 快·乐体验 unless the store says otherwise; optional text. */
    public static final String SERVICE_BRAND = "serviceBrand";

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .all(LetterVariables.schema())
            .text(BRAND)
            .text(MODELS)
            .optionalText(ACHIEVEMENT)
            .optionalText(SERVICE_PROMISE)
            .optionalText(SERVICE_BRAND)
            .optionalNumber(CatalogVariables.REPLY_HOURS)
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
}
