package org.dealercrm.scoring.lifetime;

import java.util.Map;
import java.util.Objects;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.numeric.GammaPoisson;
import org.dealercrm.scoring.numeric.Logarithms;

/**
 * BG/NBD, MBG/NBD, BG/CNBD-k and MBG/CNBD-k: customers come at their own rate and after each visit leave for good with their
 * own probability. For example, a workshop whose customers come about twice a year, one in six of them for the last time.
 *
 * <p>The gaps between visits are Erlang-k with rate lambda, so they have the mean k / lambda and are the more regular the
 * greater k is; lambda ~ Gamma(r, alpha) over customers. After a visit a customer leaves with probability p ~ Beta(a, b); in
 * the modified models (MBG) he may leave after the very first visit too. The clock starts with the first visit.
 *
 * <p>References: Fader, P. S.; Hardie, B. G. S.; Lee, K. L. "Counting Your Customers the Easy Way", Marketing Science 24(2),
 * 2005 (BG/NBD). Batislam, E. P.; Denizel, M.; Filiztekin, A. "Empirical validation and comparison of models for customer
 * base analysis", International Journal of Research in Marketing 24(3), 2007 (MBG/NBD). Platzer, M.; Reutterer, T. "Ticking
 * Away the Moments", Marketing Science 35(5), 2016 ((M)BG/CNBD-k). The conditional expectation is the exact one, not the
 * approximation of the last paper.
 *
 * <p>Times are finite and at most 1e12, x at most 1e9. For plain BG a customer without a repeat visit cannot have left; between
 * x = 0 and x = 1, where only the "what if" of a reason can lie, the odds of having left grow in proportion to x.
 *
 * @param dropoutAtStart whether a customer may leave after the first visit already (MBG)
 * @param k regularity of the gaps, 1 to 24; 1 is irregular (Poisson)
 * @param r shape of the rates over customers, 1e-9 to 1e9
 * @param alpha rate parameter of the rates over customers, in the unit of time, 1e-12 to 1e15
 * @param a first parameter of the probability to leave over customers, 1e-9 to 1e9
 * @param b second parameter of the probability to leave over customers, 1e-9 to 1e9
 * @param unit the unit of time, not null
 */
public record BetaGeometricModel(
        boolean dropoutAtStart, int k, double r, double alpha, double a, double b, ClockUnit unit)
        implements LifetimeModel, Scalable {

    /** Checks the parameters. */
    public BetaGeometricModel {
        Objects.requireNonNull(unit, "unit");
        if (k < 1 || k > 24) {
            throw new IllegalArgumentException("The regularity k lies from 1 to 24, found " + k);
        }
        LegalRange.requireShape("r", r);
        LegalRange.requireTime("alpha", alpha);
        LegalRange.requireShape("a", a);
        LegalRange.requireShape("b", b);
    }

    /**
     * {@inheritDoc}
     *
     * <p>With k = 1 the model with regularity is the one without: the answer is BG/NBD or MBG/NBD.
     */
    @Override
    public ModelFamily family() {
        if (k == 1) {
            return dropoutAtStart ? ModelFamily.MBG_NBD : ModelFamily.BG_NBD;
        }
        return dropoutAtStart ? ModelFamily.MBG_CNBD_K : ModelFamily.BG_CNBD_K;
    }

    @Override
    public Map<String, Double> parameters() {
        return FamilyParameters.named(family(), r, alpha, a, b);
    }

    @Override
    public int regularity() {
        return k;
    }

    /**
     * {@inheritDoc}
     *
     * <p>P = S / (S + D); S as in {@link Phases}, D = a / (b + x + delta - 1) ((alpha + T) / (alpha + t_x))^(r + kx), delta = 1 for
     * MBG, else 0. Platzer and Reutterer 2016, equation 6; for k = 1 Fader, Hardie, Lee 2005 and Batislam et al. 2007. It never
     * rises with silence, because S ((alpha + t_x) / (alpha + T))^(r + kx) is the probability that a gap lasts at least T - t_x.
     */
    @Override
    public double pAlive(double x, double tx, double age) {
        LegalRange.requireStatistics(x, tx, age);
        return alive(phases(x, tx, age), x, tx, age);
    }

    /**
     * {@inheritDoc}
     *
     * <p>E(h) = P(alive) sum over j of w_j sum over m &gt;= 1 of I_z(km - j, r + kx + j) product over i &lt;= m - 2 of (b + x + delta +
     * i) / (a + b + x + delta + i), z = h / (alpha + T + h), w_j the phases' weights. Exact; Fader, Hardie, Lee 2005, equation 10,
     * is its closed form for k = 1 and a other than 1.
     */
    @Override
    public double expectedVisits(double horizon, double x, double tx, double age) {
        LegalRange.requireHorizon(horizon);
        LegalRange.requireStatistics(x, tx, age);
        Phases phases = phases(x, tx, age);
        return alive(phases, x, tx, age) * visits(phases, horizon, x, age, a);
    }

    /**
     * {@inheritDoc}
     *
     * <p>The same without leaving: the sum over j of w_j E floor((N + j) / k), N the events ahead.
     */
    @Override
    public double expectedVisitsWhileStaying(double horizon, double x, double tx, double age) {
        LegalRange.requireHorizon(horizon);
        LegalRange.requireStatistics(x, tx, age);
        return visits(phases(x, tx, age), horizon, x, age, 0);
    }

    /**
     * {@inheritDoc}
     *
     * <p>P(alive) sum over j of w_j I_z(k - j, r + kx + j). With silence it falls for k = 1; for k &gt; 1 it may rise until the next
     * visit is due.
     */
    @Override
    public double pReturn(double horizon, double x, double tx, double age) {
        LegalRange.requireHorizon(horizon);
        LegalRange.requireStatistics(x, tx, age);
        Phases phases = phases(x, tx, age);
        double sum = 0;
        for (int j = 0; j < k; j++) {
            sum += phases.weight(j) * ahead(horizon, x, age, j).atLeast(k - j);
        }
        return alive(phases, x, tx, age) * Math.min(1, sum);
    }

    @Override
    public Forecast forecast(double horizon, double x, double tx, double age) {
        LegalRange.requireHorizon(horizon);
        LegalRange.requireStatistics(x, tx, age);
        Phases phases = phases(x, tx, age);
        double alive = alive(phases, x, tx, age);
        double visits = 0;
        double whileStaying = 0;
        double comes = 0;
        for (int j = 0; j < k; j++) {
            VisitWalk.Expectations expected =
                    new VisitWalk(ahead(horizon, x, age, j), k, j, a, b + stayed(x)).expectations();
            visits += phases.weight(j) * expected.visits();
            whileStaying += phases.weight(j) * expected.whileStaying();
            comes += phases.weight(j) * expected.comes();
        }
        return new Forecast(alive, alive * visits, whileStaying, alive * Math.min(1, comes));
    }

    /**
     * {@inheritDoc}
     *
     * <p>P = P(alive) (1 - sum over j of w_j P(leaves within | phase j)). He leaves at the m-th visit ahead with probability a / (a + c) prod
     * over i &lt;= m - 2 of (c + i) / (a + 1 + c + i), c = b + x + delta: so the inner sum is a / (a + c) times the expected visits of
     * a customer with a + 1 in place of a.
     */
    @Override
    public double pAliveAhead(double ahead, double x, double tx, double age) {
        LegalRange.requireHorizon(ahead);
        LegalRange.requireStatistics(x, tx, age);
        Phases phases = phases(x, tx, age);
        double leaves = a / (a + b + stayed(x)) * visits(phases, ahead, x, age, a + 1);
        return alive(phases, x, tx, age) * Math.max(0, 1 - leaves);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Gone already, or survived all visits and the next gap lasts longer, or left at the last of them: Fader, Hardie, Lee 2005,
     * equation 8, for a new customer of BG/NBD; the sum over the k phases for the others.
     */
    @Override
    public double probabilityOfVisits(int visits, double horizon, double x, double tx, double age) {
        LegalRange.requireHorizon(horizon);
        LegalRange.requireStatistics(x, tx, age);
        LegalRange.requireVisits(visits);
        Phases phases = phases(x, tx, age);
        double alive = alive(phases, x, tx, age);
        double sum = visits == 0 ? 1 - alive : 0;
        for (int j = 0; j < k; j++) {
            VisitCount count = new VisitCount(ahead(horizon, x, age, j), k, j, a, b + stayed(x));
            sum += alive * phases.weight(j) * count.probability(visits);
        }
        return Math.min(1, sum);
    }

    @Override
    public double[] pAlive(VisitHistory history) {
        return new BetaGeometricForecast(this, history, 0).pAlive();
    }

    @Override
    public double[] expectedVisits(double horizon, VisitHistory history) {
        LegalRange.requireHorizon(horizon);
        return new BetaGeometricForecast(this, history, horizon)
                .of((ahead, j, stays) -> new VisitWalk(ahead, k, j, a, b + stays).expectedVisits(), true);
    }

    @Override
    public double[] expectedVisitsWhileStaying(double horizon, VisitHistory history) {
        LegalRange.requireHorizon(horizon);
        return new BetaGeometricForecast(this, history, horizon)
                .of((ahead, j, stays) -> new VisitWalk(ahead, k, j, 0, b + stays).expectedVisits(), false);
    }

    @Override
    public double[] pReturn(double horizon, VisitHistory history) {
        LegalRange.requireHorizon(horizon);
        BetaGeometricForecast forecast = new BetaGeometricForecast(this, history, horizon);
        double[] comes = forecast.of((ahead, j, stays) -> ahead.atLeast(k - j), false);
        double[] result = forecast.pAlive();
        for (int row = 0; row < result.length; row++) {
            result[row] *= Math.min(1, comes[row]);
        }
        return result;
    }

    /** {@inheritDoc} Platzer and Reutterer 2016, equation 4. */
    @Override
    public double logLikelihood(int x, double tx, double age, double sumLogGaps) {
        LegalRange.requireStatistics(x, tx, age);
        return CustomerLikelihood.of(this, x, tx, age, sumLogGaps);
    }

    /**
     * Fits the model by maximum likelihood. For the families with regularity k = 1, 2, ... is tried while the likelihood improves, two
     * further ones to be sure, at most {@link LifetimeFits#MOST_REGULAR}; without gaps in the history k is 1. The bounds of the parameters and
     * those that stand in without information (r = a = b = 1, alpha one year, k = 1) are those of {@link LifetimeFits}.
     *
     * <p>Customers {@linkplain VisitHistory#isOlderThanRecords older than the records} are left out, and covariates are not looked at.
     *
     * @param family BG/NBD, MBG/NBD, BG/CNBD-k or MBG/CNBD-k, not null
     * @param history the customers, not null, in the unit that the model shall have
     * @return the fit, never null; lack of convergence or of data is told by its status
     * @throws IllegalArgumentException if the family is another one
     */
    public static Fit<BetaGeometricModel> fit(ModelFamily family, VisitHistory history) {
        return LifetimeFits.ofKnown(history, known -> new RegularitySearch(family, known, null).best());
    }

    /**
     * Fits the model with a given regularity, otherwise as {@link #fit} does.
     *
     * @param family BG/NBD, MBG/NBD, BG/CNBD-k or MBG/CNBD-k, not null
     * @param k the regularity, 1 to {@link LifetimeFits#MOST_REGULAR}; 1 for BG/NBD and MBG/NBD
     * @param history the customers, not null, in the unit that the model shall have
     * @return the fit, never null; lack of convergence or of data is told by its status
     * @throws IllegalArgumentException if the family is another one, or k does not fit it, or is above 1 and the history knows no
     *     gaps
     */
    public static Fit<BetaGeometricModel> fitWithRegularity(ModelFamily family, int k, VisitHistory history) {
        return LifetimeFits.ofKnown(history, known -> new RegularitySearch(family, known, null).withRegularity(k));
    }

    /**
     * The log-likelihood of all customers, by weight, in the model's unit.
     *
     * @param history the customers, not null, in any unit; it knows its gaps if k is above 1
     * @return finite; the same to the last bit in every order of rows
     * @throws IllegalArgumentException if k is above 1 and the history knows no gaps
     */
    public double logLikelihood(VisitHistory history) {
        if (k > 1 && !history.hasGaps()) {
            throw new IllegalArgumentException(
                    "The likelihood with k = " + k + " needs the gaps between visits, which the history does not know");
        }
        LikelihoodRows rows = LikelihoodRows.of(history.inUnit(unit));
        return new BetaGeometricLikelihood(rows, dropoutAtStart, k).logLikelihood(r, alpha, a, b);
    }

    /**
     * The model of a customer who comes and leaves more or less readily ({@link CovariateModel}), held within the legal range.
     *
     * @param visits factor of his rate of visits, above 0; alpha is divided by it
     * @param leaving factor of his readiness to leave, above 0; a is multiplied by it
     * @return the model, never null
     */
    @Override
    public BetaGeometricModel scaled(double visits, double leaving) {
        return new BetaGeometricModel(
                dropoutAtStart, k, r, LegalRange.time(alpha / visits), LegalRange.shape(a * leaving), b, unit);
    }

    /** How often a customer with these statistics has tossed the coin and stayed, x + delta. */
    double stayed(double x) {
        return dropoutAtStart ? x + 1 : x;
    }

    Phases phases(double x, double tx, double age) {
        return Phases.of(k, r + k * x, (age - tx) / (alpha + age));
    }

    private double alive(Phases phases, double x, double tx, double age) {
        return alive(logOddsAtVisit(x), phases.logSum(), x, tx, age);
    }

    /** The logarithm of the odds to have left at the last visit rather than stayed: ln a / (b + x + delta - 1). */
    double logOddsAtVisit(double x) {
        return Math.log(dropoutAtStart || x >= 1 ? a / (b + stayed(x) - 1) : x * a / b);
    }

    /** P(alive) by the odds at the last visit and ln S. */
    double alive(double logOddsAtVisit, double logSum, double x, double tx, double age) {
        double silence = (r + k * x) * Logarithms.log1p((age - tx) / (alpha + tx));
        return 1 / (1 + Math.exp(logOddsAtVisit + silence - logSum));
    }

    private GammaPoisson ahead(double horizon, double x, double age, int j) {
        return new GammaPoisson(r + k * x + j, horizon / (alpha + age));
    }

    private double visits(Phases phases, double horizon, double x, double age, double leaving) {
        double sum = 0;
        for (int j = 0; j < k; j++) {
            VisitWalk walk = new VisitWalk(ahead(horizon, x, age, j), k, j, leaving, b + stayed(x));
            sum += phases.weight(j) * walk.expectedVisits();
        }
        return sum;
    }
}
