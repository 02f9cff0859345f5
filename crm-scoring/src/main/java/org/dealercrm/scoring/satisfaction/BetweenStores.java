package org.dealercrm.scoring.satisfaction;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.dealercrm.scoring.numeric.ExactSum;

/** How stores differ beyond chance. Sums are exact, so that stores may come in any order. */
final class BetweenStores {

    private BetweenStores() {}

    /** m = sum y / (V + A) / sum 1 / (V + A). */
    static double middle(List<StoreMean> stores, double between) {
        boolean equal =
                stores.stream().mapToDouble(StoreMean::variance).distinct().count() <= 1;
        if (equal) {
            return sum(stores, StoreMean::mean) / stores.size();
        }
        return sum(stores, store -> store.mean() / (store.variance() + between))
                / sum(stores, store -> 1 / (store.variance() + between));
    }

    /**
     * A: 0, or the root of sum (y - m)^2 / (V + A) = k - 1. The sum falls in A, so the root is the only one; it is cut out by
     * halving until no double lies between the ends.
     */
    static double variance(List<StoreMean> stores) {
        if (excess(stores, 0) <= 0) {
            return 0;
        }
        double low = 0;
        double high = stores.stream().mapToDouble(StoreMean::variance).max().orElse(1);
        while (excess(stores, high) > 0) {
            low = high;
            high *= 2;
        }
        double half = low + (high - low) / 2;
        while (half > low && half < high) {
            if (excess(stores, half) > 0) {
                low = half;
            } else {
                high = half;
            }
            half = low + (high - low) / 2;
        }
        return high;
    }

    private static double excess(List<StoreMean> stores, double between) {
        double middle = middle(stores, between);
        return sum(stores, store -> (store.mean() - middle) * (store.mean() - middle) / (store.variance() + between))
                - (stores.size() - 1);
    }

    private static double sum(List<StoreMean> stores, ToDoubleFunction<StoreMean> term) {
        ExactSum sum = new ExactSum();
        stores.forEach(store -> sum.add(term.applyAsDouble(store)));
        return sum.value();
    }
}
