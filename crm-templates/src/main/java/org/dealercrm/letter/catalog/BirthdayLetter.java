package org.dealercrm.letter.catalog;

import org.dealercrm.letter.LetterVariables;
import org.dealercrm.template.TemplateSchema;

/**
 * Birthday wishes, with a gift if the store gives one. It tells neither age nor date of birth.
 */
public final class BirthdayLetter {

    /** What the customer may collect, for example 免费精洗一次; optional text. */
    public static final String GIFT = "gift";
    /** The last day to collect it; optional date. */
    public static final String GIFT_VALID_UNTIL = "giftValidUntil";

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .all(LetterVariables.schema())
            .optionalText(GIFT)
            .optionalDate(GIFT_VALID_UNTIL)
            .build();

    private BirthdayLetter() {}

    /**
     * The variables of the letter.
     *
     * @return the schema, the same for every language, never null
     */
    public static TemplateSchema schema() {
        return SCHEMA;
    }
}
