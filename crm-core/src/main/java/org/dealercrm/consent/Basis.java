package org.dealercrm.consent;

import java.util.Locale;

/**
 * What a contact rests on, from the least that is asked of the customer to the most.
 *
 * <p>The Chinese Personal Information Protection Law (PIPL) lists its grounds in Art. 13; it has no ground like the legitimate interest of
 * GDPR Art. 6(1)(f). Where a store does not count reminders among what it owes by contract or statute, it rests them on {@link #CONSENT} by
 * {@link ConsentPolicy#sharpened}.
 */
public enum Basis {
    /** 履行合同: needed for a contract of the customer, or prescribed by law (PIPL Art. 13(1) no. 2 and 3, GDPR Art. 6(1)(b) and (c)). */
    CONTRACT("履行合同", "a contract of the customer"),
    /** 客户请求: he asked for it himself and waits for the answer (GDPR Art. 6(1)(b), steps at the request of the data subject). */
    REQUEST("客户本人请求", "the customer's own request"),
    /** 客户关系: he is a customer and has not objected (GDPR Art. 6(1)(f) and 21; see above for the PIPL). */
    RELATIONSHIP("客户关系", "the customer relationship"),
    /** 个人同意: he has agreed to this purpose and channel (PIPL Art. 13(1) no. 1 and 14, GDPR Art. 6(1)(a) and 7). */
    CONSENT("个人同意", "the customer's consent");

    private final String chinese;
    private final String english;

    Basis(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * Whether the store owes the contact, so that neither an objection nor the wish to hear nothing stops it.
     *
     * @return true for a contract and a request
     */
    public boolean isOwed() {
        return this == CONTRACT || this == REQUEST;
    }

    /**
     * The name of the basis.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code 个人同意} or {@code the customer's consent}, never null
     */
    public String displayName(Locale locale) {
        return Wording.of(locale, chinese, english);
    }
}
