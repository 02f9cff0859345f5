package org.dealercrm.letter.catalog;

import org.dealercrm.letter.LetterVariables;
import org.dealercrm.template.TemplateSchema;

/**
 * The thank-you letter after the delivery of a car: what to mind with a new car, when the first service is due, who looks after its
 * owner from now on.
 */
public final class DeliveryLetter {

    /** The day of the delivery; date. */
    public static final String DELIVERED_ON = "deliveredOn";
    /** Within how many months of the delivery the first service is due; number. */
    public static final String FIRST_SERVICE_MONTHS = "firstServiceMonths";
    /** Before which mileage it is due, in km; number. */
    public static final String FIRST_SERVICE_MILEAGE = "firstServiceMileage";

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .all(LetterVariables.schema())
            .text(CatalogVariables.MODEL)
            .date(DELIVERED_ON)
            .text(CatalogVariables.ADVISER)
            .optionalPhone(CatalogVariables.ADVISER_PHONE)
            .number(FIRST_SERVICE_MONTHS)
            .number(FIRST_SERVICE_MILEAGE)
            .build();

    private DeliveryLetter() {}

    /**
     * The variables of the letter.
     *
     * @return the schema, the same for every language, never null
     */
    public static TemplateSchema schema() {
        return SCHEMA;
    }
}
