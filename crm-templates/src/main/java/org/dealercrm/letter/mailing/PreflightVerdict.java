package org.dealercrm.letter.mailing;

import java.util.Locale;

/** Whether a mailing may go. */
public enum PreflightVerdict {
    /** It may. */
    MAY_GO("可以发送。", "The mailing may go."),
    /** There is nobody to whom a message would go. */
    NOBODY("没有可发送的客户。", "There is nobody to whom a message would go."),
    /** The messages of too many cannot be made. */
    TOO_MANY_FAIL(
            "无法生成信函的客户过多，请先更正。", "The messages of too many recipients cannot be made; they have to be mended first.");

    private final String chinese;
    private final String english;

    PreflightVerdict(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * The verdict in words.
     *
     * @param locale the reader's language; Chinese for any zh, English otherwise, not null
     * @return a full sentence, never null
     */
    public String sentence(Locale locale) {
        return Words.of(locale, chinese, english);
    }
}
