package org.dealercrm.scoring.evaluation;

/** The measures of a holdout evaluation that can be undefined. */
public enum Measure {
    /** Area under the ROC curve. */
    AUC,
    /** Brier score of the probability of return. */
    BRIER,
    /** Mean absolute error of the expected visits. */
    MAE,
    /** Root mean squared error of the expected visits. */
    RMSE,
    /** Sum of the expected visits. */
    EXPECTED_SUM,
    /** Bands of predicted probability beside the observed shares. */
    CALIBRATION,
    /** Tenths of the customers by promise. */
    LIFT
}
