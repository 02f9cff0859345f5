package org.dealercrm.scoring.lifetime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;

/**
 * A model whose customers come and leave the more or less readily by what else is known of them. A customer with covariates z has
 *
 * <pre>Pareto/NBD:       alpha exp(-gamma'(z - c)), beta exp(-delta'(z - c))
 * (M)BG/CNBD-k:     alpha exp(-gamma'(z - c)), a exp(delta'(z - c))</pre>
 *
 * <p>in place of alpha and beta or a: a positive gamma makes him come more often, a positive delta makes him leave sooner. In the
 * beta-geometric models delta is the logarithm of a factor of the mean odds a / b of leaving at a visit.
 *
 * <p>Covariates are counted from c, which a fit sets to 0 as the literature does, or to the means where a customer whose covariates are
 * all 0 would be none at all (a model year of 0). Asked without a history the model speaks of a customer at c; {@link #of} gives
 * the model of a customer.
 *
 * <p>Reference: Fader, P. S.; Hardie, B. G. S. "Incorporating time-invariant covariates into the Pareto/NBD and BG/NBD models", 2007,
 * brucehardie.com/notes/019, equations 5 to 8 (there beta and a, b alike are scaled; here the beta-geometric models scale a alone,
 * because a and b scaled alike change the variety among customers and not how readily they leave).
 *
 * @param base the model of a customer whose covariates are c, not null; Pareto/NBD or a beta-geometric one
 * @param names the covariates, not null
 * @param centres c, one for each name, finite
 * @param onVisits gamma, one for each name, finite
 * @param onLeaving delta, one for each name, finite
 */
public record CovariateModel(
        LifetimeModel base, List<String> names, List<Double> centres, List<Double> onVisits, List<Double> onLeaving)
        implements LifetimeModel {

    /** e to this is as much more or less as a customer can be; the parameters stay within their range. */
    private static final double MOST = 30;

    /** The name of an effect on visits, among estimates and in files. */
    static final String ON_VISITS = "visits:";

    /** The name of an effect on leaving. */
    static final String ON_LEAVING = "leaving:";

    /** The name of a centre, in files. */
    static final String CENTRE = "centre:";

    /** Checks that there is an effect for each name. */
    public CovariateModel {
        if (!(base instanceof Scalable)) {
            throw new IllegalArgumentException("Covariates go with pareto-nbd and the beta-geometric models, found "
                    + base.family().code());
        }
        names = List.copyOf(names);
        centres = List.copyOf(centres);
        onVisits = List.copyOf(onVisits);
        onLeaving = List.copyOf(onLeaving);
        for (List<Double> column : List.of(centres, onVisits, onLeaving)) {
            if (column.size() != names.size() || !column.stream().allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("There is a finite centre and effect for each of the covariates "
                        + names + ", found " + column);
            }
        }
    }

    /** Effects and centres by name: {@code visits:member}, {@code leaving:member}, {@code centre:member}. */
    Map<String, Double> effects() {
        Map<String, Double> effects = new LinkedHashMap<>();
        put(effects, ON_VISITS, onVisits);
        put(effects, ON_LEAVING, onLeaving);
        put(effects, CENTRE, centres);
        return effects;
    }

    private void put(Map<String, Double> effects, String kind, List<Double> values) {
        for (int i = 0; i < names.size(); i++) {
            effects.put(kind + names.get(i), values.get(i));
        }
    }

    /** The model with these effects; the base itself if there are none. */
    static LifetimeModel of(LifetimeModel base, Map<String, Double> effects) {
        if (effects.isEmpty()) {
            return base;
        }
        List<String> names = effects.keySet().stream()
                .filter(name -> name.startsWith(ON_VISITS))
                .map(name -> name.substring(ON_VISITS.length()))
                .toList();
        CovariateModel model = new CovariateModel(
                base, names, of(effects, CENTRE, names), of(effects, ON_VISITS, names), of(effects, ON_LEAVING, names));
        if (!model.effects().keySet().equals(effects.keySet())) {
            throw new IllegalArgumentException(
                    "Covariates have two effects and a centre each, such as visits:member, leaving:member"
                            + " and centre:member; found " + effects.keySet());
        }
        return model;
    }

    private static List<Double> of(Map<String, Double> effects, String kind, List<String> names) {
        return names.stream()
                .map(name -> effects.getOrDefault(kind + name, Double.NaN))
                .toList();
    }

    /**
     * The model of a customer.
     *
     * @param covariates his covariates in the order of the names, finite
     * @return the model, never null
     * @throws IllegalArgumentException if there are not as many covariates as names
     */
    public LifetimeModel given(double... covariates) {
        return ((Scalable) base).scaled(visits(covariates), leaving(covariates));
    }

    /**
     * How many times as often a customer comes as one at the centres.
     *
     * @param covariates his covariates in the order of the names, finite
     * @return exp(gamma'(z - c)), held within e to the 30
     * @throws IllegalArgumentException if there are not as many covariates as names
     */
    public double visits(double... covariates) {
        return factor(onVisits, covariates);
    }

    /**
     * How many times as ready to leave a customer is as one at the centres.
     *
     * @param covariates his covariates in the order of the names, finite
     * @return exp(delta'(z - c)), held within e to the 30
     * @throws IllegalArgumentException if there are not as many covariates as names
     */
    public double leaving(double... covariates) {
        return factor(onLeaving, covariates);
    }

    private double factor(List<Double> effects, double[] covariates) {
        if (covariates.length != names.size()) {
            throw new IllegalArgumentException(
                    "A customer has " + names.size() + " covariates, found " + covariates.length);
        }
        double log = 0;
        for (int i = 0; i < covariates.length; i++) {
            log += effects.get(i) * (covariates[i] - centres.get(i));
        }
        return Math.exp(Math.max(-MOST, Math.min(MOST, log)));
    }

    @Override
    public LifetimeModel of(VisitHistory history, int row) {
        return given(covariatesOf(history, row));
    }

    /**
     * The covariates of a customer.
     *
     * @param history the customers, not null
     * @param row 0 to the size less 1
     * @return a new array in the order of the names
     * @throws IllegalArgumentException if the history lacks one of them
     */
    public double[] covariatesOf(VisitHistory history, int row) {
        double[] covariates = new double[names.size()];
        for (int i = 0; i < covariates.length; i++) {
            int place = history.covariateNames().indexOf(names.get(i));
            if (place < 0) {
                throw new IllegalArgumentException("The model needs the covariate " + names.get(i)
                        + ", found a history with " + history.covariateNames());
            }
            covariates[i] = history.covariate(row, place);
        }
        return covariates;
    }

    @Override
    public ModelFamily family() {
        return base.family();
    }

    @Override
    public ClockUnit unit() {
        return base.unit();
    }

    @Override
    public Map<String, Double> parameters() {
        return base.parameters();
    }

    @Override
    public int regularity() {
        return base.regularity();
    }

    @Override
    public double pAlive(double x, double tx, double age) {
        return base.pAlive(x, tx, age);
    }

    @Override
    public double pAliveAhead(double ahead, double x, double tx, double age) {
        return base.pAliveAhead(ahead, x, tx, age);
    }

    @Override
    public double expectedVisits(double horizon, double x, double tx, double age) {
        return base.expectedVisits(horizon, x, tx, age);
    }

    @Override
    public double expectedVisitsWhileStaying(double horizon, double x, double tx, double age) {
        return base.expectedVisitsWhileStaying(horizon, x, tx, age);
    }

    @Override
    public double pReturn(double horizon, double x, double tx, double age) {
        return base.pReturn(horizon, x, tx, age);
    }

    @Override
    public Forecast forecast(double horizon, double x, double tx, double age) {
        return base.forecast(horizon, x, tx, age);
    }

    @Override
    public double probabilityOfVisits(int visits, double horizon, double x, double tx, double age) {
        return base.probabilityOfVisits(visits, horizon, x, tx, age);
    }

    @Override
    public double logLikelihood(int x, double tx, double age, double sumLogGaps) {
        return base.logLikelihood(x, tx, age, sumLogGaps);
    }
}
