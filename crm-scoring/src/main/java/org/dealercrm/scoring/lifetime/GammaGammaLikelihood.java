package org.dealercrm.scoring.lifetime;

import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.Trigamma;
import org.dealercrm.scoring.numeric.CompensatedSum;
import org.dealercrm.scoring.numeric.SmoothFunction;

/**
 * The log-likelihood of {@link GammaGamma} as a function of ln p, ln(q - 1), ln v with exact derivatives. For a customer with t =
 * px and y = xm / v it is -lnB(t, q) + t ln y - ln m - (t+q) ln(1+y).
 */
final class GammaGammaLikelihood implements SmoothFunction {

    private final SpendRows rows;

    GammaGammaLikelihood(SpendRows rows) {
        this.rows = rows;
    }

    @Override
    public double evaluate(double[] at, double[] gradient, double[][] hessian) {
        double p = Math.exp(at[0]);
        double excess = Math.exp(at[1]);
        double q = 1 + excess;
        double v = Math.exp(at[2]);
        CompensatedSum[] sums = CompensatedSum.several(10);
        for (int begin = 0; begin < rows.size; ) {
            int end = begin;
            while (end < rows.size && rows.count[end] == rows.count[begin]) {
                end++;
            }
            addSameCount(begin, end, p * rows.count[begin], q, v, sums);
            begin = end;
        }
        gradient[0] = sums[1].value();
        gradient[1] = excess * sums[2].value();
        gradient[2] = sums[3].value();
        hessian[0][0] = sums[4].value();
        hessian[1][1] = excess * excess * sums[5].value() + gradient[1];
        hessian[2][2] = sums[6].value();
        hessian[0][1] = hessian[1][0] = excess * sums[7].value();
        hessian[0][2] = hessian[2][0] = sums[8].value();
        hessian[1][2] = hessian[2][1] = excess * sums[9].value();
        return sums[0].value();
    }

    /** Customers with the same count share the gamma functions. Derivatives in ln p and ln v, but in q itself. */
    private void addSameCount(int begin, int end, double t, double q, double v, CompensatedSum[] sums) {
        double logBeta = LogBeta.value(t, q);
        double slopeBoth = Digamma.value(t + q);
        double slopeT = slopeBoth - Digamma.value(t);
        double slopeQ = slopeBoth - Digamma.value(q);
        double bendBoth = Trigamma.value(t + q);
        double bendT = bendBoth - Trigamma.value(t);
        double bendQ = bendBoth - Trigamma.value(q);
        for (int i = begin; i < end; i++) {
            double w = rows.weight[i];
            double y = rows.count[i] * (rows.mean[i] / v);
            double logY = Math.log(y);
            double log1pY = Math.log1p(y);
            double own = y / (1 + y);
            double dt = slopeT + logY - log1pY;
            sums[0].add(w * (t * (logY - log1pY) - q * log1pY - logBeta - Math.log(rows.mean[i])));
            sums[1].add(w * t * dt);
            sums[2].add(w * (slopeQ - log1pY));
            sums[3].add(w * ((t + q) * own - t));
            sums[4].add(w * (t * t * bendT + t * dt));
            sums[5].add(w * bendQ);
            sums[6].add(-w * (t + q) * own / (1 + y));
            sums[7].add(w * t * bendBoth);
            sums[8].add(-w * t / (1 + y));
            sums[9].add(w * own);
        }
    }
}
