package org.dealercrm.scoring.estimate;

import java.util.Locale;
import org.dealercrm.scoring.wording.Language;

/** Why there is no figure. */
public enum WhyNone {
    /** Nobody was asked, or nobody answered. */
    NO_ANSWERS("nobody answered", "无人作答"),
    /** Fewer answers than the caller's policy or the method asks for. */
    TOO_FEW("too few answers", "样本量不足"),
    /** All answers are the same, and the method asks how they vary together. */
    NO_VARIATION("the answers do not vary", "答案没有差异"),
    /** Two or more inputs say the same, so that nothing tells them apart. */
    NOT_SEPARABLE("some inputs cannot be told apart", "部分输入无法区分"),
    /** The questionnaire does not ask for it. */
    NOT_ASKED("the questionnaire does not ask for it", "问卷未包含该题"),
    /** None of the items that could be chosen for it was. */
    NOT_CHOSEN("no item was chosen for it", "未选入指标"),
    /** The scale of the question is not one on which the figure is defined. */
    SCALE_NOT_FIT("the scale of the question does not fit", "题目量表不适用"),
    /** The parts cannot be added: money of several currencies, or money and points. */
    NOT_ADDABLE("the parts are of different units", "各项单位不同，不能相加"),
    /** The figure would be divided by zero. */
    ZERO_BELOW_THE_LINE("there is nothing to divide by", "分母为零"),
    /** Who came before the records begin is not known. */
    RECORDS_BEGIN_LATER("the records begin within the window or after it", "记录起始晚于统计期"),
    /** The time in which it is counted is not over. */
    NOT_OVER_YET("the time to be counted is not over", "统计期未满"),
    /** What the figure would be divided by lies below zero, so that more would seem less. */
    NEGATIVE_BELOW_THE_LINE("what it would be divided by is below zero", "分母为负"),
    /** The numbers are too large for the arithmetic. */
    OUT_OF_RANGE("the numbers are too large", "数值超出范围");

    private final String english;
    private final String chinese;

    WhyNone(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * The reason in words.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code too few answers} or {@code 样本量不足}, never null
     */
    public String sentence(Locale locale) {
        return Language.isChinese(locale) ? chinese : english;
    }
}
