package org.dealercrm.letter.catalog;

import org.dealercrm.letter.LetterVariables;
import org.dealercrm.template.TemplateSchema;
import org.dealercrm.template.ValueType;

/**
 * The letters that try to win a customer back with a voucher: one to those who are at risk of leaving, one to those who have left,
 * which also tells what the store has improved since.
 */
public final class WinBackLetter {

    /** The day of the customer's last visit; date. */
    public static final String LAST_VISIT_DATE = "lastVisitDate";
    /** What the voucher is worth; money. */
    public static final String COUPON_VALUE = "couponValue";
    /** The last day on which it is taken; date. */
    public static final String COUPON_VALID_UNTIL = "couponValidUntil";
    /** The number of the voucher; optional text. */
    public static final String COUPON_CODE = "couponCode";
    /** Its conditions: a sentence without its full stop; optional text. */
    public static final String COUPON_TERMS = "couponTerms";
    /** What the store has improved, a sentence each; list of texts, in the letter to lost customers only. */
    public static final String IMPROVEMENTS = "improvements";

    private static final TemplateSchema AT_RISK = TemplateSchema.builder()
            .all(LetterVariables.schema())
            .text(CatalogVariables.MODEL)
            .date(LAST_VISIT_DATE)
            .money(COUPON_VALUE)
            .date(COUPON_VALID_UNTIL)
            .optionalText(COUPON_CODE)
            .optionalText(COUPON_TERMS)
            .optionalUrl(CatalogVariables.BOOKING_URL)
            .build();

    private static final TemplateSchema LOST = TemplateSchema.builder()
            .all(AT_RISK)
            .list(IMPROVEMENTS, ValueType.TEXT)
            .build();

    private WinBackLetter() {}

    /**
     * The variables of the letter to a customer at risk.
     *
     * @return the schema, the same for every language, never null
     */
    public static TemplateSchema atRisk() {
        return AT_RISK;
    }

    /**
     * The variables of the letter to a lost customer.
     *
     * @return the schema, the same for every language, never null
     */
    public static TemplateSchema lost() {
        return LOST;
    }
}
