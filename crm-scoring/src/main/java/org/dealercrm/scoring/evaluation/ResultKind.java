package org.dealercrm.scoring.evaluation;

/** Whether a prediction comes from a fitted model or from a rule of thumb. */
public enum ResultKind {
    /** A fitted model of customer lifetime. */
    MODEL("model"),
    /** A rule of thumb. */
    RULE("rule");

    private final String code;

    ResultKind(String code) {
        this.code = code;
    }

    /**
     * The name in files.
     *
     * @return the code, never null
     */
    public String code() {
        return code;
    }
}
