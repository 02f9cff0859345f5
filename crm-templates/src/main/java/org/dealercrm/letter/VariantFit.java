package org.dealercrm.letter;

import java.util.Locale;
import org.dealercrm.template.wording.Wording;

/** How near a variant of a letter comes to what its reader reads; the further ones are never taken without being said. */
public enum VariantFit {
    /** Written for this very locale. */
    EXACT(true, "就是读者的语言版本。", "The variant is the reader's own."),
    /** The same language and script, for another region or for none: zh-Hant for Hong Kong. */
    SCRIPT(true, "文字相同，地区不同。", "The variant has the reader's script, not the region."),
    /** The same language in another script: simplified characters for a reader of traditional ones, or the other way. */
    LANGUAGE(false, "没有读者所用文字的版本，改用了另一种汉字。", "No variant has the reader's script; another one is used."),
    /** Another language. */
    FOREIGN(false, "没有读者语言的版本，改用了另一种语言。", "No variant has the reader's language; another one is used.");

    private final boolean readersOwn;
    private final String chinese;
    private final String english;

    VariantFit(boolean readersOwn, String chinese, String english) {
        this.readersOwn = readersOwn;
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * Whether the variant is in the language and script of the reader, so that nobody need be asked.
     *
     * @return true for {@link #EXACT} and {@link #SCRIPT}
     */
    public boolean isReadersOwn() {
        return readersOwn;
    }

    /**
     * How near the variant comes.
     *
     * @param locale the language of the sentence; Chinese for any zh, English otherwise, not null
     * @return a full sentence, never null
     */
    public String message(Locale locale) {
        return Wording.of(locale, chinese, english);
    }
}
