package org.dealercrm.letter.mailing;

import java.util.Locale;
import org.dealercrm.template.wording.Wording;

/** Why a recipient gets no message of a mailing, or what is to be noticed about him although he gets one. */
public enum MailingReason {
    /** By his class and reasons he is to get none. */
    NO_LETTER(Kind.SKIPPED, "按客户类别无需发送", "the choice of letters has none for him"),
    /** The letter cannot be written in any of the forms that were asked for. */
    NO_FORM(Kind.SKIPPED, "该信函没有所要求的形式", "the letter has none of the forms that were asked for"),
    /** There is no address for any of the forms. */
    NO_ADDRESS(Kind.SKIPPED, "没有可用的地址或号码", "there is no address for it"),
    /** The consent gate refuses. */
    NOT_CLEARED(Kind.SKIPPED, "未获授权", "the consent gate refuses"),
    /** He stands among the recipients a second time. */
    SAME_CUSTOMER(Kind.SKIPPED, "同一客户重复", "the same customer stood there before"),
    /** Somebody else was written to at the same address, and the mailing writes to each address once. */
    SAME_ADDRESS(Kind.SKIPPED, "同一地址或号码已发送", "the same address has been written to"),
    /** Somebody else is written to at the same address too. */
    SHARED_ADDRESS(Kind.NOTICED, "与其他客户共用地址或号码", "another customer has the same address"),
    /** The letter that was chosen is not there in his language, nor in the mailing's. */
    UNKNOWN_LETTER(Kind.FAILED, "没有所选的信函", "the chosen letter is not part of the mailing"),
    /** A value that the letter needs is missing. */
    MISSING_VALUE(Kind.FAILED, "缺少内容", "a value is missing"),
    /** A value that the letter needs is blank. */
    BLANK_VALUE(Kind.FAILED, "内容为空白", "a value is blank"),
    /** A value has the wrong type, cannot be read or is out of its range. */
    UNFIT_VALUE(Kind.FAILED, "内容不合格式", "a value does not fit"),
    /** A value was given under a name that the letter does not know. */
    UNKNOWN_VALUE(Kind.FAILED, "信函没有该变量", "the letter does not know a value"),
    /** The name does not decide how to address him. */
    UNDECIDED_SALUTATION(Kind.FAILED, "称呼无法确定", "the salutation cannot be decided"),
    /** What was written would be longer than its bound. */
    TOO_LONG(Kind.FAILED, "内容过长", "the message would be too long"),
    /** The short message is longer than its network takes. */
    SMS_TOO_LONG(Kind.FAILED, "短信过长", "the short message would be too long"),
    /** The font of the letter lacks characters. */
    MISSING_GLYPHS(Kind.FAILED, "字体缺字", "the font lacks characters"),
    /** He is a customer of another store. */
    OTHER_STORE(Kind.FAILED, "客户不属于本店", "the customer is of another store"),
    /** The gate did not answer. */
    GATE_FAILED(Kind.FAILED, "授权查询失败", "the consent gate did not answer"),
    /** Something that the host gives for each recipient threw instead of answering. */
    HOST_FAILED(Kind.FAILED, "取内容时出错", "the host failed to give what was asked of it"),
    /** The outbox threw instead of storing. */
    OUTBOX_FAILED(Kind.FAILED, "发件箱写入失败", "the outbox failed to store it");

    /** What a reason means for the recipient. */
    public enum Kind {
        /** By a rule of the store nothing goes out; there is nothing to mend. */
        SKIPPED,
        /** Something ought to go out and cannot; somebody has to mend it. */
        FAILED,
        /** It goes out all the same. */
        NOTICED
    }

    private final Kind kind;
    private final String chinese;
    private final String english;

    MailingReason(Kind kind, String chinese, String english) {
        this.kind = kind;
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * What it means for the recipient.
     *
     * @return the kind, never null
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The reason in words.
     *
     * @param locale the reader's language; Chinese for any zh, English otherwise, not null
     * @return a clause without a full stop, never null
     */
    public String clause(Locale locale) {
        return Wording.of(locale, chinese, english);
    }
}
