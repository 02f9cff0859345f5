package org.dealercrm.scoring.association;

import java.util.Locale;
import org.dealercrm.scoring.wording.Language;

/** What a customer has to do with an item. */
public enum ItemKind {
    /** Goods or work that he paid for. */
    BOUGHT("bought ", "购买过"),
    /** A service that was due or advised and that he did not take. */
    SKIPPED("skipped ", "未做"),
    /** What he complained of. */
    COMPLAINED_OF("complained of ", "投诉过"),
    /** What he has, wherever he got it. */
    OWNS("own ", "拥有"),
    /** An interest or a taste. */
    LIKES("like ", "喜欢");

    private final String english;
    private final String chinese;

    ItemKind(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * Whether a customer of whom this is said has the item.
     *
     * @return true for {@link #BOUGHT} and {@link #OWNS}
     */
    public boolean isPossession() {
        return this == BOUGHT || this == OWNS;
    }

    String verb(Locale locale) {
        return Language.isChinese(locale) ? chinese : english;
    }
}
