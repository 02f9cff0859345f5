package org.dealercrm.scoring.association;

import java.util.AbstractList;
import java.util.List;
import java.util.OptionalInt;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All sets of items that enough baskets hold, with the exact number of these baskets. For example, of 1000 customers 60 like
 * winter sports, 80 bought winter tyres, and 45 did both: with a minimum support of 40 that makes three frequent sets.
 *
 * <p>Every part of a frequent set is frequent, too. Items that are in many baskets together make very many sets (20 items
 * of which every basket holds all make 1,048,575); where there are more than the policy keeps, all sets of up to
 * {@link #completeSize()} items are kept and {@link #limit()} says so.
 *
 * <p>Reference: Agrawal, R. &amp; Srikant, R. "Fast algorithms for mining association rules", VLDB 1994, 487-499; Han, J.;
 * Pei, J. &amp; Yin, Y. "Mining frequent patterns without candidate generation", SIGMOD 2000, 1-12.
 */
public final class FrequentItemSets {

    private static final Logger LOG = LoggerFactory.getLogger(FrequentItemSets.class);

    private final Baskets baskets;
    private final int size;
    private final ItemSetPolicy policy;
    private final List<ItemSetTable> tables;
    private final MiningLimit limit;

    private FrequentItemSets(Baskets baskets, int size, ItemSetPolicy policy, ItemSetSearch search) {
        this.baskets = baskets;
        this.size = size;
        this.policy = policy;
        this.tables = search.tables();
        this.limit = search.limit();
    }

    /**
     * Finds them.
     *
     * @param baskets the baskets, not null, may be none
     * @param policy which sets are looked for, not null
     * @return the sets, never null
     */
    public static FrequentItemSets find(Baskets baskets, ItemSetPolicy policy) {
        return find(baskets, null, baskets.size(), policy);
    }

    /**
     * Finds those of some of the baskets.
     *
     * @param chosen which, null for all
     * @param size how many are chosen, those that hold nothing and do not even stand there among them
     */
    static FrequentItemSets find(Baskets baskets, boolean @Nullable [] chosen, int size, ItemSetPolicy policy) {
        int minimumCount = policy.minimumSupport().countOf(size);
        ItemSetSearch search = new ItemSetSearch(minimumCount, policy);
        search.run(ConditionalBaskets.of(baskets, chosen, minimumCount));
        FrequentItemSets sets = new FrequentItemSets(baskets, size, policy, search);
        LOG.debug(
                "{} frequent sets of up to {} items in at least {} of {} baskets, limit {}",
                sets.sets().size(),
                sets.completeSize(),
                minimumCount,
                size,
                sets.limit);
        return sets;
    }

    /**
     * The sets: smaller ones first; of one size the most frequent first, then by their items.
     *
     * @return an unmodifiable list, never null
     */
    public List<FrequentItemSet> sets() {
        return new SetList();
    }

    /**
     * How many baskets hold a set of items.
     *
     * @param items the items, not null
     * @return the number of baskets; empty if the set is not among the frequent ones; all baskets for the empty set
     */
    public OptionalInt count(ItemSet items) {
        int[] numbers = new int[items.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = baskets.numberOf(items.items().get(i));
        }
        if (numbers.length == 0) {
            return OptionalInt.of(size);
        }
        int place = numbers.length > tables.size() ? -1 : table(numbers.length).placeOf(numbers);
        return place < 0
                ? OptionalInt.empty()
                : OptionalInt.of(table(numbers.length).count(place));
    }

    /**
     * The number of baskets that were looked at.
     *
     * @return not negative
     */
    public int baskets() {
        return size;
    }

    /**
     * The least number of baskets that makes a set frequent.
     *
     * @return at least 1
     */
    public int minimumCount() {
        return policy.minimumSupport().countOf(size);
    }

    /**
     * The size up to which all frequent sets are here.
     *
     * @return not negative; 0 if even the single items are too many; the policy's greatest size if nothing was left out
     */
    public int completeSize() {
        return limit == MiningLimit.TOO_MANY_SETS ? tables.size() : policy.greatestSize();
    }

    /**
     * What kept the search from larger sets.
     *
     * @return the limit, never null
     */
    public MiningLimit limit() {
        return limit;
    }

    /** The size of the largest set. */
    int largestSize() {
        return tables.size();
    }

    /** The sets of one size, from 1 to the largest. */
    ItemSetTable table(int ofSize) {
        return tables.get(ofSize - 1);
    }

    /** The baskets that the numbers of items belong to. */
    Baskets source() {
        return baskets;
    }

    /** Makes the objects as they are asked for: a million of them would need more room than all the baskets. */
    private final class SetList extends AbstractList<FrequentItemSet> implements RandomAccess {

        @Override
        public FrequentItemSet get(int index) {
            int place = index;
            int width = 1;
            while (width <= tables.size() && place >= table(width).size()) {
                place -= table(width).size();
                width++;
            }
            if (index < 0 || width > tables.size()) {
                throw new IndexOutOfBoundsException("There are " + size() + " sets, found index " + index);
            }
            Item[] items = new Item[width];
            for (int i = 0; i < width; i++) {
                items[i] = baskets.item(table(width).item(place, i));
            }
            int count = table(width).count(place);
            return new FrequentItemSet(ItemSet.of(items), count, (double) count / size);
        }

        @Override
        public int size() {
            return tables.stream().mapToInt(ItemSetTable::size).sum();
        }
    }
}
