package org.dealercrm.scoring.association;

import java.util.ArrayList;
import java.util.List;

/**
 * The search for all frequent sets, depth first, by pattern growth: a set is extended by each item that is frequent among
 * the baskets that hold it. It is exact: every frequent set is met once, with its true count.
 *
 * <p>Where more sets are found than may be kept, those of the largest size so far are dropped and no longer looked for. What
 * is kept in the end are all frequent sets of up to L items, where L is the largest size for which there are not too many; it
 * does not depend on the order of the search.
 *
 * <p>Reference: Han, J.; Pei, J. &amp; Yin, Y. "Mining frequent patterns without candidate generation", SIGMOD 2000, 1-12.
 */
final class ItemSetSearch {

    private final int minimumCount;
    private final int maximumSets;
    private final List<ItemSetTable> bySize = new ArrayList<>();
    private final int[] set;
    private int greatestSize;
    private int found;
    private boolean tooMany;

    ItemSetSearch(int minimumCount, ItemSetPolicy policy) {
        this.minimumCount = minimumCount;
        this.maximumSets = policy.maximumSets();
        this.greatestSize = policy.greatestSize();
        this.set = new int[greatestSize];
    }

    void run(ConditionalBaskets baskets) {
        extend(0, baskets);
    }

    private void extend(int size, ConditionalBaskets baskets) {
        for (int rank = 0; rank < baskets.size() && size < greatestSize; rank++) {
            set[size] = baskets.item(rank);
            keep(size + 1, baskets.count(rank));
            if (rank > 0 && size + 1 < greatestSize) {
                extend(size + 1, baskets.with(rank, minimumCount));
            }
        }
    }

    private void keep(int size, int count) {
        if (bySize.size() < size) {
            bySize.add(new ItemSetTable(size));
        }
        bySize.get(size - 1).add(set, count);
        found++;
        if (found > maximumSets) {
            tooMany = true;
            int largest = bySize.size();
            found -= bySize.remove(largest - 1).size();
            greatestSize = largest - 1;
        }
    }

    /** The sets by their size, from 1 on, each table in order. */
    List<ItemSetTable> tables() {
        return bySize.stream().map(ItemSetTable::inOrder).toList();
    }

    MiningLimit limit() {
        if (tooMany) {
            return MiningLimit.TOO_MANY_SETS;
        }
        return bySize.size() == greatestSize ? MiningLimit.GREATEST_SIZE : MiningLimit.NONE;
    }
}
