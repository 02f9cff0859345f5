package org.dealercrm.scoring.lifetime;

import org.dealercrm.scoring.numeric.CompensatedSum;
import org.dealercrm.scoring.numeric.SmoothFunction;

/**
 * The log-likelihood of all customers of the BG/BB model as a function of ln alpha, ln beta, ln gamma, ln delta, with exact first
 * and second derivatives. With (s)_n the rising factorial a customer's is
 *
 * <pre>ln (alpha)_x + ln (beta)_(t_x-x) - ln (alpha+beta)_t_x + ln (delta)_t_x - ln (gamma+delta)_t_x + ln F, F as in {@link SilenceSum}</pre>
 *
 * <p>The rising factorials are summed over the counts ({@link RisingFactorialSum}); F is walked once for all customers with the same
 * x and t_x. Fader, Hardie, Shang 2010, equation 5.
 */
final class BetaBernoulliLikelihood implements SmoothFunction {

    private static final int N = 4;
    private static final int A = 0;
    private static final int B = 1;
    private static final int G = 2;
    private static final int D = 3;

    private final LikelihoodRows rows;
    private final RisingFactorialSum coming;
    private final RisingFactorialSum skipping;
    private final RisingFactorialSum opportunities;

    BetaBernoulliLikelihood(LikelihoodRows rows) {
        this.rows = rows;
        this.coming = RisingFactorialSum.over(rows, i -> rows.x[i]);
        this.skipping = RisingFactorialSum.over(rows, i -> (long) rows.tx[i] - rows.x[i]);
        this.opportunities = RisingFactorialSum.over(rows, i -> (long) rows.tx[i]);
    }

    double logLikelihood(double alpha, double beta, double gamma, double delta) {
        return evaluateAt(new double[] {alpha, beta, gamma, delta}, new double[N], new double[N][N]);
    }

    @Override
    public double evaluate(double[] at, double[] gradient, double[][] hessian) {
        double[] parameters = new double[N];
        for (int i = 0; i < N; i++) {
            parameters[i] = Math.exp(at[i]);
        }
        return evaluateAt(parameters, gradient, hessian);
    }

    private double evaluateAt(double[] p, double[] gradient, double[][] hessian) {
        CompensatedSum value = new CompensatedSum();
        CompensatedSum[] sums = CompensatedSum.several(SilenceSum.DERIVATIVES);
        for (int begin = 0; begin < rows.size; ) {
            SilenceSum silence = new SilenceSum(p, rows.x[begin], rows.tx[begin]);
            int row = begin;
            while (row < rows.size && rows.x[row] == rows.x[begin] && rows.tx[row] == rows.tx[begin]) {
                silence.walkTo((long) (rows.age[row] - rows.tx[row]));
                value.add(rows.weight[row] * silence.logValue());
                for (int i = 0; i < sums.length; i++) {
                    sums[i].add(rows.weight[row] * silence.derivative(i));
                }
                row++;
            }
            begin = row;
        }
        for (int i = 0; i < N; i++) {
            gradient[i] = sums[i].value();
            for (int j = i; j < N; j++) {
                hessian[i][j] = sums[SilenceSum.second(i, j)].value();
            }
        }
        add(coming, p, A, -1, 1, value, gradient, hessian);
        add(skipping, p, B, -1, 1, value, gradient, hessian);
        add(opportunities, p, A, B, -1, value, gradient, hessian);
        add(opportunities, p, D, -1, 1, value, gradient, hessian);
        add(opportunities, p, G, D, -1, value, gradient, hessian);
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < i; j++) {
                hessian[i][j] = hessian[j][i];
            }
        }
        return value.value();
    }

    /** Adds the sum at one parameter, or at the sum of two, with a sign; its derivatives turned into those of the logarithms. */
    private static void add(
            RisingFactorialSum counts,
            double[] p,
            int one,
            int other,
            int sign,
            CompensatedSum value,
            double[] gradient,
            double[][] hessian) {
        RisingFactorialSum.At sum = counts.at(other < 0 ? p[one] : p[one] + p[other]);
        value.add(sign * sum.value());
        for (int i : other < 0 ? new int[] {one} : new int[] {one, other}) {
            double first = sign * p[i] * sum.first();
            gradient[i] += first;
            hessian[i][i] += first + sign * p[i] * p[i] * sum.second();
        }
        if (other >= 0) {
            hessian[one][other] += sign * p[one] * p[other] * sum.second();
        }
    }
}
