package org.dealercrm.scoring.lifetime;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dealercrm.scoring.numeric.Maximum;
import org.dealercrm.scoring.numeric.NewtonAscent;
import org.dealercrm.scoring.numeric.SmoothFunction;

/**
 * The log-likelihood of {@link ShiftedBetaGeometric} in ln alpha and ln beta, with its derivatives, and the climb to its maximum:
 *
 * <pre>N ln alpha + sum over contracts of ln (beta)_kept - ln (alpha+beta)_faced</pre>
 *
 * <p>for N contracts that ended, (s)_n the rising factorial, kept the renewals of a contract and faced those and the one at which it
 * ended. Fader, Hardie 2007, appendix.
 */
final class ShiftedBetaGeometricFit implements SmoothFunction {

    private static final double BOUND = Math.log(1e6);
    /** Likelihoods that differ by less are the same. */
    private static final double TIE = 1e-12;

    private static final double[][] STARTS = {{1, 1}, {0.2, 0.2}, {10, 40}};

    private final double endings;
    private final double faced;
    private final RisingFactorialSum keeping;
    private final RisingFactorialSum facing;

    ShiftedBetaGeometricFit(Renewals renewals) {
        int n = renewals.times.length;
        this.endings = Arrays.stream(renewals.ended).sum();
        // the ended contracts, who kept one renewal less than they faced, then the running ones
        this.keeping = RisingFactorialSum.over(
                2 * n,
                i -> i < n ? Math.max(0, renewals.times[i] - 1) : renewals.times[i - n],
                i -> i < n ? renewals.ended[i] : renewals.running[i - n]);
        this.facing = RisingFactorialSum.over(n, i -> renewals.times[i], i -> renewals.ended[i] + renewals.running[i]);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += renewals.times[i] * (renewals.ended[i] + renewals.running[i]);
        }
        this.faced = sum;
    }

    static Fit<ShiftedBetaGeometric> of(Renewals renewals) {
        ShiftedBetaGeometricFit likelihood = new ShiftedBetaGeometricFit(renewals);
        double contracts = renewals.contracts();
        int counts = 0;
        for (int i = 0; i < renewals.times.length; i++) {
            counts += (renewals.ended[i] > 0 ? 1 : 0) + (renewals.running[i] > 0 ? 1 : 0);
        }
        if (!(likelihood.faced > 0)) {
            return new Fit<>(
                    new ShiftedBetaGeometric(1, 1),
                    0,
                    counts,
                    contracts,
                    FitStatus.NO_INFORMATION,
                    0,
                    0,
                    List.of(),
                    List.of(),
                    "No contract has come to a renewal, so nothing is known about its end.",
                    Optional.empty());
        }
        Maximum best = likelihood.climb(STARTS[0]);
        int iterations = best.iterations();
        for (int i = 1; i < STARTS.length && status(best, contracts) != FitStatus.CONVERGED; i++) {
            Maximum other = likelihood.climb(STARTS[i]);
            iterations += other.iterations();
            best = other.value() > best.value() ? other : best;
        }
        Maximum alike = likelihood.climb(alike(best.at()));
        iterations += alike.iterations();
        best = alike.value() >= best.value() - TIE * (1 + Math.abs(best.value())) ? alike : best;
        double[] values = {Math.exp(best.at()[0]), Math.exp(best.at()[1])};
        FitStatus status = status(best, contracts);
        return new Fit<>(
                new ShiftedBetaGeometric(values[0], values[1]),
                best.value(),
                counts,
                contracts,
                status,
                iterations,
                best.gradientNorm() / contracts,
                FitReport.estimates(List.of("alpha", "beta"), values, best, status),
                List.of(),
                FitReport.sentence(status),
                Optional.empty());
    }

    private static FitStatus status(Maximum maximum, double contracts) {
        return FitReport.status(maximum, contracts, BOUND);
    }

    /** The same mean of theta for customers who are all alike; if they are, the likelihood is flat from somewhere on to there. */
    private static double[] alike(double[] at) {
        double shift = BOUND - Math.max(at[0], at[1]);
        return new double[] {Math.exp(at[0] + shift), Math.exp(at[1] + shift)};
    }

    private Maximum climb(double[] start) {
        double[] at = {Math.log(start[0]), Math.log(start[1])};
        return NewtonAscent.climb(this, at, new double[] {-BOUND, -BOUND}, new double[] {BOUND, BOUND});
    }

    @Override
    public double evaluate(double[] at, double[] gradient, double[][] hessian) {
        double alpha = Math.exp(at[0]);
        double beta = Math.exp(at[1]);
        RisingFactorialSum.At kept = keeping.at(beta);
        RisingFactorialSum.At both = facing.at(alpha + beta);
        double slopeBeta = kept.first() - both.first();
        gradient[0] = endings - alpha * both.first();
        gradient[1] = beta * slopeBeta;
        hessian[0][0] = -alpha * alpha * both.second() - alpha * both.first();
        hessian[0][1] = -alpha * beta * both.second();
        hessian[1][0] = hessian[0][1];
        hessian[1][1] = beta * beta * (kept.second() - both.second()) + beta * slopeBeta;
        return endings * at[0] + kept.value() - both.value();
    }
}
