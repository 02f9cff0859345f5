package org.dealercrm.letter.catalog;

import org.dealercrm.letter.LetterVariables;
import org.dealercrm.template.TemplateSchema;

/**
 * The reminder that the warranty (整车质保) of a car ends. It sells no extended warranty.
 */
public final class WarrantyLetter {

    /** The last day of the warranty; date. */
    public static final String WARRANTY_END_DATE = "warrantyEndDate";
    /** The mileage at which it ends before that day, in km; optional number. */
    public static final String WARRANTY_MILEAGE = "warrantyMileage";

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .all(LetterVariables.schema())
            .text(CatalogVariables.MODEL)
            .optionalText(CatalogVariables.PLATE_NUMBER)
            .date(WARRANTY_END_DATE)
            .optionalNumber(WARRANTY_MILEAGE)
            .optionalUrl(CatalogVariables.BOOKING_URL)
            .build();

    private WarrantyLetter() {}

    /**
     * The variables of the letter.
     *
     * @return the schema, the same for every language, never null
     */
    public static TemplateSchema schema() {
        return SCHEMA;
    }
}
