package org.dealercrm.scoring.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dealercrm.scoring.association.PublishedTransactions.set;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FrequentItemSetsTest {

    private static ItemSetPolicy atLeast(int baskets) {
        return ItemSetPolicy.standard().withMinimumSupport(MinimumSupport.ofCount(baskets));
    }

    private static String told(FrequentItemSets sets) {
        return sets.sets().stream()
                .map(set ->
                        set.items().items().stream().map(Item::name).collect(Collectors.joining()) + ":" + set.count())
                .collect(Collectors.joining(" "));
    }

    /** Agrawal &amp; Srikant 1994, figure 3: L1, L2 and L3 with a minimum support of two transactions. */
    @Test
    void theExampleOfAgrawalAndSrikant() {
        FrequentItemSets sets = FrequentItemSets.find(PublishedTransactions.agrawalSrikant(), atLeast(2));

        assertThat(told(sets)).isEqualTo("2:3 3:3 5:3 1:2 25:3 13:2 23:2 35:2 235:2");
        assertThat(sets.limit()).isEqualTo(MiningLimit.NONE);
        assertThat(sets.count(set("2 5"))).hasValue(3);
        assertThat(sets.count(set("1 2"))).isEmpty();
        assertThat(sets.count(ItemSet.empty())).hasValue(4);
        assertThat(sets.count(set("9"))).isEmpty();
        assertThat(sets.sets().get(8).support()).isEqualTo(0.5);
    }

    /** Han, Pei &amp; Yin 2000, example 1 and table 2, with a minimum support of 3. */
    @Test
    void theExampleOfHanPeiAndYin() {
        FrequentItemSets sets = FrequentItemSets.find(PublishedTransactions.hanPeiYin(), atLeast(3));

        assertThat(told(sets))
                .isEqualTo("c:4 f:4 a:3 b:3 m:3 p:3 ac:3 af:3 am:3 cf:3 cm:3 cp:3 fm:3 acf:3 acm:3 afm:3 cfm:3 acfm:3");
    }

    /** Han &amp; Kamber: the frequent sets of AllElectronics with a minimum support of 2. */
    @Test
    void theExampleOfHanAndKamber() {
        FrequentItemSets sets = FrequentItemSets.find(
                PublishedTransactions.hanKamber(),
                ItemSetPolicy.standard().withMinimumSupport(MinimumSupport.ofShare(2.0 / 9)));

        assertThat(told(sets))
                .isEqualTo("I2:7 I1:6 I3:6 I4:2 I5:2 I1I2:4 I1I3:4 I2I3:4 I1I5:2 I2I4:2 I2I5:2 I1I2I3:2 I1I2I5:2");
        assertThat(sets.minimumCount()).isEqualTo(2);
        assertThat(sets.baskets()).isEqualTo(9);
    }

    @Test
    void noBasketsAndOne() {
        FrequentItemSets none = FrequentItemSets.find(Baskets.builder().build(), ItemSetPolicy.standard());
        assertThat(none.sets()).isEmpty();
        assertThat(none.count(ItemSet.empty())).hasValue(0);
        assertThat(none.limit()).isEqualTo(MiningLimit.NONE);

        FrequentItemSets one = FrequentItemSets.find(PublishedTransactions.of("a b c"), ItemSetPolicy.standard());
        assertThat(told(one)).isEqualTo("a:1 b:1 c:1 ab:1 ac:1 bc:1 abc:1");
        assertThat(one.sets()).allMatch(set -> set.support() == 1);
    }

    @Test
    void nothingReachesASupportThatIsTooHigh() {
        FrequentItemSets sets = FrequentItemSets.find(PublishedTransactions.hanKamber(), atLeast(8));
        assertThat(sets.sets()).isEmpty();
        assertThat(sets.limit()).isEqualTo(MiningLimit.NONE);
        assertThatThrownBy(() -> sets.sets().get(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void anItemInEveryBasketDoublesTheSets() {
        Baskets baskets = PublishedTransactions.of("x a", "x a b", "x b", "x");
        FrequentItemSets sets = FrequentItemSets.find(baskets, atLeast(1));
        assertThat(told(sets)).isEqualTo("x:4 a:2 b:2 ax:2 bx:2 ab:1 abx:1");
    }

    /** Of m equal baskets of n items every set is frequent: 2^n - 1 of them, all with the count m. */
    @Test
    void equalBasketsHaveAllTheirPartsInCommon() {
        String twelve = IntStream.range(0, 12).mapToObj(i -> "i" + i).collect(Collectors.joining(" "));
        Baskets baskets = PublishedTransactions.of(twelve, twelve, twelve, twelve, twelve);

        FrequentItemSets all = FrequentItemSets.find(baskets, atLeast(5).withGreatestSize(12));
        assertThat(all.sets()).hasSize(4095).allMatch(set -> set.count() == 5);
        assertThat(all.sets().stream().map(FrequentItemSet::items).distinct()).hasSize(4095);
        assertThat(all.limit()).isEqualTo(MiningLimit.GREATEST_SIZE);
        assertThat(FrequentItemSets.find(baskets, atLeast(5).withGreatestSize(13))
                        .limit())
                .isEqualTo(MiningLimit.NONE);
        // 12 + 66 + 220
        FrequentItemSets small = FrequentItemSets.find(baskets, atLeast(5).withGreatestSize(3));
        assertThat(small.sets()).hasSize(298);
        assertThat(small.completeSize()).isEqualTo(3);
        assertThat(small.limit()).isEqualTo(MiningLimit.GREATEST_SIZE);
    }

    /** 12 + 66 + 220 + 495 = 793 sets of up to four items, and 792 of five. */
    @Test
    void whereSetsWouldBeTooManyTheSmallerOnesAreThereAndItIsSaid() {
        String twelve = IntStream.range(0, 12).mapToObj(i -> "i" + i).collect(Collectors.joining(" "));
        Baskets baskets = PublishedTransactions.of(twelve, twelve);

        FrequentItemSets some = FrequentItemSets.find(baskets, atLeast(2).withMaximumSets(1000));
        assertThat(some.sets()).hasSize(793);
        assertThat(some.completeSize()).isEqualTo(4);
        assertThat(some.limit()).isEqualTo(MiningLimit.TOO_MANY_SETS);

        FrequentItemSets none = FrequentItemSets.find(baskets, atLeast(2).withMaximumSets(11));
        assertThat(none.sets()).isEmpty();
        assertThat(none.completeSize()).isZero();
        assertThat(none.limit()).isEqualTo(MiningLimit.TOO_MANY_SETS);
    }
}
