package org.dealercrm.scoring.evaluation;

import java.util.Locale;
import org.dealercrm.scoring.wording.Language;

/** The measures of a holdout evaluation. Each can be undefined. */
public enum Measure {
    /** Area under the ROC curve. */
    AUC("auc", Better.HIGHER, "AUC", "AUC"),
    /** Brier score of the probability of return. */
    BRIER("brier", Better.LOWER, "the Brier score", "Brier 分数"),
    /** Logarithmic loss of the probability of return. */
    LOG_LOSS("logLoss", Better.LOWER, "the log-loss", "对数损失"),
    /** Expected calibration error: how far the bands' probabilities lie from the observed shares, on average. */
    CALIBRATION_ERROR("calibrationError", Better.LOWER, "the calibration error", "校准误差"),
    /** How many times as often the upper tenth returned as customers at large. */
    TOP_LIFT("topLift", Better.HIGHER, "the lift of the upper tenth", "前十分之一的提升度"),
    /** Mean absolute error of the expected visits. */
    MAE("mae", Better.LOWER, "the mean error of visits", "到店次数平均误差"),
    /** Root mean squared error of the expected visits. */
    RMSE("rmse", Better.LOWER, "the root mean squared error of visits", "到店次数均方根误差"),
    /** Mean logarithmic score of the number of visits that came. */
    COUNT_LOG_SCORE("countLogScore", Better.LOWER, "the log score of visits", "到店次数对数评分"),
    /** Sum of the expected visits. */
    EXPECTED_SUM("expectedSum", Better.NEITHER, "the sum of the expected visits", "预期到店总次数"),
    /** Mean absolute error of the expected contribution. */
    MONEY_MAE("moneyMae", Better.LOWER, "the mean error of the contribution", "贡献平均误差"),
    /** Root mean squared error of the expected contribution. */
    MONEY_RMSE("moneyRmse", Better.LOWER, "the root mean squared error of the contribution", "贡献均方根误差"),
    /** Sum of the expected contributions. */
    EXPECTED_MONEY("expectedMoney", Better.NEITHER, "the sum of the expected contributions", "预期贡献总额"),
    /** Bands of predicted probability beside the observed shares. */
    CALIBRATION("calibration", Better.NEITHER, "the calibration table", "校准表"),
    /** Tenths of the customers by promise. */
    LIFT("lift", Better.NEITHER, "the lift table", "提升表");

    /** Which of two values is the better one. */
    public enum Better {
        /** The higher one. */
        HIGHER,
        /** The lower one. */
        LOWER,
        /** The measure does not judge. */
        NEITHER
    }

    private final String code;
    private final Better better;
    private final String english;
    private final String chinese;

    Measure(String code, Better better, String english, String chinese) {
        this.code = code;
        this.better = better;
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * The name in files.
     *
     * @return the code, for example {@code logLoss}; never null
     */
    public String code() {
        return code;
    }

    /**
     * Which of two values is the better one.
     *
     * @return never null
     */
    public Better better() {
        return better;
    }

    /**
     * The measure's name within a sentence.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return the name, never null
     */
    public String name(Locale locale) {
        return Language.isChinese(locale) ? chinese : english;
    }
}
