package org.dealercrm.scoring.evaluation;

/**
 * A band of customers with about the same predicted probability, and the share of them who did return: a point of a reliability diagram
 * (Murphy, A. H.; Winkler, R. L. "Reliability of subjective probability forecasts of precipitation and temperature", Applied Statistics
 * 26, 1977).
 *
 * @param lowest the lowest probability in the band
 * @param highest the highest probability in the band
 * @param meanPredicted the weighted mean of the probabilities
 * @param observedShare the weighted share who returned, 0 to 1
 * @param customers the number of customers, at least 1
 * @param weight the sum of their weights
 */
public record CalibrationBand(
        double lowest, double highest, double meanPredicted, double observedShare, int customers, double weight) {

    /**
     * By how much too many returns were foretold.
     *
     * @return mean predicted less observed, -1 to 1; negative if too few were
     */
    public double gap() {
        return meanPredicted - observedShare;
    }
}
