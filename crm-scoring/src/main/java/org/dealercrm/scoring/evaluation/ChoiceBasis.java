package org.dealercrm.scoring.evaluation;

import java.util.Locale;
import org.dealercrm.scoring.wording.Language;

/** Upon what a model was chosen. */
public enum ChoiceBasis {
    /** It foretold the returns of a past window best, by more than chance. */
    HOLDOUT("it foretold best who would return", "它对到店返回的预测最准"),
    /** Several foretold the returns equally well as far as can be told, and of those it has the lowest BIC. */
    HOLDOUT_THEN_LIKELIHOOD(
            "of those that foretold equally well who would return, it has the lowest BIC", "在预测返回同样准确的模型中，它的 BIC 最低"),
    /** It has the lowest BIC: only a table of statistics is known. */
    LIKELIHOOD_OF_STATISTICS(
            "it has the lowest BIC; without the visits themselves no model can be tried on the past",
            "它的 BIC 最低；没有逐次到店记录，无法在过去检验"),
    /** It has the lowest BIC: the log is too short, or everybody or nobody returned, so that the past tells nothing. */
    LIKELIHOOD_WITHOUT_HOLDOUT(
            "it has the lowest BIC; the log holds no window on which models could be told apart",
            "它的 BIC 最低；记录中没有可区分各模型的时间窗"),
    /** The data say nothing about any of them; the first candidate stands. */
    NO_INFORMATION("no customer was observed long enough to tell, so the first candidate stands", "没有足够的观察数据，取第一个候选模型"),
    /** There was nothing to choose. */
    ONLY_CANDIDATE("it is the only candidate", "只有这一个候选模型");

    private final String english;
    private final String chinese;

    ChoiceBasis(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
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
