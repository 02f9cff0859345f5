package org.dealercrm.letter.catalog;

import org.dealercrm.letter.LetterVariables;
import org.dealercrm.template.TemplateSchema;

/**
 * The follow-up after a visit to the workshop (回访): is all well, and how was it. It asks for no rating, which would spoil the answers.
 */
public final class FollowUpLetter {

    /** The day of the visit; date. */
    public static final String SERVICE_DATE = "serviceDate";
    /** The page of the questionnaire; optional URL. */
    public static final String SURVEY_URL = "surveyUrl";

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .all(LetterVariables.schema())
            .text(CatalogVariables.MODEL)
            .optionalText(CatalogVariables.PLATE_NUMBER)
            .date(SERVICE_DATE)
            .list(CatalogVariables.WORKSHOP_ITEMS, WorkshopItem.schema())
            .text(CatalogVariables.ADVISER)
            .optionalPhone(CatalogVariables.ADVISER_PHONE)
            .optionalNumber(CatalogVariables.REPLY_HOURS)
            .optionalUrl(SURVEY_URL)
            .optionalDate(CatalogVariables.NEXT_SERVICE_DATE)
            .optionalNumber(CatalogVariables.NEXT_SERVICE_MILEAGE)
            .build();

    private FollowUpLetter() {}

    /**
     * The variables of the letter.
     *
     * @return the schema, the same for every language, never null
     */
    public static TemplateSchema schema() {
        return SCHEMA;
    }
}
