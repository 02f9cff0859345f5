package org.dealercrm.consent;

import java.util.Locale;

/**
 * Why a store contacts a customer. Each purpose stands for itself: consent to one is none to another, and leaving one leaves the others as they
 * were.
 *
 * <p>What a purpose rests on is the default of {@link ConsentPolicy}, which a store can make stricter.
 */
public enum Purpose {
    /**
     * 履约通知: what a contract of the customer needs, such as the state of his order, the delivery, an appointment; also what the law
     * prescribes, such as the notice of a recall (缺陷汽车召回), to which nobody can object.
     */
    CONTRACT("履约通知", "Contract", Basis.CONTRACT),
    /** 服务提醒: services that fall due, the end of a warranty or an insurance, a recall that the maker merely offers. */
    SERVICE_REMINDER("服务提醒", "Service reminder", Basis.RELATIONSHIP),
    /** 满意度回访: follow-up after a visit, surveys, thanks. */
    SATISFACTION("满意度回访", "Satisfaction", Basis.RELATIONSHIP),
    /** 投诉处理: the answer to his own complaint. */
    COMPLAINT("投诉处理", "Complaint", Basis.REQUEST),
    /** 会员服务: points and status of a club that he joined. Joining is his consent, and leaving its withdrawal. */
    MEMBERSHIP("会员服务", "Membership", Basis.CONSENT),
    /**
     * 营销: advertising, offers, events, birthday greetings that sell something. Never without consent: PIPL Art. 13 and 24, Advertising
     * Law of the PRC Art. 43, GDPR Art. 21(2) and (3).
     */
    MARKETING("营销", "Marketing", Basis.CONSENT);

    private final String chinese;
    private final String english;
    private final Basis basis;

    Purpose(String chinese, String english, Basis basis) {
        this.chinese = chinese;
        this.english = english;
        this.basis = basis;
    }

    /**
     * What the purpose rests on where a store has not made it stricter.
     *
     * @return the basis, never null
     */
    public Basis basis() {
        return basis;
    }

    /**
     * The name of the purpose.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code 营销} or {@code Marketing}, never null
     */
    public String displayName(Locale locale) {
        return Wording.of(locale, chinese, english);
    }
}
