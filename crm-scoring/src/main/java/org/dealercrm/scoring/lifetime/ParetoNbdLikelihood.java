package org.dealercrm.scoring.lifetime;

import org.dealercrm.scoring.numeric.CompensatedSum;
import org.dealercrm.scoring.numeric.SmoothFunction;

/**
 * The log-likelihood of all customers as a function of ln r, ln alpha, ln s, ln beta, with exact first and second derivatives. What
 * depends on the times of a customer's visits ({@link ParetoNbdCurve#times}) is summed over the distinct rows, lnGamma(r + x) - lnGamma(r)
 * over the counts of visits ({@link RisingFactorialSum}), and x ln alpha at once.
 *
 * <p>The rows are summed in blocks of {@value #BLOCK}, each plainly and on its own, and the blocks in their order: the same to the
 * last bit whoever sums a block.
 */
final class ParetoNbdLikelihood implements SmoothFunction {

    /** So many rows are one piece of work. */
    static final int BLOCK = 512;

    /** The value, four first and ten second derivatives. */
    private static final int SUMS = 15;

    private final LikelihoodRows rows;
    private final RisingFactorialSum arrivals;

    ParetoNbdLikelihood(LikelihoodRows rows) {
        this.rows = rows;
        this.arrivals = new RisingFactorialSum(rows, 1, 0);
    }

    @Override
    public double evaluate(double[] at, double[] gradient, double[][] hessian) {
        ParetoNbdCurve curve = new ParetoNbdCurve();
        CompensatedSum[] sums = new CompensatedSum[SUMS];
        for (int i = 0; i < SUMS; i++) {
            sums[i] = new CompensatedSum();
        }
        for (int block = 0; block * BLOCK < rows.size; block++) {
            double[] part = block(block, at, curve);
            for (int i = 0; i < SUMS; i++) {
                sums[i].add(part[i]);
            }
        }
        return assemble(sums, at, gradient, hessian);
    }

    /** The sums over a block of rows; the curve is only worked with. */
    private double[] block(int block, double[] at, ParetoNbdCurve curve) {
        double r = Math.exp(at[0]);
        double alpha = Math.exp(at[1]);
        double s = Math.exp(at[2]);
        double beta = Math.exp(at[3]);
        double[] sums = new double[SUMS];
        int end = Math.min(rows.size, (block + 1) * BLOCK);
        for (int i = block * BLOCK; i < end; i++) {
            double w = rows.weight[i];
            sums[0] += w * curve.times(r, alpha, s, beta, rows.x[i], rows.tx[i], rows.age[i]);
            int place = 1;
            for (int k = 0; k < 4; k++) {
                sums[place++] += w * curve.slope(k);
                for (int l = k; l < 4; l++) {
                    sums[place++] += w * curve.bend(k, l);
                }
            }
        }
        return sums;
    }

    private double assemble(CompensatedSum[] sums, double[] at, double[] gradient, double[][] hessian) {
        int place = 1;
        for (int k = 0; k < 4; k++) {
            gradient[k] = sums[place++].value();
            for (int l = k; l < 4; l++) {
                hessian[k][l] = hessian[l][k] = sums[place++].value();
            }
        }
        double r = Math.exp(at[0]);
        arrivals.at(r);
        gradient[0] += r * arrivals.first;
        hessian[0][0] += r * arrivals.first + r * r * arrivals.second;
        CompensatedSum value = new CompensatedSum();
        value.add(sums[0].value());
        value.add(-rows.visits * at[1]);
        value.add(arrivals.value);
        return value.value();
    }
}
