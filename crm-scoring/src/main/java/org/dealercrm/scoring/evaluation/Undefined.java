package org.dealercrm.scoring.evaluation;

import java.util.Locale;
import org.dealercrm.scoring.wording.Language;

/** Why a measure has no value. */
public enum Undefined {
    /** There is nobody to evaluate. */
    NO_CUSTOMERS("no customer was known on the day of the split", "分割日当天没有已知客户"),
    /** Without a return nobody can be ranked above another. */
    NOBODY_RETURNED("nobody came within the holdout window", "检验期内无人到店"),
    /** Without a loss nobody can be ranked below another. */
    EVERYBODY_RETURNED("everybody came within the holdout window", "检验期内所有客户都到店"),
    /** The rule learns its probabilities from a window within the history. */
    NO_INNER_WINDOW(
            "the history before the split is too short for the rule to learn a probability from it",
            "分割日之前的历史太短，规则无法从中得出概率"),
    /** Without amounts in the log there is no money to foretell. */
    NO_AMOUNTS("the log knows no amounts", "记录中没有金额"),
    /** A rule of thumb names one number and not how likely each number is. */
    NO_DISTRIBUTION("a rule does not say how likely each number of visits is", "规则不给出到店次数的概率分布");

    private final String english;
    private final String chinese;

    Undefined(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * The reason in words.
     *
     * @return a clause in English, never null
     */
    public String sentence() {
        return english;
    }

    /**
     * The reason in words.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return a clause, never null
     */
    public String sentence(Locale locale) {
        return Language.isChinese(locale) ? chinese : english;
    }
}
