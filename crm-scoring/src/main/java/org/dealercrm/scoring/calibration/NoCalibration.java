package org.dealercrm.scoring.calibration;

import java.util.Locale;
import org.dealercrm.scoring.wording.Language;

/** Why a probability of return stands as the model gave it. */
public enum NoCalibration implements CalibrationOutcome {
    /** A table of statistics knows no day but its own. */
    NO_LOG(
            "The visits themselves are not known, only their statistics on one day, so the past cannot be looked back upon.",
            "只有某一天的汇总统计，没有逐次到店记录，无法回看过去。"),
    /** The model goes in whole periods, in which half a horizon may have no opportunity at all. */
    WHOLE_PERIODS("The model goes in whole periods, into which half a horizon does not fit.", "模型以整期为单位，半个预测期无法整除为期。"),
    /** No window lies between the first day of the log and the as-of day. */
    HISTORY_TOO_SHORT(
            "The history is shorter than half a horizon, so no window fits into it to learn from.",
            "历史短于半个预测期，没有可供学习的时间窗。"),
    /** Fewer than {@value ReturnCalibration#FEWEST_CUSTOMERS} customers in all windows. */
    TOO_FEW_CUSTOMERS("Too few customers were known in the windows to learn from.", "时间窗内的客户太少，不足以学习。"),
    /** Fewer than {@value ReturnCalibration#FEWEST_OF_A_KIND} returned, or as few did not. */
    TOO_FEW_OF_A_KIND(
            "Nearly all or nearly none of the customers returned in the windows, so there is no difference to learn from.",
            "时间窗内几乎所有客户都返回或都未返回，没有可供学习的差别。"),
    /** The search for the coefficients ended before it was at rest. */
    SEARCH_UNFINISHED("The search for the calibration ended before it was at rest.", "校准系数的搜索未能收敛。");

    private final String english;
    private final String chinese;

    NoCalibration(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    @Override
    public String sentence(Locale locale) {
        return Language.isChinese(locale) ? chinese : english;
    }
}
