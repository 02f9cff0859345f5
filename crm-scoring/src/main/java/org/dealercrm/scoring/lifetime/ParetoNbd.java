package org.dealercrm.scoring.lifetime;

import java.util.Map;
import java.util.Objects;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.numeric.GammaRatio;
import org.dealercrm.scoring.numeric.Logarithms;
import org.dealercrm.scoring.numeric.ParetoRace;
import org.dealercrm.scoring.numeric.StoppedCount;

/**
 * Pareto/NBD: customers come at their own rate and leave for good at their own rate, at any time and not only after a visit. For
 * example, drivers who come about twice a year and sell the car or move away after about five years.
 *
 * <p>While he is a customer, visits are a Poisson process of rate lambda ~ Gamma(r, alpha); he stays for an exponential time of rate
 * mu ~ Gamma(s, beta). The clock starts with the first visit. Given the statistics and that he is there at T, lambda ~ Gamma(r + x, alpha
 * + T) and mu ~ Gamma(s, beta + T) again, so that what lies ahead is that of a new customer with these parameters.
 *
 * <p>The published closed forms are differences of hypergeometric functions; they are not defined at s = 1 or alpha = beta or lose all
 * digits for frequent customers. Here all is computed as probabilities of {@linkplain ParetoRace which comes first}, visit or
 * leaving, by integrals of positive functions: exact to about 13 digits for all parameters and customers in range, x a real number.
 *
 * <p>References: Schmittlein, D. C.; Morrison, D. G.; Colombo, R. "Counting Your Customers: Who Are They and What Will They Do Next?",
 * Management Science 33(1), 1987. Fader, P. S.; Hardie, B. G. S. "A Note on Deriving the Pareto/NBD Model and Related Expressions",
 * 2005; "Deriving an Expression for P(X(t) = x) Under the Pareto/NBD Model", 2006; "Deriving the Conditional PMF of the Pareto/NBD
 * Model", 2014.
 *
 * <p>Times are finite and at most 1e12, x at most 1e9.
 *
 * @param r shape of the visit rates over customers, 1e-9 to 1e9
 * @param alpha rate parameter of the visit rates over customers, in the unit of time, 1e-12 to 1e15
 * @param s shape of the leaving rates over customers, 1e-9 to 1e9
 * @param beta rate parameter of the leaving rates over customers, in the unit of time, 1e-12 to 1e15
 * @param unit the unit of time, not null
 */
public record ParetoNbd(double r, double alpha, double s, double beta, ClockUnit unit)
        implements LifetimeModel, Scalable {

    /** Checks the parameters. */
    public ParetoNbd {
        Objects.requireNonNull(unit, "unit");
        LegalRange.requireShape("r", r);
        LegalRange.requireTime("alpha", alpha);
        LegalRange.requireShape("s", s);
        LegalRange.requireTime("beta", beta);
    }

    @Override
    public ModelFamily family() {
        return ModelFamily.PARETO_NBD;
    }

    @Override
    public Map<String, Double> parameters() {
        return FamilyParameters.named(family(), r, alpha, s, beta);
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
     * <p>N / (N + D): N the probability that from t_x to T neither a visit comes nor he leaves, D that he leaves before a visit would have
     * come. Fader and Hardie 2005, section 5.
     */
    @Override
    public double pAlive(double x, double tx, double age) {
        LegalRange.requireStatistics(x, tx, age);
        ParetoRace silence = silence(x, tx, age);
        double none = Math.exp(silence.logNone());
        return none / (none + silence.first());
    }

    /**
     * {@inheritDoc}
     *
     * <p>P(alive) (r + x) / (alpha + T) times the expected stay within h, (beta + T) (1 - ((beta + T) / (beta + T + h))^(s - 1)) / (s - 1),
     * at s = 1 (beta + T) ln(1 + h / (beta + T)). Fader and Hardie 2005, section 6.
     */
    @Override
    public double expectedVisits(double horizon, double x, double tx, double age) {
        LegalRange.requireHorizon(horizon);
        double growth = Logarithms.log1p(horizon / (beta + age));
        double stay = (beta + age) * growth * meanDecay((s - 1) * growth);
        return pAlive(x, tx, age) * ((r + x) / (alpha + age) * stay);
    }

    /**
     * {@inheritDoc}
     *
     * <p>(r + x) h / (alpha + T).
     */
    @Override
    public double expectedVisitsWhileStaying(double horizon, double x, double tx, double age) {
        LegalRange.requireHorizon(horizon);
        LegalRange.requireStatistics(x, tx, age);
        return (r + x) / (alpha + age) * horizon;
    }

    /**
     * {@inheritDoc}
     *
     * <p>P(alive) times the probability that a visit, Pareto(r + x, alpha + T), comes within h and before leaving, Pareto(s, beta + T).
     */
    @Override
    public double pReturn(double horizon, double x, double tx, double age) {
        LegalRange.requireHorizon(horizon);
        double alive = pAlive(x, tx, age);
        return alive * new ParetoRace(r + x, alpha + age, s, beta + age, horizon).first();
    }

    /**
     * {@inheritDoc}
     *
     * <p>P(alive) ((beta + T) / (beta + T + ahead))^s.
     */
    @Override
    public double pAliveAhead(double ahead, double x, double tx, double age) {
        LegalRange.requireHorizon(ahead);
        return pAlive(x, tx, age) * Math.exp(-s * Logarithms.log1p(ahead / (beta + age)));
    }

    /**
     * {@inheritDoc}
     *
     * <p>Gone already, or the {@linkplain StoppedCount count until leaving} of a new customer with r + x, alpha + T, s, beta + T. Fader and
     * Hardie 2014; 2006, section 4, for a new customer.
     */
    @Override
    public double probabilityOfVisits(int visits, double horizon, double x, double tx, double age) {
        LegalRange.requireHorizon(horizon);
        LegalRange.requireVisits(visits);
        LegalRange.requireStatistics(x, tx, age);
        ParetoRace silence = silence(x, tx, age);
        double none = Math.exp(silence.logNone());
        double gone = silence.first() / (none + silence.first());
        double ahead = new StoppedCount(r + x, alpha + age, s, beta + age).probability(visits, horizon);
        return Math.min(1, (visits == 0 ? gone : 0) + none / (none + silence.first()) * ahead);
    }

    /**
     * {@inheritDoc}
     *
     * <p>lnGamma(r+x) - lnGamma(r) - x ln alpha - (r+x) ln(1 + t_x/alpha) - s ln(1 + t_x/beta) + ln(N + D), N and D as for P(alive). Fader and
     * Hardie 2005, section 3.
     */
    @Override
    public double logLikelihood(int x, double tx, double age, double sumLogGaps) {
        LegalRange.requireStatistics(x, tx, age);
        ParetoRace silence = silence(x, tx, age);
        double times = -(r + x) * Math.log1p(tx / alpha) - s * Math.log1p(tx / beta);
        return GammaRatio.of(r, x).value()
                - x * Math.log(alpha)
                + times
                + Math.log(Math.exp(silence.logNone()) + silence.first());
    }

    /**
     * Fits the model by maximum likelihood, by weight. Parameters are kept within r, s from 1e-6 to 1e6 and alpha, beta from 1e-8 to 1e8 mean
     * times between visits, and without information r = s = 1 and alpha and beta are one year, as {@link LifetimeFits} says.
     *
     * <p>Customers {@linkplain VisitHistory#isOlderThanRecords older than the records} are left out, and covariates are not looked at.
     *
     * @param history the customers, not null, in the unit that the model shall have
     * @return the fit, never null; lack of convergence or of data is told by its status
     */
    public static Fit<ParetoNbd> fit(VisitHistory history) {
        return LifetimeFits.ofKnown(history, known -> new ParetoNbdFit(known, null).fit());
    }

    /**
     * The log-likelihood of all customers, by weight, in the model's unit.
     *
     * @param history the customers, not null, in any unit
     * @return finite; the same to the last bit in every order of rows
     */
    public double logLikelihood(VisitHistory history) {
        LikelihoodRows rows = LikelihoodRows.of(history.inUnit(unit));
        double[] at = {Math.log(r), Math.log(alpha), Math.log(s), Math.log(beta)};
        return new ParetoNbdLikelihood(rows).evaluate(at, new double[4], new double[4][4]);
    }

    /** Leaving against visiting from the last visit to the end of the observation. */
    private ParetoRace silence(double x, double tx, double age) {
        return new ParetoRace(s, beta + tx, r + x, alpha + tx, age - tx);
    }

    /** (1 - e^-y) / y, the mean of e^-u for u from 0 to y. */
    private static double meanDecay(double y) {
        return y == 0 ? 1 : -Math.expm1(-y) / y;
    }

    /**
     * The model of a customer who comes and leaves more or less readily ({@link CovariateModel}), held within the legal range.
     *
     * @param visits factor of his rate of visits, above 0; alpha is divided by it
     * @param leaving factor of his readiness to leave, above 0; beta is divided by it
     * @return the model, never null
     */
    @Override
    public ParetoNbd scaled(double visits, double leaving) {
        return new ParetoNbd(r, LegalRange.time(alpha / visits), s, LegalRange.time(beta / leaving), unit);
    }
}
