package org.dealercrm.scoring.lifetime;

import org.dealercrm.scoring.numeric.CompensatedSum;
import org.dealercrm.scoring.numeric.Logarithms;
import org.dealercrm.scoring.numeric.SmoothFunction;

/**
 * The log-likelihood of all customers of {@link Nbd} as a function of ln r, ln alpha, with exact first and second derivatives: the sum
 * of lnGamma(r + x) - lnGamma(r) - x ln alpha - (r + x) ln(1 + T/alpha), the first two summed over the counts of visits.
 */
final class NbdLikelihood implements SmoothFunction {

    private final LikelihoodRows rows;
    private final RisingFactorialSum arrivals;

    NbdLikelihood(LikelihoodRows rows) {
        this.rows = rows;
        this.arrivals = new RisingFactorialSum(rows, 1, 0);
    }

    @Override
    public double evaluate(double[] at, double[] gradient, double[][] hessian) {
        double r = Math.exp(at[0]);
        double alpha = Math.exp(at[1]);
        CompensatedSum value = new CompensatedSum();
        CompensatedSum logs = new CompensatedSum();
        CompensatedSum pasts = new CompensatedSum();
        CompensatedSum shapedPasts = new CompensatedSum();
        CompensatedSum bends = new CompensatedSum();
        for (int i = 0; i < rows.size; i++) {
            double w = rows.weight[i];
            double shape = r + rows.x[i];
            double log = Logarithms.log1p(rows.age[i] / alpha);
            double past = rows.age[i] / (alpha + rows.age[i]);
            value.add(-w * shape * log);
            logs.add(w * log);
            pasts.add(w * past);
            shapedPasts.add(w * (shape * past - rows.x[i]));
            bends.add(w * shape * past * (1 - past));
        }
        RisingFactorialSum.At arrived = arrivals.at(r);
        gradient[0] = r * (arrived.first() - logs.value());
        gradient[1] = shapedPasts.value();
        hessian[0][0] = gradient[0] + r * r * arrived.second();
        hessian[0][1] = hessian[1][0] = r * pasts.value();
        hessian[1][1] = -bends.value();
        value.add(arrived.value());
        value.add(-rows.visits * at[1]);
        return value.value();
    }
}
