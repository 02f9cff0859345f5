package org.dealercrm.scoring.evaluation;

import java.util.Arrays;

/**
 * The rising step function nearest to given numbers by weighted least squares: minimises sum of w (y - g)^2 over all g_1 &lt;= g_2
 * &lt;= ... &lt;= g_n. Neighbours in the wrong order are pooled to their mean until none are left.
 *
 * <p>Reference: Ayer, M.; Brunk, H. D.; Ewing, G. M.; Reid, W. T.; Silverman, E. "An empirical distribution function for sampling with
 * incomplete information", Annals of Mathematical Statistics 26, 1955; as a calibration of probabilities Zadrozny, B.; Elkan, C.
 * "Transforming classifier scores into accurate multiclass probability estimates", KDD 2002.
 */
final class IsotonicRegression {

    private IsotonicRegression() {}

    /**
     * The fit.
     *
     * @param y the numbers in their order
     * @param weight above 0
     * @return a new array, rising
     */
    static double[] fit(double[] y, double[] weight) {
        int[] end = new int[y.length];
        double[] mean = new double[y.length];
        double[] total = new double[y.length];
        int blocks = 0;
        for (int i = 0; i < y.length; i++) {
            end[blocks] = i + 1;
            mean[blocks] = y[i];
            total[blocks] = weight[i];
            blocks++;
            while (blocks > 1 && mean[blocks - 2] >= mean[blocks - 1]) {
                blocks--;
                double sum = total[blocks - 1] + total[blocks];
                mean[blocks - 1] += (mean[blocks] - mean[blocks - 1]) * (total[blocks] / sum);
                total[blocks - 1] = sum;
                end[blocks - 1] = end[blocks];
            }
        }
        double[] fitted = new double[y.length];
        for (int block = 0, from = 0; block < blocks; from = end[block], block++) {
            Arrays.fill(fitted, from, end[block], mean[block]);
        }
        return fitted;
    }
}
