package org.dealercrm.scoring.drivers;

import org.dealercrm.scoring.estimate.Label;

/** How R^2 is divided among drivers that go together. */
public enum DriverMethod {
    /**
     * What a driver adds to R^2, averaged over all orders in which drivers can be taken in (Shapley's value of R^2). The default.
     */
    LMG(
            "LMG driver importance",
            "LMG 驱动因素重要度",
            "Lindeman, Merenda & Gold 1980, Introduction to Bivariate and Multivariate Analysis, 119-127; Groemping 2006,"
                    + " Relative importance for linear regression in R, Journal of Statistical Software 17(1)"),
    /**
     * Johnson's relative weights, by the nearest orthogonal drivers. Only for comparison with reports that use them: the second
     * step goes back from these to the drivers as if they were correlated with nothing else, for which there is no ground, and
     * the result is no decomposition of R^2 in any other sense than that it adds up (Thomas et al. 2014).
     */
    RELATIVE_WEIGHTS(
            "Johnson's relative weights",
            "Johnson 相对权重",
            "Johnson 2000, A heuristic method for estimating the relative weight of predictor variables in multiple regression,"
                    + " Multivariate Behavioral Research 35, 1-19; criticised by Thomas, Zumbo, Kwan & Schweitzer 2014, ibid."
                    + " 49, 329-338");

    private final String english;
    private final String chinese;
    private final String source;

    DriverMethod(String english, String chinese, String source) {
        this.english = english;
        this.chinese = chinese;
        this.source = source;
    }

    /**
     * What it is called.
     *
     * @return never null
     */
    public Label label() {
        return new Label(name(), english, chinese);
    }

    /**
     * Who proposed it.
     *
     * @return author, year and where, never blank
     */
    public String source() {
        return source;
    }
}
