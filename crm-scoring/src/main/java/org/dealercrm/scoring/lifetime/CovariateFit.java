package org.dealercrm.scoring.lifetime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.numeric.Maximum;
import org.dealercrm.scoring.numeric.NewtonAscent;

/**
 * Fits {@link CovariateModel}: begins at the fit without covariates and climbs on in all parameters together.
 *
 * @param <M> the model of a customer whose covariates are all 0
 */
final class CovariateFit<M extends LifetimeModel> {

    /** A standard deviation of a covariate makes a customer come or leave by at most e to this more readily. */
    private static final double MOST = 12;

    /** The search of the base parameters stays within this of the fit without covariates, and within the range of all fits. */
    private static final double NEAR = 10;

    private static final double FAR = Math.log(1e8);

    private final VisitHistory history;
    private final CovariateColumns columns;
    private final CovariateEffects effects;

    CovariateFit(VisitHistory history, CovariateEffects effects) {
        this.history = history;
        this.columns = new CovariateColumns(history);
        this.effects = effects.of(columns.count());
    }

    /**
     * Climbs from a fit without covariates.
     *
     * @param without that fit; if it knows nothing, its model is taken without effects
     * @param family how customers who share their covariates are fitted
     */
    Fit<LifetimeModel> from(Fit<M> without, FamilyFit<M> family) {
        if (without.status() == FitStatus.NO_INFORMATION || columns.count() == 0) {
            return unmoved(without);
        }
        double[] start = start(without.model(), family);
        CovariateLikelihood likelihood = new CovariateLikelihood(columns.scaledGroups(), family::likelihood, effects);
        Maximum end = climb(likelihood, start, family);
        double[] centre = centre(end.at());
        double[] plain = columns.plain(end.at(), effects, centre);
        CovariateLikelihood unscaled = new CovariateLikelihood(columns.groups(centre), family::likelihood, effects);
        double[] gradient = new double[effects.size()];
        double[][] hessian = new double[effects.size()][effects.size()];
        unscaled.evaluate(plain, gradient, hessian);
        return fit(without, end, centre, plain, hessian, family);
    }

    /** The logarithms of the parameters in days, and no effects. */
    private double[] start(M model, FamilyFit<M> family) {
        double[] start = new double[effects.size()];
        int i = 0;
        for (double parameter : model.parameters().values()) {
            start[i] = Math.log(family.isTime(i) ? parameter * model.unit().days() : parameter);
            i++;
        }
        return start;
    }

    /** Covariates are counted from 0, unless a customer whose covariates are all 0 is none at all (a model year of 0): then from the mean. */
    private double[] centre(double[] scaled) {
        double[] zero = new double[columns.count()];
        double[] plain = columns.plain(scaled, effects, zero);
        for (int i = 0; i < effects.base(); i++) {
            if (Math.abs(plain[i]) > FAR) {
                return columns.means();
            }
        }
        return zero;
    }

    private Maximum climb(CovariateLikelihood likelihood, double[] start, FamilyFit<M> family) {
        double[] lower = new double[start.length];
        double[] upper = new double[start.length];
        for (int i = 0; i < start.length; i++) {
            boolean base = i < effects.base();
            lower[i] = base ? Math.max(family.lower(i), start[i] - NEAR) : -MOST;
            upper[i] = base ? Math.min(family.upper(i), start[i] + NEAR) : MOST;
        }
        return NewtonAscent.climb(likelihood, start, lower, upper);
    }

    private Fit<LifetimeModel> fit(
            Fit<M> without, Maximum end, double[] centre, double[] plain, double[][] hessian, FamilyFit<M> family) {
        double[] inDays = new double[effects.base()];
        for (int i = 0; i < inDays.length; i++) {
            inDays[i] = Math.exp(plain[i]);
        }
        CovariateModel model = new CovariateModel(
                family.ofDays(inDays),
                history.covariateNames(),
                ofAll(centre, 0),
                ofAll(plain, effects.base()),
                ofAll(plain, effects.base() + columns.count()));
        FitStatus status = FitReport.status(end, without.weight());
        return new Fit<>(
                model,
                end.value() + family.rows().visits * Math.log(history.unit().days()),
                without.customers(),
                without.weight(),
                status,
                without.iterations() + end.iterations(),
                end.gradientNorm() / without.weight(),
                estimates(model, plain, hessian, status),
                remarks(without),
                FitReport.sentence(status),
                history.asOf());
    }

    /** What the search found for the used covariates, from a place on, and 0 for those that do not differ among customers. */
    private List<Double> ofAll(double[] ofUsed, int from) {
        List<Double> all =
                new ArrayList<>(Collections.nCopies(history.covariateNames().size(), 0.0));
        for (int j = 0; j < columns.count(); j++) {
            all.set(columns.place(j), ofUsed[from + j]);
        }
        return all;
    }

    private List<ParameterEstimate> estimates(
            CovariateModel model, double[] plain, double[][] hessian, FitStatus status) {
        List<String> names = new ArrayList<>(model.parameters().keySet());
        double[] values = plain.clone();
        int i = 0;
        for (double value : model.parameters().values()) {
            values[i++] = value;
        }
        for (String acted : List.of(CovariateModel.ON_VISITS, CovariateModel.ON_LEAVING)) {
            for (int j = 0; j < columns.count(); j++) {
                names.add(acted + history.covariateNames().get(columns.place(j)));
            }
        }
        return FitReport.estimates(names, values, effects.base(), hessian, status);
    }

    private List<FitRemark> remarks(Fit<M> without) {
        List<FitRemark> remarks = new ArrayList<>(without.remarks());
        if (columns.count() < history.covariateNames().size()) {
            remarks.add(new FitRemark(FitRemark.Kind.COVARIATE_WITHOUT_VARIETY, history.size()));
        }
        return remarks;
    }

    /** The fit without covariates as one whose covariates have no effect. */
    private Fit<LifetimeModel> unmoved(Fit<M> without) {
        List<Double> none = Collections.nCopies(history.covariateNames().size(), 0.0);
        return new Fit<>(
                new CovariateModel(without.model(), history.covariateNames(), none, none, none),
                without.logLikelihood(),
                without.customers(),
                without.weight(),
                without.status(),
                without.iterations(),
                without.gradientNorm(),
                without.estimates(),
                remarks(without),
                without.message(),
                without.asOf());
    }
}
