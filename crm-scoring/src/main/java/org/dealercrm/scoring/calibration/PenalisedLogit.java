package org.dealercrm.scoring.calibration;

import java.util.Arrays;
import org.dealercrm.scoring.numeric.Logarithms;
import org.dealercrm.scoring.numeric.SmoothFunction;

/**
 * The log-likelihood of a logistic regression, less a penalty for leaving given coefficients:
 *
 * <pre>sum over rows of w (y z - ln(1 + e^z)) - penalty / 2 sum over j of (b_j - prior_j)^2,   z = sum over j of b_j f_j / s_j</pre>
 *
 * with each feature divided by its spread s_j, so that the penalty means the same for all. It is strictly concave, so it has one
 * maximum (le Cessie, van Houwelingen, "Ridge estimators in logistic regression", Applied Statistics 41, 1992).
 */
final class PenalisedLogit implements SmoothFunction {

    private final double[] matrix;
    private final int count;
    private final WindowRows rows;
    private final double[] spread;
    private final double[] prior;
    private final double penalty;

    /**
     * The function.
     *
     * @param matrix the features, row by row; divided by their spreads here
     * @param prior the coefficients of the features as they are that cost nothing
     */
    PenalisedLogit(double[] matrix, int count, WindowRows rows, double[] prior, double penalty) {
        this.matrix = matrix;
        this.count = count;
        this.rows = rows;
        this.penalty = penalty;
        this.spread = spreads();
        this.prior = prior.clone();
        for (int j = 0; j < count; j++) {
            this.prior[j] *= spread[j];
        }
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] /= spread[i % count];
        }
    }

    /** Weighted standard deviations; 1 for a feature without any. */
    private double[] spreads() {
        double[] mean = new double[count];
        double[] squares = new double[count];
        double total = 0;
        for (int row = 0; row < rows.size(); row++) {
            double w = rows.weight(row);
            total += w;
            for (int j = 0; j < count; j++) {
                double delta = matrix[row * count + j] - mean[j];
                mean[j] += w / total * delta;
                squares[j] += w * delta * (matrix[row * count + j] - mean[j]);
            }
        }
        double[] spreads = new double[count];
        for (int j = 0; j < count; j++) {
            double deviation = Math.sqrt(squares[j] / total);
            spreads[j] = deviation > 1e-9 ? deviation : 1;
        }
        return spreads;
    }

    /** Where a search begins: the coefficients that cost nothing. */
    double[] start() {
        return prior.clone();
    }

    /** Coefficients of the search as those of the features as they are. */
    double[] unscaled(double[] at) {
        double[] coefficients = at.clone();
        for (int j = 0; j < count; j++) {
            coefficients[j] /= spread[j];
        }
        return coefficients;
    }

    @Override
    public double evaluate(double[] at, double[] gradient, double[][] hessian) {
        double value = penalised(at, gradient, hessian);
        for (int row = 0; row < rows.size(); row++) {
            int offset = row * count;
            double z = 0;
            for (int j = 0; j < count; j++) {
                z += at[j] * matrix[offset + j];
            }
            double w = rows.weight(row);
            double p = 1 / (1 + Math.exp(-z));
            value += w * ((rows.returned(row) ? z : 0) - Logarithms.softPlus(z));
            double slope = w * ((rows.returned(row) ? 1 : 0) - p);
            double curve = w * p * (1 - p);
            for (int j = 0; j < count; j++) {
                double f = matrix[offset + j];
                gradient[j] += slope * f;
                double part = curve * f;
                for (int l = 0; l <= j; l++) {
                    hessian[j][l] -= part * matrix[offset + l];
                }
            }
        }
        for (int j = 0; j < count; j++) {
            for (int l = 0; l < j; l++) {
                hessian[l][j] = hessian[j][l];
            }
        }
        return value;
    }

    private double penalised(double[] at, double[] gradient, double[][] hessian) {
        double value = 0;
        for (int j = 0; j < count; j++) {
            double off = at[j] - prior[j];
            value -= penalty / 2 * off * off;
            gradient[j] = -penalty * off;
            Arrays.fill(hessian[j], 0);
            hessian[j][j] = -penalty;
        }
        return value;
    }
}
