package org.dealercrm.scoring.association;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(SmallStore.class)
@Domain(DomainContext.Global.class)
class FrequentItemSetsProperties {

    private static ItemSetPolicy atLeast(int baskets) {
        return ItemSetPolicy.standard().withMinimumSupport(MinimumSupport.ofCount(baskets));
    }

    private static Map<ItemSet, Integer> found(FrequentItemSets sets) {
        Map<ItemSet, Integer> found = new HashMap<>();
        for (FrequentItemSet set : sets.sets()) {
            assertThat(found.put(set.items(), set.count()))
                    .as("a set comes once")
                    .isNull();
        }
        return found;
    }

    @Property
    void exactlyTheSetsThatCountingOneByOneFindsAreFound(
            @ForAll List<Set<Integer>> rows,
            @ForAll @IntRange(min = 1, max = 8) int minimum,
            @ForAll @IntRange(min = 1, max = 8) int greatest) {
        int[] counts = SmallStore.counts(rows);
        Map<ItemSet, Integer> expected = new HashMap<>();
        for (int mask = 1; mask < SmallStore.SETS; mask++) {
            if (counts[mask] >= minimum && Integer.bitCount(mask) <= greatest) {
                expected.put(SmallStore.set(mask), counts[mask]);
            }
        }
        FrequentItemSets sets =
                FrequentItemSets.find(SmallStore.of(rows), atLeast(minimum).withGreatestSize(greatest));
        assertThat(found(sets)).isEqualTo(expected);
        boolean larger = expected.keySet().stream().anyMatch(set -> set.size() == greatest);
        assertThat(sets.limit()).isEqualTo(larger ? MiningLimit.GREATEST_SIZE : MiningLimit.NONE);
    }

    @Property
    void ofTooManySetsAllUpToTheLargestSizeThatFitsAreKept(
            @ForAll List<Set<Integer>> rows,
            @ForAll @IntRange(min = 1, max = 4) int minimum,
            @ForAll @IntRange(min = 1, max = 80) int most) {
        List<FrequentItemSet> all =
                FrequentItemSets.find(SmallStore.of(rows), atLeast(minimum)).sets();
        int fits = SmallStore.ITEMS;
        while (sizesUpTo(all, fits) > most) {
            fits--;
        }
        int size = fits;
        FrequentItemSets some =
                FrequentItemSets.find(SmallStore.of(rows), atLeast(minimum).withMaximumSets(most));
        assertThat(some.sets())
                .isEqualTo(
                        all.stream().filter(set -> set.items().size() <= size).toList());
        if (all.size() > most) {
            assertThat(some.limit()).isEqualTo(MiningLimit.TOO_MANY_SETS);
            assertThat(some.completeSize()).isEqualTo(size);
        }
    }

    private static long sizesUpTo(List<FrequentItemSet> sets, int size) {
        return sets.stream().filter(set -> set.items().size() <= size).count();
    }

    @Property
    void aPartOfASetIsInAtLeastAsManyBaskets(
            @ForAll List<Set<Integer>> rows, @ForAll @IntRange(min = 1, max = 5) int minimum) {
        FrequentItemSets sets = FrequentItemSets.find(SmallStore.of(rows), atLeast(minimum));
        for (FrequentItemSet set : sets.sets()) {
            for (Item item : set.items().items()) {
                List<Item> rest = new ArrayList<>(set.items().items());
                rest.remove(item);
                OptionalInt count = sets.count(ItemSet.of(rest));
                assertThat(count).isPresent();
                assertThat(count.getAsInt()).isGreaterThanOrEqualTo(set.count());
            }
        }
    }

    @Property
    void neitherTheOrderOfRowsNorTheirRepetitionMatters(
            @ForAll List<Set<Integer>> rows, @ForAll Random random, @ForAll @IntRange(min = 1, max = 4) int minimum) {
        record Row(String customer, Item item) {}
        List<Row> flat = new ArrayList<>();
        for (int basket = 0; basket < rows.size(); basket++) {
            for (int number : rows.get(basket)) {
                flat.add(new Row(SmallStore.customer(basket), SmallStore.item(number)));
                if (random.nextBoolean()) {
                    flat.add(new Row(SmallStore.customer(basket), SmallStore.item(number)));
                }
            }
        }
        Collections.shuffle(flat, random);
        BasketsBuilder builder = Baskets.builder();
        flat.forEach(row -> builder.add(row.customer(), row.item()));
        for (int basket = 0; basket < rows.size(); basket++) {
            builder.customer(SmallStore.customer(basket));
        }
        assertThat(FrequentItemSets.find(builder.build(), atLeast(minimum)).sets())
                .isEqualTo(FrequentItemSets.find(SmallStore.of(rows), atLeast(minimum))
                        .sets());
    }

    @Property
    void severalCopiesOfAllBasketsLeaveTheSharesAsTheyAre(
            @ForAll List<Set<Integer>> rows, @ForAll @IntRange(min = 2, max = 4) int copies) {
        List<Set<Integer>> repeated = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            repeated.addAll(rows);
        }
        ItemSetPolicy policy = ItemSetPolicy.standard().withMinimumSupport(MinimumSupport.ofShare(0.2));
        List<FrequentItemSet> once =
                FrequentItemSets.find(SmallStore.of(rows), policy).sets();
        List<FrequentItemSet> often =
                FrequentItemSets.find(SmallStore.of(repeated), policy).sets();
        assertThat(often)
                .isEqualTo(once.stream()
                        .map(set -> new FrequentItemSet(set.items(), copies * set.count(), set.support()))
                        .toList());
    }
}
