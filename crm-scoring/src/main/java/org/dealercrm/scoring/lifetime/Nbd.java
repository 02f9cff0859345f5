package org.dealercrm.scoring.lifetime;

import java.util.Map;
import java.util.Objects;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.numeric.GammaRatio;
import org.dealercrm.scoring.numeric.StoppedCount;

/**
 * NBD: customers come at their own rate and never leave. A measuring stick for the other models: what a store would expect that takes
 * every customer of the past for one of the future.
 *
 * <p>Visits are a Poisson process of rate lambda ~ Gamma(r, alpha); given x visits in the time T, lambda ~ Gamma(r + x, alpha + T). So the time
 * of the last visit tells nothing, and P(alive) is 1.
 *
 * <p>Reference: Ehrenberg, A. S. C. "The pattern of consumer purchases", Applied Statistics 8(1), 1959; Morrison, D. G.; Schmittlein,
 * D. C. "Generalizing the NBD model for customer purchases", Journal of Business and Economic Statistics 6(2), 1988.
 *
 * <p>Times are finite and at most 1e12, x at most 1e9.
 *
 * @param r shape of the visit rates over customers, 1e-9 to 1e9
 * @param alpha rate parameter of the visit rates over customers, in the unit of time, 1e-12 to 1e15
 * @param unit the unit of time, not null
 */
public record Nbd(double r, double alpha, ClockUnit unit) implements LifetimeModel {

    /** Checks the parameters. */
    public Nbd {
        Objects.requireNonNull(unit, "unit");
        LegalRange.requireShape("r", r);
        LegalRange.requireTime("alpha", alpha);
    }

    @Override
    public ModelFamily family() {
        return ModelFamily.NBD;
    }

    @Override
    public Map<String, Double> parameters() {
        return FamilyParameters.named(family(), r, alpha);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Always 1: the gaps are exponential.
     */
    @Override
    public int regularity() {
        return 1;
    }

    /**
     * {@inheritDoc}
     *
     * <p>Always 1: nobody leaves.
     */
    @Override
    public double pAlive(double x, double tx, double age) {
        LegalRange.requireStatistics(x, tx, age);
        return 1;
    }

    /**
     * {@inheritDoc}
     *
     * <p>(r + x) h / (alpha + T), the mean of the negative binomial distribution.
     */
    @Override
    public double expectedVisits(double horizon, double x, double tx, double age) {
        LegalRange.requireHorizon(horizon);
        LegalRange.requireStatistics(x, tx, age);
        return (r + x) / (alpha + age) * horizon;
    }

    @Override
    public double expectedVisitsWhileStaying(double horizon, double x, double tx, double age) {
        return expectedVisits(horizon, x, tx, age);
    }

    /**
     * {@inheritDoc}
     *
     * <p>1 - ((alpha + T) / (alpha + T + h))^(r + x).
     */
    @Override
    public double pReturn(double horizon, double x, double tx, double age) {
        LegalRange.requireHorizon(horizon);
        LegalRange.requireStatistics(x, tx, age);
        return -Math.expm1(-(r + x) * Math.log1p(horizon / (alpha + age)));
    }

    /**
     * {@inheritDoc}
     *
     * <p>Always 1: nobody leaves.
     */
    @Override
    public double pAliveAhead(double ahead, double x, double tx, double age) {
        LegalRange.requireHorizon(ahead);
        return pAlive(x, tx, age);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Gamma(r+x+n) / (Gamma(r+x) n!) ((alpha+T) / (alpha+T+h))^(r+x) (h / (alpha+T+h))^n, the negative binomial distribution.
     */
    @Override
    public double probabilityOfVisits(int visits, double horizon, double x, double tx, double age) {
        LegalRange.requireHorizon(horizon);
        LegalRange.requireVisits(visits);
        LegalRange.requireStatistics(x, tx, age);
        return StoppedCount.unstopped(visits, r + x, horizon / (alpha + age));
    }

    /**
     * {@inheritDoc}
     *
     * <p>lnGamma(r+x) - lnGamma(r) - x ln alpha - (r+x) ln(1 + T/alpha).
     */
    @Override
    public double logLikelihood(int x, double tx, double age, double sumLogGaps) {
        LegalRange.requireStatistics(x, tx, age);
        return GammaRatio.of(r, x).value() - x * Math.log(alpha) - (r + x) * Math.log1p(age / alpha);
    }

    /**
     * Fits the model by maximum likelihood, by weight. r is kept within 1e-6 to 1e6 and alpha within 1e-8 to 1e8 mean times between
     * visits, and without information r = 1 and alpha is one year, as {@link LifetimeFits} says.
     *
     * <p>Customers {@linkplain VisitHistory#isOlderThanRecords older than the records} are left out, and covariates are not looked at.
     *
     * @param history the customers, not null, in the unit that the model shall have
     * @return the fit, never null; lack of convergence or of data is told by its status
     */
    public static Fit<Nbd> fit(VisitHistory history) {
        return LifetimeFits.ofKnown(history, known -> new NbdFit(known).fit());
    }

    /**
     * The log-likelihood of all customers, by weight, in the model's unit.
     *
     * @param history the customers, not null, in any unit
     * @return finite; the same to the last bit in every order of rows
     */
    public double logLikelihood(VisitHistory history) {
        LikelihoodRows rows = LikelihoodRows.of(history.inUnit(unit));
        double[] at = {Math.log(r), Math.log(alpha)};
        return new NbdLikelihood(rows).evaluate(at, new double[2], new double[2][2]);
    }
}
