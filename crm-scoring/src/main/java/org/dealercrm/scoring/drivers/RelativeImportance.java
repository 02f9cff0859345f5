package org.dealercrm.scoring.drivers;

/** Divides R^2 among drivers, from their correlations; the outcome is the last column. */
interface RelativeImportance {

    /**
     * The share of each driver.
     *
     * @return not negative, adding up to R^2
     */
    double[] shares(double[][] correlations);

    /** The Monte Carlo standard error of each share; 0 where nothing is drawn. */
    default double[] errors(double[][] correlations) {
        return new double[correlations.length - 1];
    }

    /** Whether orders are drawn. */
    default boolean sampled() {
        return false;
    }

    static RelativeImportance of(DriverPolicy policy, int drivers) {
        if (policy.method() == DriverMethod.RELATIVE_WEIGHTS) {
            return JohnsonWeights::shares;
        }
        return drivers <= policy.exactUpTo()
                ? LmgExact::shares
                : LmgSampled.of(policy.seed(), policy.orderings() / 2, drivers);
    }
}
