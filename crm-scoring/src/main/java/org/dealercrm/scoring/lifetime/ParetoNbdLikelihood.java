package org.dealercrm.scoring.lifetime;

import java.util.concurrent.Executor;
import org.dealercrm.scoring.numeric.CompensatedSum;
import org.dealercrm.scoring.numeric.Pieces;
import org.dealercrm.scoring.numeric.SmoothFunction;
import org.jspecify.annotations.Nullable;

/**
 * The log-likelihood of all customers as a function of ln r, ln alpha, ln s, ln beta, with exact first and second derivatives. What
 * depends on the times of a customer's visits ({@link ParetoNbdCurve#times}) is summed over the distinct rows, lnGamma(r + x) - lnGamma(r)
 * over the counts of visits ({@link RisingFactorialSum}), and x ln alpha at once.
 *
 * <p>The rows are summed in blocks of {@value #BLOCK}, each plainly and on its own, and the blocks in their order, piece by piece: the
 * same to the last bit whoever sums a piece.
 */
final class ParetoNbdLikelihood implements SmoothFunction {

    /** So many rows are summed plainly. */
    private static final int BLOCK = 512;

    /** The value, four first and ten second derivatives. */
    private static final int SUMS = 15;

    private final LikelihoodRows rows;
    private final @Nullable Executor executor;
    private final RisingFactorialSum arrivals;

    ParetoNbdLikelihood(LikelihoodRows rows) {
        this(rows, null);
    }

    /** A likelihood whose sums the threads of an executor may help with. */
    ParetoNbdLikelihood(LikelihoodRows rows, @Nullable Executor executor) {
        this.rows = rows;
        this.executor = executor;
        this.arrivals = new RisingFactorialSum(rows, 1, 0);
    }

    @Override
    public double evaluate(double[] at, double[] gradient, double[][] hessian) {
        CompensatedSum[] sums = Pieces.sums(rows.size, executor, SUMS, (begin, end) -> sums(begin, end, at));
        return assemble(sums, at, gradient, hessian);
    }

    /** The sums over the rows of a piece, block by block. */
    private CompensatedSum[] sums(int from, int to, double[] at) {
        ParetoNbdCurve curve = new ParetoNbdCurve();
        CompensatedSum[] sums = CompensatedSum.several(SUMS);
        for (int begin = from; begin < to; begin += BLOCK) {
            double[] part = block(begin, Math.min(to, begin + BLOCK), at, curve);
            for (int i = 0; i < SUMS; i++) {
                sums[i].add(part[i]);
            }
        }
        return sums;
    }

    /** The plain sums over a block of rows; the curve is only worked with. */
    private double[] block(int begin, int end, double[] at, ParetoNbdCurve curve) {
        double r = Math.exp(at[0]);
        double alpha = Math.exp(at[1]);
        double s = Math.exp(at[2]);
        double beta = Math.exp(at[3]);
        double[] sums = new double[SUMS];
        for (int i = begin; i < end; i++) {
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
        RisingFactorialSum.At arrived = arrivals.at(r);
        gradient[0] += r * arrived.first();
        hessian[0][0] += r * arrived.first() + r * r * arrived.second();
        CompensatedSum value = new CompensatedSum();
        value.add(sums[0].value());
        value.add(-rows.visits * at[1]);
        value.add(arrived.value());
        return value.value();
    }
}
