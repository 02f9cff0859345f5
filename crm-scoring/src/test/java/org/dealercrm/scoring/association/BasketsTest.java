package org.dealercrm.scoring.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class BasketsTest {

    private static final Item CHAINS = Item.bought("snow chains");
    private static final Item SKIING = Item.likes("winter sports");

    @Test
    void aRowThatComesTwiceCountsOnceAndRowsNeedNoOrder() {
        Baskets baskets = Baskets.builder()
                .add("a", SKIING)
                .add("b", SKIING)
                .add("a", CHAINS)
                .add("a", SKIING)
                .build();

        assertThat(baskets.size()).isEqualTo(2);
        assertThat(baskets.items()).containsExactly(CHAINS, SKIING);
        assertThat(baskets.itemsOf("a")).isEqualTo(ItemSet.of(SKIING, CHAINS));
        assertThat(baskets.itemsOf("b")).isEqualTo(ItemSet.of(SKIING));
        assertThat(FrequentItemSets.find(baskets, ItemSetPolicy.standard()).count(ItemSet.of(SKIING)))
                .hasValue(2);
    }

    @Test
    void aCustomerOfWhomNothingIsSaidIsOneAllTheSame() {
        Baskets baskets = Baskets.builder().customer("a").add("b", SKIING).build();

        assertThat(baskets.size()).isEqualTo(2);
        assertThat(baskets.itemsOf("a")).isEqualTo(ItemSet.empty());
        assertThat(baskets.itemsOf("nobody")).isEqualTo(ItemSet.empty());
        assertThat(FrequentItemSets.find(baskets, ItemSetPolicy.standard()).sets())
                .containsExactly(new FrequentItemSet(ItemSet.of(SKIING), 1, 0.5));
    }

    @Test
    void aBuilderGoesOnWithoutTouchingWhatItMade() {
        BasketsBuilder builder = Baskets.builder().add("a", SKIING);
        Baskets before = builder.build();
        Baskets after = builder.add("a", CHAINS).add("b", CHAINS).build();

        assertThat(before.size()).isEqualTo(1);
        assertThat(before.itemsOf("a")).isEqualTo(ItemSet.of(SKIING));
        assertThat(before.itemsOf("b")).isEqualTo(ItemSet.empty());
        assertThat(after.size()).isEqualTo(2);
        assertThat(after.itemsOf("a")).isEqualTo(ItemSet.of(SKIING, CHAINS));
    }

    @Test
    void basketsOfSomeCustomersAreTheirsAlone() {
        Baskets all = Baskets.builder()
                .customer("a")
                .add("b", SKIING)
                .add("c", CHAINS)
                .build();
        Baskets some = all.restrictedTo(customer -> !customer.equals("b"));

        assertThat(some.size()).isEqualTo(2);
        assertThat(some.items()).containsExactly(CHAINS);
        assertThat(some.itemsOf("b")).isEqualTo(ItemSet.empty());
    }

    @Test
    void noMessageAndNoTextNamesACustomer() {
        Baskets baskets = Baskets.builder().add("王芳", SKIING).build();
        assertThat(baskets).hasToString("Baskets[size=1, items=1]");
        assertThatThrownBy(() -> Baskets.builder().add(" ", SKIING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A customer's key must not be blank");
    }

    @Test
    void anItemHasANameAndAKind() {
        assertThatThrownBy(() -> Item.bought(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(CHAINS).isNotEqualTo(Item.owns("snow chains")).isLessThan(SKIING);
        assertThat(Item.skipped("brake fluid").clause(Locale.ENGLISH)).isEqualTo("skipped brake fluid");
        assertThat(Item.complainedOf("等待时间").clause(Locale.CHINESE)).isEqualTo("投诉过等待时间");
        assertThat(Item.owns("SUV").clause(Locale.forLanguageTag("zh-Hant-TW"))).isEqualTo("拥有SUV");
        assertThat(Item.bought("𠮷")).as("beyond U+FFFF").isGreaterThan(Item.bought("\uE000"));
        assertThat(Item.bought("a")).isLessThan(Item.bought("ab")).isLessThan(Item.bought("b"));
    }

    @Test
    void aSetIsInOrderAndWithoutRepetitions() {
        assertThat(ItemSet.of(SKIING, CHAINS, SKIING).items()).containsExactly(CHAINS, SKIING);
        assertThat(ItemSet.of(SKIING, CHAINS).clause(Locale.ENGLISH))
                .isEqualTo("bought snow chains and like winter sports");
        assertThat(ItemSet.of(SKIING, CHAINS).clause(Locale.CHINESE)).isEqualTo("购买过snow chains且喜欢winter sports");
        assertThat(ItemSet.of(SKIING, CHAINS).containsAll(ItemSet.of(SKIING))).isTrue();
        assertThat(ItemSet.of(SKIING).containsAll(ItemSet.of(SKIING, CHAINS))).isFalse();
        assertThat(ItemSet.of(CHAINS)).isLessThan(ItemSet.of(CHAINS, SKIING)).isLessThan(ItemSet.of(SKIING));
    }
}
