package org.dealercrm.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dealercrm.scoring.numeric.SmoothFunction;

/** First and second derivatives of a likelihood held against its differences. */
final class Derivatives {

    private Derivatives() {}

    /** @param part the tolerance for each unit of 1 + |value| */
    static void assertExact(SmoothFunction likelihood, List<Double> point, double part) {
        int n = point.size();
        double[] at = point.stream().mapToDouble(Double::doubleValue).toArray();
        double[] gradient = new double[n];
        double[][] hessian = new double[n][n];
        double value = likelihood.evaluate(at, gradient, hessian);
        double step = 1e-5;
        for (int i = 0; i < n; i++) {
            double[] up = at.clone();
            double[] down = at.clone();
            up[i] += step;
            down[i] -= step;
            double[] slopeUp = new double[n];
            double[] slopeDown = new double[n];
            double rise = likelihood.evaluate(up, slopeUp, new double[n][n])
                    - likelihood.evaluate(down, slopeDown, new double[n][n]);
            double tolerance = part * (1 + Math.abs(value));
            assertThat(gradient[i]).isCloseTo(rise / (2 * step), within(tolerance));
            for (int j = 0; j < n; j++) {
                assertThat(hessian[i][j]).isCloseTo((slopeUp[j] - slopeDown[j]) / (2 * step), within(tolerance));
            }
        }
    }
}
