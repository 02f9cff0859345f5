package org.dealercrm.letter.catalog;

import org.dealercrm.letter.LetterVariables;
import org.dealercrm.template.TemplateSchema;

/**
 * The reminder of the first service (首次保养).
 */
public final class FirstServiceLetter {

    /** Whether the maker pays for it; yes or no. */
    public static final String FREE_OF_CHARGE = "freeOfCharge";
    /** How long the work takes, in minutes; optional number. */
    public static final String WORK_MINUTES = "workMinutes";

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .all(LetterVariables.schema())
            .text(CatalogVariables.MODEL)
            .optionalText(CatalogVariables.PLATE_NUMBER)
            .date(CatalogVariables.NEXT_SERVICE_DATE)
            .number(CatalogVariables.NEXT_SERVICE_MILEAGE)
            .bool(FREE_OF_CHARGE)
            .optionalText(CatalogVariables.SERVICE_ITEMS)
            .optionalNumber(WORK_MINUTES)
            .optionalUrl(CatalogVariables.BOOKING_URL)
            .build();

    private FirstServiceLetter() {}

    /**
     * The variables of the letter.
     *
     * @return the schema, the same for every language, never null
     */
    public static TemplateSchema schema() {
        return SCHEMA;
    }
}
