package org.dealercrm.scoring.retention;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dealercrm.scoring.numeric.Cholesky;

/** Whether return rises or falls along the steps of satisfaction, beside what the model says and the having answered itself. */
final class StepTrend {

    private StepTrend() {}

    /**
     * Rao's score test of one more feature t, the step of the answer, at the maximum without it:
     *
     * <pre>
     *   z = U / sqrt(V),  U = sum w (y - P) t,  V = sum v t^2 - (sum v t x)' (sum v x x')^-1 (sum v t x),  v = w P (1 - P)
     * </pre>
     *
     * @return z, above 0 if the satisfied return more; empty if the other features leave the step nothing to tell
     */
    static OptionalDouble z(AnsweredRows rows, StepLogit function, double[] at) {
        int n = function.variables();
        double[][] hessian = new double[n][n];
        function.evaluate(at, new double[n], hessian);
        double score = 0;
        double information = 0;
        double[] cross = new double[n];
        for (int row = 0; row < rows.size(); row++) {
            if (rows.step(row) == AnsweredRows.NONE) {
                continue;
            }
            double p = function.probability(at, row);
            double t = rows.step(row);
            double v = rows.weight(row) * p * (1 - p);
            score += rows.weight(row) * ((rows.returned(row) ? 1 : 0) - p) * t;
            information += v * t * t;
            cross[0] += v * t;
            cross[1] += v * t * rows.logit(row);
            cross[function.variable(row)] += v * t;
        }
        for (double[] line : hessian) {
            Arrays.setAll(line, j -> -line[j]);
        }
        Optional<double[][]> inverse = Cholesky.inverse(hessian);
        if (inverse.isEmpty()) {
            return OptionalDouble.empty();
        }
        double own = information - form(inverse.get(), cross);
        return own > 1e-9 * information ? OptionalDouble.of(score / Math.sqrt(own)) : OptionalDouble.empty();
    }

    private static double form(double[][] matrix, double[] vector) {
        double sum = 0;
        for (int i = 0; i < vector.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                sum += matrix[i][j] * vector[i] * vector[j];
            }
        }
        return sum;
    }
}
