package org.dealercrm.letter;

import java.util.Arrays;
import java.util.Optional;

/**
 * The parts of a letter as its source marks them, each by a line of its own: {@code [正文]}, {@code [Body]} or, from a Chinese
 * keyboard, {@code 【正文】}.
 */
public enum LetterPart {
    /** What the store is told about the source; not part of the letter. */
    NOTE(false, "说明", "說明", "Note"),
    /** The subject of the e-mail; a letter without one is not sent as an e-mail. */
    SUBJECT(false, "主题", "主題", "Subject"),
    /** The title, centred. */
    TITLE(false, "标题", "標題", "Title"),
    /** The salutation, flush. */
    SALUTATION(true, "称呼", "稱呼", "Salutation"),
    /** The paragraphs, a line each; blank lines between them do not count. */
    BODY(true, "正文", "正文", "Body"),
    /** The closing lines: 此致, then 敬礼！. */
    CLOSING(false, "结语", "結語", "Closing"),
    /** The store and the person who signs. */
    SIGNATURE(true, "落款", "落款", "Signature"),
    /** The date; its place is below the signature in Chinese and above the letter in English. */
    DATE(false, "日期", "日期", "Date"),
    /** The short message of the same content; a source may consist of it alone. */
    SMS(false, "短信", "短訊", "SMS");

    private final boolean required;
    private final String simplified;
    private final String traditional;
    private final String english;

    LetterPart(boolean required, String simplified, String traditional, String english) {
        this.required = required;
        this.simplified = simplified;
        this.traditional = traditional;
        this.english = english;
    }

    /**
     * Whether a letter or an e-mail needs this part; a source that is a short message and nothing else does not.
     *
     * @return true for salutation, body and signature
     */
    public boolean isRequired() {
        return required;
    }

    /** Whether this part is read in a letter or an e-mail, and so asks for the parts that those need. */
    boolean isOfLetter() {
        return this != NOTE && this != SMS;
    }

    /** Whether this part is read in a form. */
    boolean isIn(LetterForm form) {
        return switch (form) {
            case LETTER -> isOfLetter() && this != SUBJECT;
            case EMAIL -> isOfLetter();
            case SMS -> this == SMS;
        };
    }

    /**
     * The name of the part in the marks of a language.
     *
     * @param language the language, not null
     * @return the name, never null
     */
    public String name(LetterLanguage language) {
        return switch (language) {
            case ZH_HANS -> simplified;
            case ZH_HANT -> traditional;
            case EN -> english;
        };
    }

    static Optional<LetterPart> named(String mark) {
        return Arrays.stream(values())
                .filter(part -> mark.equals(part.simplified)
                        || mark.equals(part.traditional)
                        || mark.equalsIgnoreCase(part.english))
                .findFirst();
    }
}
