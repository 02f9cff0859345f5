package org.dealercrm.scoring.lifetime;

import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.numeric.Logarithms;

/**
 * BG/BB: time goes in whole periods with one opportunity to come in each. For example, the yearly inspection: in a year a customer
 * comes or does not, and at the beginning of a year he may have left for good.
 *
 * <p>A customer who is there comes in a period with his own probability p ~ Beta(alpha, beta) over customers; at the beginning of
 * each period he leaves with his own probability theta ~ Beta(gamma, delta). x counts the periods with a visit, t_x is the number of
 * the last of them, n the periods observed: whole numbers with x &lt;= t_x &lt;= n. See
 * {@link org.dealercrm.scoring.history.VisitLog#opportunities}.
 *
 * <p>Reference: Fader, P. S.; Hardie, B. G. S.; Shang, J. "Customer-Base Analysis in a Discrete-Time Noncontractual Setting",
 * Marketing Science 29(6), 2010.
 *
 * <p>Between the whole numbers, where only the "what if" of a reason and a horizon given in days can lie, figures are continued:
 *
 * <ul>
 *   <li>a horizon or a time ahead of h periods is floor(h) of them, and one more with probability h - floor(h), as if the opportunity lay
 *       anywhere in its period;
 *   <li>a silence n - t_x between two whole numbers gives the mixture of the figures at both, in proportion;
 *   <li>x and t_x enter the sums as they are; more visits than periods cannot be, so an x above t_x is taken as t_x.
 * </ul>
 *
 * Times and horizons are at most 1e6 periods, and figures cost time in proportion to the silence and the horizon.
 *
 * @param alpha first parameter of the probability to come, over customers, 1e-9 to 1e9
 * @param beta second parameter of the probability to come, 1e-9 to 1e9
 * @param gamma first parameter of the probability to leave, over customers, 1e-9 to 1e9
 * @param delta second parameter of the probability to leave, 1e-9 to 1e9
 * @param unit the length of a period, not null
 */
public record BetaGeometricBetaBernoulli(double alpha, double beta, double gamma, double delta, ClockUnit unit)
        implements LifetimeModel {

    /** Checks the parameters. */
    public BetaGeometricBetaBernoulli {
        Objects.requireNonNull(unit, "unit");
        LegalRange.requireShape("alpha", alpha);
        LegalRange.requireShape("beta", beta);
        LegalRange.requireShape("gamma", gamma);
        LegalRange.requireShape("delta", delta);
    }

    @Override
    public ModelFamily family() {
        return ModelFamily.BG_BB;
    }

    @Override
    public Map<String, Double> parameters() {
        return FamilyParameters.named(family(), alpha, beta, gamma, delta);
    }

    /** {@inheritDoc} Always 1: a period has one opportunity, and whether it is taken does not depend on the one before. */
    @Override
    public int regularity() {
        return 1;
    }

    /**
     * {@inheritDoc}
     *
     * <p>That he was there for the last period observed: B(alpha+x, beta+n-x) B(gamma, delta+n) / (B(alpha, beta) B(gamma, delta) L).
     * Fader, Hardie, Shang 2010, equation 11, is {@code pAliveAhead(1, ...)}: that he is there for the period after it.
     */
    @Override
    public double pAlive(double x, double tx, double age) {
        LegalRange.requirePeriodStatistics(x, tx, age);
        return figure(x, tx, age, PeriodsAhead::alive);
    }

    /** {@inheritDoc} Fader, Hardie, Shang 2010, equation 14. */
    @Override
    public double expectedVisits(double horizon, double x, double tx, double age) {
        LegalRange.requirePeriodStatistics(x, tx, age);
        return figure(x, tx, age, over(horizon, PeriodsAhead::expectedVisits));
    }

    /** {@inheritDoc} Every period of the horizon brings the mean probability to come, (alpha+x) / (alpha+beta+n). */
    @Override
    public double expectedVisitsWhileStaying(double horizon, double x, double tx, double age) {
        LegalRange.requirePeriods(horizon);
        LegalRange.requirePeriodStatistics(x, tx, age);
        return figure(x, tx, age, ahead -> horizon * (ahead.a() / (ahead.a() + ahead.b())));
    }

    /** {@inheritDoc} One less equation 13 of Fader, Hardie, Shang 2010 at no visit, as a sum over the period of the first visit. */
    @Override
    public double pReturn(double horizon, double x, double tx, double age) {
        LegalRange.requirePeriodStatistics(x, tx, age);
        return figure(x, tx, age, over(horizon, PeriodsAhead::pReturn));
    }

    /** {@inheritDoc} Fader, Hardie, Shang 2010, equation 11. */
    @Override
    public double pAliveAhead(double ahead, double x, double tx, double age) {
        LegalRange.requirePeriodStatistics(x, tx, age);
        return figure(x, tx, age, over(ahead, PeriodsAhead::stillThere));
    }

    /** {@inheritDoc} Fader, Hardie, Shang 2010, equation 13, and equation 8 for a new customer. */
    @Override
    public double probabilityOfVisits(int visits, double horizon, double x, double tx, double age) {
        LegalRange.requirePeriodStatistics(x, tx, age);
        LegalRange.requireVisits(visits);
        return figure(x, tx, age, over(horizon, (ahead, periods) -> ahead.probabilityOfVisits(visits, periods)));
    }

    /**
     * {@inheritDoc}
     *
     * <p>The probability of the customer's very sequence of periods with and without a visit; Fader, Hardie, Shang 2010, equation 5,
     * as (alpha)_x (beta)_(t_x-x) / (alpha+beta)_t_x (delta)_t_x / (gamma+delta)_t_x times the sum over what may have happened since.
     *
     * @throws IllegalArgumentException if the times are not whole, or x is above t_x
     */
    @Override
    public double logLikelihood(int x, double tx, double age, double sumLogGaps) {
        LegalRange.requirePeriodStatistics(x, tx, age);
        if (x > tx || tx != Math.rint(tx) || age != Math.rint(age)) {
            throw new IllegalArgumentException("t_x and n are whole numbers of periods and x is at most t_x, found x "
                    + x + ", t_x " + tx + ", n " + age);
        }
        long last = (long) tx;
        double came = Logarithms.logRising(alpha, x)
                + Logarithms.logRising(beta, last - x)
                - Logarithms.logRising(alpha + beta, last);
        double stayed = Logarithms.logRising(delta, last) - Logarithms.logRising(gamma + delta, last);
        return came + stayed + logSilence(x, tx, (long) age - last);
    }

    /** ln of the probability of no visit in so many periods after the last one: he left in one of them, or is still there. */
    private double logSilence(int x, double tx, long periods) {
        double b = beta + (tx - x);
        double d = delta + tx;
        double there = 1;
        double left = 0;
        for (long i = 0; i < periods; i++) {
            double reach = gamma + d + i;
            left += there * (gamma / reach);
            there *= (b + i) / (alpha + beta + tx + i) * ((d + i) / reach);
        }
        return Math.log(left + there);
    }

    /**
     * Fits the model by maximum likelihood. Parameters are kept within 1e-6 and 1e6; where the likelihood still rises there, the fit
     * says {@link FitStatus#AT_BOUND}. Without a period observed it says {@link FitStatus#NO_INFORMATION} and gives all parameters as 1, as
     * {@link LifetimeFits} says.
     *
     * <p>Customers {@linkplain VisitHistory#isOlderThanRecords older than the records} are left out, and covariates are not looked at.
     *
     * @param history the customers, not null, its times whole periods of its unit
     * @return the fit, never null; lack of convergence or of data is told by its status
     * @throws org.dealercrm.scoring.history.NotInPeriodsException if the times of a row are not whole periods, or it has more visits
     *     than periods
     */
    public static Fit<BetaGeometricBetaBernoulli> fit(VisitHistory history) {
        return LifetimeFits.ofKnown(history, known -> new BetaBernoulliFit(known).fit());
    }

    /**
     * The log-likelihood of all customers, by weight.
     *
     * @param history the customers, not null, its times whole periods of its unit
     * @return finite; the same to the last bit in every order of rows
     * @throws org.dealercrm.scoring.history.NotInPeriodsException if the times of a row are not whole periods, or it has more visits
     *     than periods
     */
    public double logLikelihood(VisitHistory history) {
        history.requireWholePeriods();
        return new BetaBernoulliLikelihood(LikelihoodRows.of(history)).logLikelihood(alpha, beta, gamma, delta);
    }

    /** A figure over whole periods ahead. */
    @FunctionalInterface
    private interface OverPeriods {
        double of(PeriodsAhead ahead, long periods);
    }

    private static ToDoubleFunction<PeriodsAhead> over(double horizon, OverPeriods figure) {
        LegalRange.requirePeriods(horizon);
        long whole = (long) horizon;
        double part = horizon - whole;
        return part == 0
                ? ahead -> figure.of(ahead, whole)
                : ahead -> (1 - part) * figure.of(ahead, whole) + part * figure.of(ahead, whole + 1);
    }

    private double figure(double x, double tx, double age, ToDoubleFunction<PeriodsAhead> figure) {
        double silence = age - tx;
        long whole = (long) silence;
        double part = silence - whole;
        double now = figure.applyAsDouble(afterSilence(x, tx, whole));
        return part == 0 ? now : (1 - part) * now + part * figure.applyAsDouble(afterSilence(x, tx, whole + 1));
    }

    private PeriodsAhead afterSilence(double x, double tx, long periods) {
        double came = Math.min(x, tx);
        return PeriodsAhead.afterSilence(alpha + came, beta + (tx - came), gamma, delta + tx, periods);
    }
}
