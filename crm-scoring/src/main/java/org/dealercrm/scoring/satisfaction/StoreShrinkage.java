package org.dealercrm.scoring.satisfaction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.dealercrm.scoring.estimate.Breakdown;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.EstimateProvenance;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Interval;
import org.dealercrm.scoring.estimate.IntervalMethod;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.WhyNone;
import org.dealercrm.scoring.numeric.ExactSum;
import org.dealercrm.scoring.numeric.NormalTails;

/**
 * Means of small stores, drawn to the mean of all stores as far as chance explains how they differ: a store with twenty answers is
 * neither the best nor the worst because of three of them.
 *
 * <p>For variances that are all the same, V, the positive-part James-Stein estimator about the mean m of k stores:
 *
 * <pre>
 *   m + c (y - m),   c = max(0, 1 - (k - 3) V / sum (y - m)^2)
 * </pre>
 *
 * <p>For others the parametric empirical Bayes estimator: A is the variance between stores, 0 or the root of
 *
 * <pre>
 *   sum (y - m)^2 / (V + A) = k - 1,   m = sum y / (V + A) / sum 1 / (V + A)
 * </pre>
 *
 * <p>(which is Morris's equation for A, written shorter), and a store is drawn by c = 1 - (k - 3) / (k - 1) V / (V + A). Interval: z
 * times the root of Morris's variance of a store, which counts that A and m are estimated; it covers a store's true mean with the
 * stated level on average over stores: at 95 % .99 in simulations of twenty stores alike, .92 to .97 of twenty that differ widely
 * ({@code docs/coverage.md}). Three stores or fewer tell too little of how stores differ.
 *
 * <p>References: Efron, B. and Morris, C. "Data analysis using Stein's estimator and its generalizations", Journal of the American
 * Statistical Association 70, 1975, 311-319. Morris, C. "Parametric empirical Bayes inference: theory and applications", ibid. 78,
 * 1983, 47-55.
 */
public final class StoreShrinkage {

    /** Morris's interval. */
    public static final IntervalMethod EMPIRICAL_BAYES = new IntervalMethod(
            new Label("EMPIRICAL_BAYES", "empirical Bayes interval", "经验贝叶斯区间"),
            "Morris 1983, Journal of the American Statistical Association 78, 47-55");

    private static final Label METHOD = new Label("SHRINKAGE", "mean drawn to that of all stores", "向总体均值收缩的均值");
    private static final Label OWN = new Label("OWN", "own answers", "本店答卷");
    private static final Label OTHERS = new Label("ALL_STORES", "mean of all stores", "全部门店均值");
    private static final int FEWEST = 4;

    private final List<StoreMean> stores;
    private final double level;
    private final boolean equal;
    private final double between;
    private final double middle;

    private StoreShrinkage(List<StoreMean> stores, double level) {
        this.stores = stores;
        this.level = level;
        equal = stores.stream().mapToDouble(StoreMean::variance).distinct().count() <= 1;
        between = equal || stores.size() < FEWEST ? 0 : BetweenStores.variance(stores);
        middle = BetweenStores.middle(stores, between);
    }

    /**
     * Draws stores to their common mean.
     *
     * @param stores the stores, not empty
     * @param level the level of confidence of the intervals, between 0 and 1
     * @return the estimates, never null
     * @throws IllegalArgumentException if there is no store, or the level is not between 0 and 1
     */
    public static StoreShrinkage of(List<StoreMean> stores, double level) {
        if (stores.isEmpty() || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "Stores and a level between 0 and 1 are needed, found " + stores.size() + " and " + level);
        }
        return new StoreShrinkage(List.copyOf(stores), level);
    }

    /**
     * The mean to which stores are drawn.
     *
     * @return the plain mean for equal variances, else that weighted by 1 / (V + A)
     */
    public double grandMean() {
        return middle;
    }

    /**
     * The variance between stores.
     *
     * @return A, not negative; empty for equal variances, where the James-Stein estimator needs none, and for three stores or fewer
     */
    public Optional<Double> betweenVariance() {
        return equal || stores.size() < FEWEST ? Optional.empty() : Optional.of(between);
    }

    /**
     * How much of its own a store keeps.
     *
     * @param store one of the stores, not null
     * @return c, 0 to 1; 1 for three stores or fewer
     */
    public double kept(StoreMean store) {
        return stores.size() < FEWEST ? 1 : 1 - drawn(store);
    }

    /** B = 1 - c. */
    private double drawn(StoreMean store) {
        double k = stores.size();
        if (!equal) {
            return (k - 3) / (k - 1) * (store.variance() / (store.variance() + between));
        }
        double squares = sum(one -> (one.mean() - middle) * (one.mean() - middle));
        double chance = (k - 3) * store.variance();
        return chance < squares ? chance / squares : 1;
    }

    private double sum(ToDoubleFunction<StoreMean> term) {
        ExactSum sum = new ExactSum();
        stores.forEach(store -> sum.add(term.applyAsDouble(store)));
        return sum.value();
    }

    /**
     * The estimates.
     *
     * @return one for each store in the order given: its own answers and the mean of all stores, each by its weight; for three
     *     stores or fewer none, {@link WhyNone#TOO_FEW}
     */
    public List<Estimation> estimates() {
        List<Estimation> estimates = new ArrayList<>();
        for (StoreMean store : stores) {
            EstimateProvenance provenance = provenance(store);
            if (stores.size() < FEWEST) {
                estimates.add(new NoEstimate(store.store(), WhyNone.TOO_FEW, store.sample(), provenance));
            } else {
                estimates.add(estimate(store, provenance));
            }
        }
        return List.copyOf(estimates);
    }

    private Estimate estimate(StoreMean store, EstimateProvenance provenance) {
        double kept = kept(store);
        double value = middle + kept * (store.mean() - middle);
        Breakdown made = Breakdown.of(
                store.store(),
                List.of(Breakdown.leaf(OWN, kept * store.mean()), Breakdown.leaf(OTHERS, value - kept * store.mean())));
        double reach = NormalTails.quantile(level) * Math.sqrt(variance(store));
        Interval interval = Interval.of(value - reach, value + reach, level, EMPIRICAL_BAYES);
        return new Estimate(store.store(), value, Optional.of(interval), store.sample(), made, provenance);
    }

    /**
     * V (1 - (k - 1) / k B) + 2 / (k - 3) B^2 (Vm + A) / (V + A) (y - m)^2, Vm the mean of V weighted by 1 / (V + A). The
     * last factor but one is 1 for equal variances.
     */
    private double variance(StoreMean store) {
        double k = stores.size();
        double drawn = drawn(store);
        double mean =
                sum(one -> one.variance() / (one.variance() + between)) / sum(one -> 1 / (one.variance() + between));
        double ratio = equal ? 1 : (mean + between) / (store.variance() + between);
        double far = store.mean() - middle;
        return store.variance() * (1 - (k - 1) / k * drawn) + 2 / (k - 3) * (drawn * drawn) * ratio * (far * far);
    }

    private EstimateProvenance provenance(StoreMean store) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("unit", FigureUnit.SCALE_POINTS.name());
        parameters.put("stores", String.valueOf(stores.size()));
        parameters.put("grandMean", String.valueOf(middle));
        parameters.put("kept", String.valueOf(kept(store)));
        return EstimateProvenance.of(
                METHOD,
                equal
                        ? "Efron & Morris 1975, JASA 70, 311-319: James-Stein, positive part"
                        : "Morris 1983, JASA 78, 47-55",
                parameters);
    }
}
