package org.dealercrm.letter;

import java.util.Locale;
import org.dealercrm.template.wording.Wording;

/** What the lint looks for. In a sentence {@code %1$s} is what stands in the source, {@code %2$s} what is proposed. */
enum LintRule {
    HALF_WIDTH_PUNCTUATION(
            "汉字旁边用了半角“%1$s”；请改用全角“%2$s”。", "Half-width '%1$s' stands beside Chinese characters; use '%2$s'."),
    FULL_WIDTH_LETTER("“%1$s”是全角字母或数字；请改用半角“%2$s”。", "'%1$s' is in full-width letters or figures; use '%2$s'."),
    DOUBLE_PUNCTUATION(
            "标点“%1$s”连用；请只留“%2$s”。", "The marks '%1$s' stand beside each other; one of them is enough: '%2$s'."),
    UNRESOLVED_BRACES(
            "“%1$s”会原样印出；变量要写成 {{变量名}}。", "'%1$s' will be printed as it stands; a variable is written {{name}}."),
    PLACEHOLDER("“%1$s”像是还没填写的占位文字。", "'%1$s' looks like a gap that was left to be filled."),
    LITERAL_HONORIFIC(
            "“%1$s”是写死的称谓；请改用 %2$s，由程序按姓名写出。",
            "'%1$s' is a fixed form of address; use %2$s, which is written from the reader's name."),
    EMPTY_TEXT("“%1$s”里面是空的。", "There is nothing within '%1$s'."),
    MAY_BE_EMPTY(
            "区段“%1$s”没有值时，“%2$s”里面会是空的；请把括号或称谓也写进区段。",
            "Where '%1$s' is missing, '%2$s' is left with nothing in it; put it inside the section."),
    SALUTATION_MARK(
            "称呼应以“%2$s”结尾，且只有一个；{{salutation}} 自带标点。",
            "A salutation ends with one '%2$s'; {{salutation}} brings its own."),
    SALUTATION_ADDRESS(
            "{{salutation}} 自带“%1$s”；请删去它前面的“%1$s”。",
            "{{salutation}} brings its own '%1$s'; delete the one before it."),
    BLANK_BEFORE_MARK("“%1$s”前面有空格；请删去空格。", "There is a blank before '%1$s'; delete it."),
    NO_BREAK_SPACE("文字中有不换行的空格（%1$s）；请改用普通空格。", "The text holds a no-break space (%1$s); use an ordinary one."),
    INVISIBLE_CHARACTER("文字中有看不见的字符（%1$s）；请删去。", "The text holds a character that cannot be seen (%1$s); delete it."),
    BROKEN_LINK(
            "链接“%1$s”断开或夹着变量，点开可能出错；请把整个链接作为一个变量。",
            "The link '%1$s' is torn or has a variable in it and may not open; give the whole link as one variable."),
    ADVERTISEMENT_LABEL(
            "这封邮件是广告，主题前应注明“广告”或“AD”，例如：%2$s。",
            "This e-mail advertises, so its subject begins with 广告 or AD, for example %2$s."),
    SMS_SIGNATURE(
            "短信开头的“%1$s”会被当作签名，程序不再加上店名；签名请写 %2$s 或删去，标题请不要用【】。",
            "'%1$s' at the beginning of the short message is taken for its signature, so the store's name is not added; write"
                    + " %2$s or leave it out, and put a heading into other brackets."),
    SMS_TOO_LONG(
            "短信不算变量就要计费 %1$s 条，超过 %2$s 条。",
            "The short message is billed as %1$s segments before any value, more than %2$s."),
    SMS_COSTLY_CHARACTER(
            "“%1$s”不在 GSM 字符表内，会使整条短信按 70 字计费%2$s。",
            "'%1$s' is not in the GSM alphabet and makes segments of 70 characters instead of 160%2$s.");

    private final String chinese;
    private final String english;

    LintRule(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    String chinese(String found, String proposed) {
        return String.format(Locale.ROOT, chinese, Wording.excerpt(found), proposed);
    }

    String english(String found, String proposed) {
        return String.format(Locale.ROOT, english, Wording.excerpt(found), proposed);
    }
}
