package org.dealercrm.consent;

import java.util.Locale;

/** Why a customer or an address is not contacted, whatever was agreed to. */
public enum SuppressionReason {
    /** 退订全部: he wants to hear nothing any more. What a contract of his needs still reaches him. */
    UNSUBSCRIBED("客户已退订全部信息", "the customer wants to hear nothing any more", false),
    /** 投诉骚扰: he reported a message as spam, to the provider or to the authorities (12321). */
    SPAM_COMPLAINT("客户投诉受到骚扰", "the customer reported a message as spam", false),
    /** 空号、硬退信: there is no such number or mailbox. */
    HARD_BOUNCE("号码或邮箱不存在", "there is no such number or mailbox", true),
    /** 二次放号: the number belongs to somebody else now. */
    NUMBER_REASSIGNED("号码已归他人使用", "the number belongs to somebody else now", true),
    /** 已故: the customer has died. */
    DECEASED("客户已故", "the customer has died", true);

    private final String chinese;
    private final String english;
    private final boolean stopsEverything;

    SuppressionReason(String chinese, String english, boolean stopsEverything) {
        this.chinese = chinese;
        this.english = english;
        this.stopsEverything = stopsEverything;
    }

    /**
     * Whether not even what the store owes can go out, because it would reach nobody or somebody else.
     *
     * @return false where the customer is there and only wants his peace
     */
    public boolean stopsEverything() {
        return stopsEverything;
    }

    /**
     * The reason in words.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return a clause without a full stop, never null
     */
    public String clause(Locale locale) {
        return Wording.of(locale, chinese, english);
    }
}
