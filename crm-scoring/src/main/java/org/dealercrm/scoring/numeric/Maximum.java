package org.dealercrm.scoring.numeric;

/**
 * Where a climb ended.
 *
 * @param at the point
 * @param value the function there
 * @param hessian the second derivatives there, the full symmetric matrix
 * @param gradientNorm the Euclidean norm of the gradient without the variables that rest at a bound
 * @param iterations steps tried
 * @param settled whether no further progress is possible; false if the iterations ran out
 * @param atBound whether a variable rests at a bound and the function still rises beyond it
 */
@SuppressWarnings("ArrayRecordComponent") // read once by the fit that made it, never compared and never kept
public record Maximum(
        double[] at,
        double value,
        double[][] hessian,
        double gradientNorm,
        int iterations,
        boolean settled,
        boolean atBound) {}
