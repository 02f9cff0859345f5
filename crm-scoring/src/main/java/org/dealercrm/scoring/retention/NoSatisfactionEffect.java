package org.dealercrm.scoring.retention;

import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import org.dealercrm.scoring.wording.Language;

/**
 * Why the probability of return is not judged by satisfaction.
 *
 * @param reason why, not null
 * @param answers the answers that were looked at, a customer's once in every window, not negative
 * @param pValue the probability of chance that was found; empty if it did not come to a test
 */
public record NoSatisfactionEffect(Reason reason, long answers, OptionalDouble pValue) implements SatisfactionOutcome {

    /** Why there is none. */
    public enum Reason {
        /** The model goes in whole periods, which do not fit days in the past. */
        WHOLE_PERIODS("The model goes in whole periods, so satisfaction is not used.", "模型以整期为单位，未使用满意度。"),
        /** No whole horizon lies between the first day of the log and the as-of day. */
        HISTORY_TOO_SHORT("The history is shorter than the horizon, so satisfaction is not used.", "历史短于预测期，未使用满意度。"),
        /** Fewer than {@value SatisfactionEffect#FEWEST_ANSWERS} answers were known before the windows. */
        TOO_FEW_ANSWERS(
                "Too few answers were known before past windows, so satisfaction is not used.", "历史时间窗前的作答太少，未使用满意度。"),
        /** Of those who answered fewer than {@value SatisfactionEffect#FEWEST_OF_A_KIND} returned, or as few did not. */
        TOO_FEW_OF_A_KIND(
                "Nearly all or nearly none of those who answered returned, so satisfaction is not used.",
                "作答客户几乎都返回或都未返回，未使用满意度。"),
        /** All answers were of one step. */
        NO_VARIATION("All answers were the same, so satisfaction is not used.", "作答没有差异，未使用满意度。"),
        /** Chance alone explains how return goes with satisfaction. */
        NOT_SIGNIFICANT(
                "In this store return does not go with satisfaction beyond chance, so satisfaction is not used.",
                "本店返厂与满意度的关系不显著，未使用满意度。"),
        /** The search for the shifts ended before it was at rest. */
        SEARCH_UNFINISHED("The search for the effect of satisfaction ended before it was at rest.", "满意度影响的搜索未能收敛。");

        private final String english;
        private final String chinese;

        Reason(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }
    }

    /** Checks the parts. */
    public NoSatisfactionEffect {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(pValue, "pValue");
        if (answers < 0) {
            throw new IllegalArgumentException("A number of answers is not negative, found " + answers);
        }
    }

    static NoSatisfactionEffect of(Reason reason, long answers) {
        return new NoSatisfactionEffect(reason, answers, OptionalDouble.empty());
    }

    @Override
    public String sentence(Locale locale) {
        return Language.isChinese(locale) ? reason.chinese : reason.english;
    }
}
