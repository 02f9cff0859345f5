package org.dealercrm.letter.catalog;

import org.dealercrm.letter.LetterVariables;
import org.dealercrm.template.TemplateSchema;

/**
 * The invitation to an event of the store.
 */
public final class EventLetter {

    /** Its name; text. */
    public static final String EVENT_NAME = "eventName";
    /** The day; date. */
    public static final String EVENT_DATE = "eventDate";
    /** The time of day as people say it, for example 上午9:30; text. */
    public static final String TIME_SLOT = "timeSlot";
    /** The place; text. */
    public static final String VENUE = "venue";
    /** What happens when; list of {@link ProgrammeItem}. */
    public static final String PROGRAMME = "programme";
    /** How many places there are; optional number. */
    public static final String PLACES = "places";
    /** The last day to sign up; optional date. */
    public static final String REPLY_BY = "replyBy";
    /** The page to sign up; optional URL. */
    public static final String REGISTRATION_URL = "registrationUrl";

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .all(LetterVariables.schema())
            .text(EVENT_NAME)
            .date(EVENT_DATE)
            .text(TIME_SLOT)
            .text(VENUE)
            .list(PROGRAMME, ProgrammeItem.schema())
            .optionalNumber(PLACES)
            .optionalDate(REPLY_BY)
            .optionalUrl(REGISTRATION_URL)
            .build();

    private EventLetter() {}

    /**
     * The variables of the letter.
     *
     * @return the schema, the same for every language, never null
     */
    public static TemplateSchema schema() {
        return SCHEMA;
    }
}
