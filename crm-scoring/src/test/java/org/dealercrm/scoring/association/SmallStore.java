package org.dealercrm.scoring.association;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Stores small enough to try everything: some baskets over six items of all kinds, two of one kind among them, as sets of numbers. What
 * the library finds is compared with counts made one by one.
 */
class SmallStore extends DomainContextBase {

    static final int ITEMS = 6;

    /** So many sets of items there are, the empty one among them; a set is a mask of the items' numbers. */
    static final int SETS = 1 << ITEMS;

    private static final List<ItemSet> BY_MASK =
            IntStream.range(0, SETS).mapToObj(SmallStore::ofMask).toList();

    @Provide
    Arbitrary<List<Set<Integer>>> baskets() {
        Arbitrary<Integer> even = Arbitraries.integers().between(0, ITEMS - 1);
        Arbitrary<Integer> skewed = Arbitraries.frequency(List.of(
                Tuple.of(8, 0), Tuple.of(6, 1), Tuple.of(4, 2), Tuple.of(3, 3), Tuple.of(2, 4), Tuple.of(1, 5)));
        return Arbitraries.oneOf(even, skewed).set().ofMaxSize(ITEMS).list().ofMaxSize(24);
    }

    /** Items of all kinds, in the order of their numbers. */
    static Item item(int number) {
        return new Item(ItemKind.values()[Math.min(number, ItemKind.values().length - 1)], "thing " + number);
    }

    static String customer(int basket) {
        return "C-" + basket;
    }

    static Baskets of(List<Set<Integer>> rows) {
        BasketsBuilder builder = Baskets.builder();
        for (int basket = 0; basket < rows.size(); basket++) {
            builder.customer(customer(basket));
            for (int number : rows.get(basket)) {
                builder.add(customer(basket), item(number));
            }
        }
        return builder.build();
    }

    static ItemSet set(int mask) {
        return BY_MASK.get(mask);
    }

    private static ItemSet ofMask(int mask) {
        Set<Item> items = new TreeSet<>();
        for (int number = 0; number < ITEMS; number++) {
            if ((mask >> number & 1) != 0) {
                items.add(item(number));
            }
        }
        return ItemSet.of(items);
    }

    static int mask(Set<Integer> basket) {
        return basket.stream().mapToInt(number -> 1 << number).sum();
    }

    /** How many baskets hold all items of a set, for all sets by their masks. */
    static int[] counts(List<Set<Integer>> rows) {
        int[] masks = rows.stream().mapToInt(SmallStore::mask).toArray();
        int[] counts = new int[SETS];
        for (int mask = 0; mask < SETS; mask++) {
            for (int row : masks) {
                counts[mask] += (row & mask) == mask ? 1 : 0;
            }
        }
        return counts;
    }
}
