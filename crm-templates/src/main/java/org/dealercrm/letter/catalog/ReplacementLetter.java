package org.dealercrm.letter.catalog;

import org.dealercrm.letter.LetterVariables;
import org.dealercrm.template.TemplateSchema;

/**
 * The offer of a bonus for trading the old car in (置换).
 */
public final class ReplacementLetter {

    /** The new car; text. */
    public static final String NEW_MODEL = "newModel";
    /** The bonus; money. */
    public static final String REPLACEMENT_BONUS = "replacementBonus";
    /** The last day of the offer; date. */
    public static final String BONUS_VALID_UNTIL = "bonusValidUntil";
    /** Its conditions: a sentence without its full stop; optional text. */
    public static final String BONUS_TERMS = "bonusTerms";
    /** What the old car may be worth, an estimate; optional money. */
    public static final String TRADE_IN_VALUE = "tradeInValue";

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .all(LetterVariables.schema())
            .text(CatalogVariables.MODEL)
            .optionalText(CatalogVariables.PLATE_NUMBER)
            .text(NEW_MODEL)
            .money(REPLACEMENT_BONUS)
            .date(BONUS_VALID_UNTIL)
            .optionalText(BONUS_TERMS)
            .optionalMoney(TRADE_IN_VALUE)
            .optionalText(CatalogVariables.ADVISER)
            .optionalPhone(CatalogVariables.ADVISER_PHONE)
            .optionalUrl(CatalogVariables.BOOKING_URL)
            .build();

    private ReplacementLetter() {}

    /**
     * The variables of the letter.
     *
     * @return the schema, the same for every language, never null
     */
    public static TemplateSchema schema() {
        return SCHEMA;
    }
}
