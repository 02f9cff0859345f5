package org.dealercrm.scoring.lifetime;

/**
 * The log-likelihood of one customer as a function of the logarithms of a model's parameters, for a fit in which the parameters differ
 * from customer to customer. An instance serves one thread.
 */
interface CustomerCurve {

    /**
     * The log-likelihood and its derivatives.
     *
     * @param logParameters the logarithms of the parameters in the order of the literature, not changed
     * @param x repeat visits, not negative
     * @param tx time of the last visit, 0 to age
     * @param age time observed
     * @param litt the sum of the logarithms of the gaps; looked at only by a model with regularity
     * @param gradient takes the first derivatives
     * @param hessian takes the second derivatives, the full symmetric matrix
     * @return the log-likelihood, finite
     */
    double evaluate(
            double[] logParameters,
            double x,
            double tx,
            double age,
            double litt,
            double[] gradient,
            double[][] hessian);
}
