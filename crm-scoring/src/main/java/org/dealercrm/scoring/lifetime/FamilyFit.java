package org.dealercrm.scoring.lifetime;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.numeric.Maximum;
import org.dealercrm.scoring.numeric.NewtonAscent;
import org.dealercrm.scoring.numeric.SmoothFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fits a model whose parameters are positive, some of them times. The search runs in the logarithms of the parameters and in days
 * whatever the unit asked for, and only its result is put on the other clock, so that a flat likelihood cannot end elsewhere in
 * another unit. With many rows it begins on a sample of them, which costs next to nothing and leaves two or three steps to take on all.
 *
 * @param <M> the model
 */
abstract class FamilyFit<M extends LifetimeModel> {

    private static final Logger LOG = LoggerFactory.getLogger(LifetimeFits.class);

    private static final String NOBODY_RETURNED =
            "Nobody came a second time, so rates and leaving cannot be told apart; parameters rest at their bounds.";

    private static final double LONGEST_TIME = 1e9;
    private static final double DAYS_OF_YEAR = 365.2425;
    private static final double SHAPE_BOUND = Math.log(1e6);
    private static final double TIME_BOUND = Math.log(1e8);

    /** Days that a model may have for a rate parameter in every unit, years being the longest. */
    private static final double LEAST_TIME = Math.log(4e-10);

    private static final double GREATEST_TIME = Math.log(9e14);

    /** A gain of likelihood below this is none. */
    private static final double TIE = 1e-6;

    private static final int SAMPLED = 32;
    private static final int MANY_ROWS = 1 << 14;
    /** So many rows tell which of several hills is the highest one. */
    private static final int FEW_ROWS = 1 << 12;

    private final VisitHistory history;
    private final LikelihoodRows rows;
    private final double meanTime;
    private int iterations;

    FamilyFit(VisitHistory history) {
        this(history, LikelihoodRows.of(history.inUnit(ClockUnit.DAY)));
    }

    /** A fit to rows that another fit to the same history has sorted, in days. */
    FamilyFit(VisitHistory history, LikelihoodRows rows) {
        this.history = history;
        this.rows = rows;
        this.meanTime = rows.time / (rows.visits + rows.customers);
    }

    /** Where to start, times in mean times between visits. */
    abstract double[][] starts();

    /** The maximum of a simpler model, of which this one must not fall short, in logarithms and days; empty if there is none. */
    Optional<double[]> limit(LikelihoodRows someRows) {
        return Optional.empty();
    }

    /** Whether a parameter is a time. */
    abstract boolean isTime(int parameter);

    abstract SmoothFunction likelihood(LikelihoodRows someRows);

    abstract M model(double[] parameters, ClockUnit unit);

    /** The model without information. */
    M uninformed(double[] parameters, ClockUnit unit) {
        return model(parameters, unit);
    }

    /** What a reader of the fit must know. */
    List<FitRemark> remarks() {
        return List.of(new FitRemark(FitRemark.Kind.NO_SEASONALITY, history.size()));
    }

    final VisitHistory history() {
        return history;
    }

    final LikelihoodRows rows() {
        return rows;
    }

    /** The fit with the covariates of the history, which acts on the base parameters as told. */
    final Fit<LifetimeModel> withCovariates(CovariateEffects effects) {
        return new CovariateFit<M>(history, effects).from(fit(), this);
    }

    /** The model in the history's unit by its parameters in days. */
    final M ofDays(double[] inDays) {
        double[] parameters = inDays.clone();
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = isTime(i) ? history.unit().fromDays(inDays[i]) : inDays[i];
        }
        return model(parameters, history.unit());
    }

    final Fit<M> fit() {
        if (!(meanTime > 0)) {
            return noInformation("No customer was observed for any time, so nothing is known about visits.");
        }
        if (rows.longestAge() > LONGEST_TIME) {
            return noInformation("A customer was observed for a time that is none (above 1e9 days).");
        }
        if (rows.size < MANY_ROWS) {
            return fit(highest(rows));
        }
        int stride = Math.max(SAMPLED, rows.size / FEW_ROWS);
        Maximum near = highest(rows.sample(stride));
        if (stride > SAMPLED) {
            near = climb(likelihood(rows.sample(SAMPLED)), near.at());
        }
        Maximum best = climb(likelihood(rows), near.at());
        return fit(status(best) == FitStatus.ITERATION_LIMIT ? higher(best, highest(rows)) : best);
    }

    /** The best of the climbs from all starts: of few customers the likelihood may have several maxima. */
    final Maximum highest(LikelihoodRows someRows) {
        SmoothFunction likelihood = likelihood(someRows);
        double[][] starts = starts();
        Maximum best = climb(likelihood, logarithms(starts[0]));
        for (int i = 1; i < starts.length; i++) {
            best = higher(best, climb(likelihood, logarithms(starts[i])));
        }
        Optional<double[]> limit = limit(someRows);
        return limit.isPresent() ? higher(best, climb(likelihood, limit.get())) : best;
    }

    /** The higher one; of two alike the first one, unless only the other one came to an end. */
    private Maximum higher(Maximum one, Maximum other) {
        if (Math.abs(other.value() - one.value()) > TIE) {
            return other.value() > one.value() ? other : one;
        }
        boolean ended = status(one) != FitStatus.ITERATION_LIMIT || status(other) == FitStatus.ITERATION_LIMIT;
        return ended ? one : other;
    }

    private double[] logarithms(double[] start) {
        double[] at = new double[start.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = Math.log(isTime(i) ? start[i] * meanTime : start[i]);
        }
        return at;
    }

    /** The least logarithm of a parameter, in days. */
    final double lower(int parameter) {
        return isTime(parameter) ? Math.max(LEAST_TIME, Math.log(meanTime) - TIME_BOUND) : -SHAPE_BOUND;
    }

    /** The greatest logarithm of a parameter, in days. */
    final double upper(int parameter) {
        return isTime(parameter) ? Math.min(GREATEST_TIME, Math.log(meanTime) + TIME_BOUND) : SHAPE_BOUND;
    }

    private Maximum climb(SmoothFunction likelihood, double[] at) {
        double[] lower = new double[at.length];
        double[] upper = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            lower[i] = lower(i);
            upper[i] = upper(i);
        }
        Maximum end = NewtonAscent.climb(likelihood, at, lower, upper);
        iterations += end.iterations();
        return end;
    }

    /** Where nobody came again the likelihood only rises towards the bounds, soon too flat to see it. */
    private FitStatus status(Maximum maximum) {
        return rows.visits == 0 ? FitStatus.AT_BOUND : FitReport.status(maximum, rows.customers);
    }

    private Fit<M> fit(Maximum maximum) {
        ClockUnit unit = history.unit();
        M model = ofDays(Arrays.stream(maximum.at()).map(Math::exp).toArray());
        double[] parameters = model.parameters().values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        // The density of each gap between visits is one over a time.
        double logLikelihood = maximum.value() + rows.visits * Math.log(unit.days());
        FitStatus status = status(maximum);
        LOG.debug(
                "{} with k {}: {}, log-likelihood {}, {} steps",
                model.family(),
                model.regularity(),
                status,
                logLikelihood,
                iterations);
        return new Fit<>(
                model,
                logLikelihood,
                history.size(),
                rows.customers,
                status,
                iterations,
                maximum.gradientNorm() / rows.customers,
                FitReport.estimates(List.copyOf(model.parameters().keySet()), parameters, maximum, status),
                remarks(),
                rows.visits == 0 ? NOBODY_RETURNED : FitReport.sentence(status),
                history.asOf());
    }

    private Fit<M> noInformation(String message) {
        double[] parameters = new double[starts()[0].length];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = isTime(i) ? history.unit().fromDays(DAYS_OF_YEAR) : 1;
        }
        return new Fit<>(
                uninformed(parameters, history.unit()),
                0,
                history.size(),
                rows.customers,
                FitStatus.NO_INFORMATION,
                0,
                0,
                List.of(),
                remarks(),
                message,
                history.asOf());
    }
}
