package org.dealercrm.letter.catalog;

import org.dealercrm.letter.LetterVariables;
import org.dealercrm.template.TemplateSchema;

/**
 * The reminder of a regular service (定期保养).
 */
public final class ServiceDueLetter {

    /** The day of the last service; optional date. */
    public static final String LAST_SERVICE_DATE = "lastServiceDate";

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .all(LetterVariables.schema())
            .text(CatalogVariables.MODEL)
            .optionalText(CatalogVariables.PLATE_NUMBER)
            .date(CatalogVariables.NEXT_SERVICE_DATE)
            .number(CatalogVariables.NEXT_SERVICE_MILEAGE)
            .optionalDate(LAST_SERVICE_DATE)
            .list(CatalogVariables.WORKSHOP_ITEMS, WorkshopItem.schema())
            .optionalUrl(CatalogVariables.BOOKING_URL)
            .build();

    private ServiceDueLetter() {}

    /**
     * The variables of the letter.
     *
     * @return the schema, the same for every language, never null
     */
    public static TemplateSchema schema() {
        return SCHEMA;
    }
}
