package org.dealercrm.scoring.satisfaction;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dealercrm.scoring.numeric.CompensatedSum;

/** Weights that a host supplies, of any sum. */
final class Weights {

    private static final double MOST = 1e100;

    private Weights() {}

    static <K> Map<K, Double> checked(Map<K, Double> weights) {
        boolean some = weights.isEmpty();
        for (Map.Entry<K, Double> weight : weights.entrySet()) {
            if (!(weight.getValue() >= 0 && weight.getValue() <= MOST)) {
                throw new IllegalArgumentException(
                        "A weight is 0 to " + MOST + ", found " + weight.getValue() + " of " + weight.getKey());
            }
            some |= weight.getValue() > 0;
        }
        if (!some) {
            throw new IllegalArgumentException("Something has a weight above 0, found none of " + weights.keySet());
        }
        return weights;
    }

    /** The weights of keys in their order; equal ones if none are given. */
    static <K> double[] of(List<K> keys, Map<K, Double> weights) {
        double[] all = new double[keys.size()];
        if (weights.isEmpty()) {
            Arrays.fill(all, 1);
            return all;
        }
        for (int i = 0; i < all.length; i++) {
            Double weight = weights.get(keys.get(i));
            if (weight == null) {
                throw new IllegalArgumentException("Who weighs some weighs all, found no weight of " + keys.get(i));
            }
            all[i] = weight;
        }
        return all;
    }

    static double sum(Collection<Double> weights) {
        CompensatedSum sum = new CompensatedSum();
        weights.forEach(sum::add);
        return sum.value();
    }

    /** How the weights of a figure are told: {@code equal}, or the sum that was given. */
    static String told(Map<?, Double> weights) {
        return weights.isEmpty() ? "equal" : weights + ", normalised from a sum of " + sum(weights.values());
    }
}
