package org.dealercrm.letter.catalog;

import org.dealercrm.letter.LetterVariables;
import org.dealercrm.template.TemplateSchema;

/**
 * The reminder that the insurance of a car ends. It names no price and leaves it to the customer where to renew.
 */
public final class InsuranceLetter {

    /** The insurance company; text. */
    public static final String INSURER = "insurer";
    /** The last day of cover; date. */
    public static final String INSURANCE_END_DATE = "insuranceEndDate";

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .all(LetterVariables.schema())
            .text(CatalogVariables.MODEL)
            .text(CatalogVariables.PLATE_NUMBER)
            .text(INSURER)
            .date(INSURANCE_END_DATE)
            .optionalText(CatalogVariables.ADVISER)
            .optionalPhone(CatalogVariables.ADVISER_PHONE)
            .build();

    private InsuranceLetter() {}

    /**
     * The variables of the letter.
     *
     * @return the schema, the same for every language, never null
     */
    public static TemplateSchema schema() {
        return SCHEMA;
    }
}
