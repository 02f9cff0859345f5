package org.dealercrm.consent;

import java.util.Locale;

/** How a customer is reached. */
public enum Channel {
    /** 电话: a call by an agent or the adviser. */
    CALL("电话", "a call"),
    /** 微信: a message by the store's WeChat account. */
    WECHAT("微信", "a WeChat message"),
    /** 短信: a short message. */
    SMS("短信", "a text message"),
    /** 电子邮件: an e-mail. */
    EMAIL("电子邮件", "an e-mail"),
    /** 信函: a letter on paper. */
    LETTER("信函", "a letter");

    private final String chinese;
    private final String english;

    Channel(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * The name of the channel.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code 电话} or {@code a call}, never null
     */
    public String displayName(Locale locale) {
        return Wording.of(locale, chinese, english);
    }
}
