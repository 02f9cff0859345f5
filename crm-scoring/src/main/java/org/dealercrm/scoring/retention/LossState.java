package org.dealercrm.scoring.retention;

import java.util.Locale;
import org.dealercrm.scoring.wording.Language;

/**
 * Where a customer stands by the trade's own clock, the time since he last came. Which state may follow which is told by {@link
 * LossTransitions}; how long a silence has to be by {@link LossPolicy}. Unlike the five classes it needs no model.
 */
public enum LossState {
    /** 未到店: won (delivered to, first contact), but he has not come yet. */
    NEVER_CAME("未到店", "never came"),
    /** 管理内: came, and has not been silent for long. */
    UNDER_MANAGEMENT("管理内", "under management"),
    /** 流失预警: silent for so long that the store calls. */
    WARNING("流失预警", "loss warning"),
    /** 已流失: silent for longer than the store waits. */
    LOST("已流失", "lost"),
    /** 已激活: was lost, and came again once. With the next visit he is under management as all others. */
    REACTIVATED("已激活", "reactivated"),
    /** 已离开: his only vehicle is known to be sold, scrapped or exported. Nothing changes any more. */
    DEPARTED("已离开", "departed");

    private final String chinese;
    private final String english;

    LossState(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * The name of the state as the trade says it.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code 流失预警} or {@code loss warning}, never null
     */
    public String displayName(Locale locale) {
        return Language.isChinese(locale) ? chinese : english;
    }
}
