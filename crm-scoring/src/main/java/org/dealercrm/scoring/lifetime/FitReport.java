package org.dealercrm.scoring.lifetime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dealercrm.scoring.numeric.Cholesky;
import org.dealercrm.scoring.numeric.Maximum;

/** One measure of flatness, one wording and one kind of standard error for the fits of all models. */
final class FitReport {

    /** A gradient per customer below this is 0. */
    static final double FLAT = 1e-9;

    /** So near to a bound, in logarithms, a parameter is thought to lie on it. */
    private static final double NEAR = 1e-4;

    private FitReport() {}

    static FitStatus status(Maximum maximum, double weight) {
        if (maximum.atBound()) {
            return FitStatus.AT_BOUND;
        }
        return maximum.gradientNorm() / weight <= FLAT ? FitStatus.CONVERGED : FitStatus.ITERATION_LIMIT;
    }

    /**
     * The same where all variables have one bound on either side: towards it a likelihood gets so flat that the climb may end just
     * before it.
     */
    static FitStatus status(Maximum maximum, double weight, double bound) {
        boolean near = Arrays.stream(maximum.at()).anyMatch(variable -> Math.abs(variable) > bound - NEAR);
        return near ? FitStatus.AT_BOUND : status(maximum, weight);
    }

    static String sentence(FitStatus status) {
        return switch (status) {
            case CONVERGED -> "The likelihood is at its maximum.";
            case AT_BOUND ->
                "The likelihood is greatest at the bounds of the parameters: the data show less variety than the model"
                        + " allows for.";
            case ITERATION_LIMIT -> "The search ended before the likelihood was flat.";
            case NO_INFORMATION -> "No row says anything about the parameters.";
        };
    }

    /**
     * The estimates of parameters that were searched by their logarithms: se(theta) = theta se(ln theta), which at a maximum is the same
     * as the inverse information in theta itself.
     *
     * @param names a name for each variable of the search
     * @param values the parameters; in another unit than that of the search if the caller wants
     * @param maximum where the search ended
     */
    static List<ParameterEstimate> estimates(List<String> names, double[] values, Maximum maximum, FitStatus status) {
        return estimates(names, values, values.length, maximum.hessian(), status);
    }

    /** The same where only the first variables were searched by their logarithms and the others as they are. */
    static List<ParameterEstimate> estimates(
            List<String> names, double[] values, int logarithms, double[][] hessian, FitStatus status) {
        Optional<double[][]> covariance =
                status == FitStatus.CONVERGED ? Cholesky.inverse(negative(hessian)) : Optional.empty();
        List<ParameterEstimate> estimates = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            boolean positive = i < logarithms;
            double error = covariance.isEmpty() ? 0 : Math.sqrt(covariance.get()[i][i]) * (positive ? values[i] : 1);
            boolean told = error > 0 && Double.isFinite(error);
            OptionalDouble standardError = told ? OptionalDouble.of(error) : OptionalDouble.empty();
            estimates.add(new ParameterEstimate(names.get(i), values[i], standardError, positive));
        }
        return estimates;
    }

    private static double[][] negative(double[][] matrix) {
        double[][] negative = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                negative[i][j] = -matrix[i][j];
            }
        }
        return negative;
    }
}
