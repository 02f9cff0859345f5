package org.dealercrm.scoring.evaluation;

/** Why a measure has no value. */
public enum Undefined {
    /** There is nobody to evaluate. */
    NO_CUSTOMERS("no customer was known on the day of the split"),
    /** Without a return nobody can be ranked above another. */
    NOBODY_RETURNED("nobody came within the holdout window"),
    /** Without a loss nobody can be ranked below another. */
    EVERYBODY_RETURNED("everybody came within the holdout window"),
    /** The rule learns its probabilities from a window within the history. */
    NO_INNER_WINDOW("the history before the split is too short for the rule to learn a probability from it");

    private final String sentence;

    Undefined(String sentence) {
        this.sentence = sentence;
    }

    /**
     * The reason in words.
     *
     * @return a clause in English, never null
     */
    public String sentence() {
        return sentence;
    }
}
