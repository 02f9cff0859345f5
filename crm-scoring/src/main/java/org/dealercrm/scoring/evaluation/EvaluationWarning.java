package org.dealercrm.scoring.evaluation;

/** What a reader of an evaluation must know before he trusts it. */
public enum EvaluationWarning {
    /**
     * The horizon ends after the last visit of the log: returns may be missing, so expected visits look too high.
     */
    HORIZON_BEYOND_LOG,
    /** The rules learned their shares over a window shorter than the horizon, so their probabilities are too low. */
    RULE_WINDOW_SHORTER_THAN_HORIZON
}
