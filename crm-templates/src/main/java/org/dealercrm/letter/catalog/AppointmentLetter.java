package org.dealercrm.letter.catalog;

import org.dealercrm.letter.LetterVariables;
import org.dealercrm.template.TemplateSchema;

/**
 * The confirmation of an appointment and the reminder of it: both have the same variables, so that what was confirmed is what the
 * customer is reminded of.
 */
public final class AppointmentLetter {

    /** The day; date. */
    public static final String APPOINTMENT_DATE = "appointmentDate";
    /** The time of day as people say it, for example 上午9:30; text. */
    public static final String TIME_SLOT = "timeSlot";
    /** Where the store is; text. */
    public static final String ADDRESS = "address";

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .all(LetterVariables.schema())
            .text(CatalogVariables.MODEL)
            .optionalText(CatalogVariables.PLATE_NUMBER)
            .date(APPOINTMENT_DATE)
            .text(TIME_SLOT)
            .text(CatalogVariables.SERVICE_ITEMS)
            .optionalText(CatalogVariables.ADVISER)
            .optionalPhone(CatalogVariables.ADVISER_PHONE)
            .text(ADDRESS)
            .optionalUrl(CatalogVariables.BOOKING_URL)
            .build();

    private AppointmentLetter() {}

    /**
     * The variables of the letter.
     *
     * @return the schema, the same for every language, never null
     */
    public static TemplateSchema schema() {
        return SCHEMA;
    }
}
