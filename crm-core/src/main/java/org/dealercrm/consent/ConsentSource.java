package org.dealercrm.consent;

import java.util.Locale;

/** By which way it came that a customer agrees, or does not. */
public enum ConsentSource {
    /** 到店表单: a form that he filled in at the store. */
    FORM("到店表单", "a form at the store", true),
    /** 网页: a page of the store. */
    WEB("网页", "a web page", true),
    /** 小程序、应用: the store's mini program or app, its settings included. */
    APP("小程序或应用", "an app", true),
    /** 电话: said on the telephone. */
    CALL("电话", "a call", true),
    /** 来信、来函: written by the customer, on paper or by e-mail. */
    WRITING("客户来信", "the customer's writing", true),
    /** 导入: taken over from another system, which has the original. */
    IMPORT("导入", "an import", true),
    /** 短信退订: he answered R, TD or STOP to a short message (退订回复R). */
    STOP_REPLY("短信退订", "a reply to stop", false),
    /** 一键退订: the opt-out link of an e-mail or its one-click header (RFC 8058). */
    UNSUBSCRIBE_LINK("一键退订", "an unsubscribe link", false),
    /** 运营商或邮箱服务商: told by the operator or the mail provider, such as a bounce or a report of spam. */
    PROVIDER("运营商或邮箱服务商", "the provider", false);

    private final String chinese;
    private final String english;
    private final boolean canGive;

    ConsentSource(String chinese, String english, boolean canGive) {
        this.chinese = chinese;
        this.english = english;
        this.canGive = canGive;
    }

    /**
     * Whether consent can come by this way. A withdrawal can come by any.
     *
     * @return false for the ways that only ever end a contact
     */
    public boolean canGive() {
        return canGive;
    }

    /**
     * The name of the way.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code 到店表单} or {@code a form at the store}, never null
     */
    public String displayName(Locale locale) {
        return Wording.of(locale, chinese, english);
    }
}
