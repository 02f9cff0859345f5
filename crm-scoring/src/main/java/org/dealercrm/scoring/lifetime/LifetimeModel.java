package org.dealercrm.scoring.lifetime;

import java.util.Map;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;

/**
 * A fitted model of when a customer comes again and whether he has left for good, as the "buy till you die" models are surveyed by
 * Fader, P. S.; Hardie, B. G. S. "Probability models for customer-base analysis", Journal of Interactive Marketing 23, 2009.
 *
 * <p>A customer is given by three statistics in the model's {@linkplain #unit() unit}: {@code x}, repeat visits (x &gt;= 0;
 * a real number is taken, so that a reason may ask "what if he came half as often"); {@code tx}, the time of the last
 * visit, 0 if x is 0; {@code age}, the time observed; 0 &lt;= tx &lt;= age. Every result is finite.
 */
public interface LifetimeModel {

    /**
     * Which model this is.
     *
     * @return the family, never null
     */
    ModelFamily family();

    /**
     * The unit of the model's clock.
     *
     * @return the unit, never null
     */
    ClockUnit unit();

    /**
     * The parameters by their names in the literature, in the order of the literature.
     *
     * @return an unmodifiable map, for example {@code {r=0.24, alpha=4.41, a=0.79, b=2.43}}; never null
     */
    Map<String, Double> parameters();

    /**
     * The regularity of visits: gaps are Erlang-k.
     *
     * @return k, at least 1; 1 for a model without regularity
     */
    int regularity();

    /**
     * The model that holds for one customer of a history: with covariates each has his own.
     *
     * @param history the customers, not null
     * @param row 0 to the size less 1
     * @return this model unless it knows covariates, never null
     * @throws IllegalArgumentException if the history lacks a covariate of the model
     */
    default LifetimeModel of(VisitHistory history, int row) {
        return this;
    }

    /**
     * Probability that the customer still is one at the end of the observation.
     *
     * @param x repeat visits, not negative
     * @param tx time of the last visit
     * @param age time observed
     * @return 0 to 1
     * @throws IllegalArgumentException if the statistics are out of range
     */
    double pAlive(double x, double tx, double age);

    /**
     * Expected visits within the horizon, the possibility of leaving included, before and during it.
     *
     * @param horizon length of the horizon, not negative, in the model's unit
     * @param x repeat visits, not negative
     * @param tx time of the last visit
     * @param age time observed
     * @return not negative
     * @throws IllegalArgumentException if the statistics are out of range
     */
    double expectedVisits(double horizon, double x, double tx, double age);

    /**
     * Expected visits within the horizon of a customer who is there now and does not leave in it.
     *
     * @param horizon length of the horizon, not negative, in the model's unit
     * @param x repeat visits, not negative
     * @param tx time of the last visit
     * @param age time observed
     * @return not negative
     * @throws IllegalArgumentException if the statistics are out of range
     */
    double expectedVisitsWhileStaying(double horizon, double x, double tx, double age);

    /**
     * Probability of at least one visit within the horizon.
     *
     * @param horizon length of the horizon, not negative, in the model's unit
     * @param x repeat visits, not negative
     * @param tx time of the last visit
     * @param age time observed
     * @return 0 to 1
     * @throws IllegalArgumentException if the statistics are out of range
     */
    double pReturn(double horizon, double x, double tx, double age);

    /**
     * The four figures above at once, to the last bit as they are one by one. A model may have less work with them together.
     *
     * @param horizon length of the horizon, not negative, in the model's unit
     * @param x repeat visits, not negative
     * @param tx time of the last visit
     * @param age time observed
     * @return the figures, never null
     * @throws IllegalArgumentException if the statistics are out of range
     */
    default Forecast forecast(double horizon, double x, double tx, double age) {
        return new Forecast(
                pAlive(x, tx, age),
                expectedVisits(horizon, x, tx, age),
                expectedVisitsWhileStaying(horizon, x, tx, age),
                pReturn(horizon, x, tx, age));
    }

    /**
     * Probability that the customer still is one at a future date.
     *
     * @param ahead time from now to then, not negative, in the model's unit; 0 is {@link #pAlive}
     * @param x repeat visits, not negative
     * @param tx time of the last visit
     * @param age time observed
     * @return 0 to 1
     * @throws IllegalArgumentException if the statistics are out of range
     */
    double pAliveAhead(double ahead, double x, double tx, double age);

    /**
     * Probability that the customer comes exactly so many times within the horizon.
     *
     * @param visits the number of visits, 0 to 100,000
     * @param horizon length of the horizon, not negative, in the model's unit
     * @param x repeat visits, not negative
     * @param tx time of the last visit
     * @param age time observed
     * @return 0 to 1
     * @throws IllegalArgumentException if the statistics or visits are out of range
     */
    double probabilityOfVisits(int visits, double horizon, double x, double tx, double age);

    /**
     * The log-likelihood of one customer, a density over the times of the visits in the model's unit (a probability where
     * time goes in whole periods).
     *
     * @param x repeat visits, not negative
     * @param tx time of the last visit
     * @param age time observed
     * @param sumLogGaps the sum of the logarithms of the gaps ("litt"), finite; looked at only if the regularity is above 1
     * @return finite
     * @throws IllegalArgumentException if the statistics are out of range
     */
    double logLikelihood(int x, double tx, double age, double sumLogGaps);

    /**
     * Expected visits of a new customer, after the first one.
     *
     * @param horizon length of the horizon, not negative, in the model's unit
     * @return not negative
     */
    default double expectedVisitsOfNewCustomer(double horizon) {
        return expectedVisits(horizon, 0, 0, 0);
    }

    /**
     * Probability that a new customer comes exactly so many times within the horizon, after the first visit.
     *
     * @param visits the number of visits, 0 to 100,000
     * @param horizon length of the horizon, not negative, in the model's unit
     * @return 0 to 1
     * @throws IllegalArgumentException if horizon or visits are out of range
     */
    default double probabilityOfVisitsOfNewCustomer(int visits, double horizon) {
        return probabilityOfVisits(visits, horizon, 0, 0, 0);
    }

    /**
     * {@link #pAlive(double, double, double)} of every customer of a history.
     *
     * @param history the customers, not null, in any unit
     * @return a new array, in the order of the rows
     */
    default double[] pAlive(VisitHistory history) {
        return ofRows(history, LifetimeModel::pAlive);
    }

    /**
     * {@link #expectedVisits(double, double, double, double)} of every customer of a history.
     *
     * @param horizon length of the horizon, not negative, in the model's unit
     * @param history the customers, not null, in any unit
     * @return a new array, in the order of the rows; the single figures to at least twelve digits
     */
    default double[] expectedVisits(double horizon, VisitHistory history) {
        return ofRows(history, (model, x, tx, age) -> model.expectedVisits(horizon, x, tx, age));
    }

    /**
     * {@link #expectedVisitsWhileStaying(double, double, double, double)} of every customer of a history.
     *
     * @param horizon length of the horizon, not negative, in the model's unit
     * @param history the customers, not null, in any unit
     * @return a new array, in the order of the rows; the single figures to at least twelve digits
     */
    default double[] expectedVisitsWhileStaying(double horizon, VisitHistory history) {
        return ofRows(history, (model, x, tx, age) -> model.expectedVisitsWhileStaying(horizon, x, tx, age));
    }

    /**
     * {@link #pReturn(double, double, double, double)} of every customer of a history.
     *
     * @param horizon length of the horizon, not negative, in the model's unit
     * @param history the customers, not null, in any unit
     * @return a new array, in the order of the rows; the single figures to at least twelve digits
     */
    default double[] pReturn(double horizon, VisitHistory history) {
        return ofRows(history, (model, x, tx, age) -> model.pReturn(horizon, x, tx, age));
    }

    private double[] ofRows(VisitHistory history, CustomerFigure figure) {
        VisitHistory onOwnClock = history.inUnit(unit());
        double[] figures = new double[history.size()];
        for (int row = 0; row < figures.length; row++) {
            figures[row] = figure.of(
                    of(onOwnClock, row), onOwnClock.frequency(row), onOwnClock.recency(row), onOwnClock.age(row));
        }
        return figures;
    }
}
