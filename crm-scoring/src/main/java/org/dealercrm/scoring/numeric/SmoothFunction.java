package org.dealercrm.scoring.numeric;

/** A function of a few variables with its first and second derivatives, such as a log-likelihood. */
@FunctionalInterface
public interface SmoothFunction {

    /**
     * The function and its derivatives at a point.
     *
     * @param at the point, not null, not changed
     * @param gradient takes the first derivatives
     * @param hessian takes the second derivatives, the full symmetric matrix
     * @return the value; negative infinity or NaN where the function is not defined
     */
    double evaluate(double[] at, double[] gradient, double[][] hessian);
}
