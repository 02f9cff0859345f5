package org.dealercrm.scoring.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A store of 200 customers, 50 of whom left. Of 40 who complained of waiting 30 left; of 20 who skipped the brake fluid 10 left,
 * all of them among those who complained, which is not enough to be sure of; half of everybody, of those who left and of those
 * who stayed, likes fishing.
 */
class LeavingHabitsTest {

    private static final Item WAITING = Item.complainedOf("waiting");
    private static final Item BRAKE_FLUID = Item.skipped("brake fluid");
    private static final Item FISHING = Item.likes("fishing");
    private static final int CUSTOMERS = 200;

    private static boolean left(int customer) {
        return customer < 50;
    }

    private static Baskets baskets() {
        BasketsBuilder builder = Baskets.builder();
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            String key = "C-" + customer;
            if (customer < 30 || customer >= 190) {
                builder.add(key, WAITING);
            }
            if (customer < 10 || (customer >= 50 && customer < 60)) {
                builder.add(key, BRAKE_FLUID);
            }
            if (customer % 2 == 0) {
                builder.add(key, FISHING);
            }
        }
        return builder.build();
    }

    private static Map<String, Outcome> outcomes() {
        Map<String, Outcome> outcomes = new HashMap<>();
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            outcomes.put("C-" + customer, left(customer) ? Outcome.LEFT : Outcome.STAYED);
        }
        return outcomes;
    }

    @Test
    void whatGoesWithLeavingIsToldAndWhatHasNothingToDoWithItIsNot() {
        LeavingHabits habits = LeavingHabits.find(baskets(), outcomes());

        assertThat(habits.of(Outcome.LEFT))
                .extracting(LeavingHabit::habit)
                .containsExactly(ItemSet.of(WAITING), ItemSet.of(WAITING, BRAKE_FLUID));
        assertThat(habits.of(Outcome.STAYED)).isEmpty();
        assertThat(habits.habits()).hasSize(2);
        assertThat(habits.customers()).isEqualTo(200);
        // of the 50 who left three or more have any of the three, two or all; of the 150 who stayed eight or more have
        // any one
        assertThat(habits.tested()).isEqualTo(7 + 3);
        assertThat(habits.limits()).containsOnlyKeys(Outcome.LEFT, Outcome.STAYED);
        assertThat(habits.limits().get(Outcome.LEFT)).isEqualTo(MiningLimit.GREATEST_SIZE);
        assertThat(habits.limits().get(Outcome.STAYED)).isEqualTo(MiningLimit.NONE);
    }

    @Test
    void theFiguresOfAHabit() {
        LeavingHabit waiting =
                LeavingHabits.find(baskets(), outcomes()).of(Outcome.LEFT).get(0);

        assertThat(waiting.table()).isEqualTo(new ContingencyTable(30, 10, 20, 140));
        assertThat(waiting.shareWith()).isEqualTo(0.75);
        assertThat(waiting.shareWithout()).hasValue(0.125);
        assertThat(waiting.improvement()).isEqualTo(0.5);
        // SciPy 1.17.1, contingency.odds_ratio and fisher_exact
        assertThat(waiting.oddsRatio().estimate()).hasValueCloseTo(20.481823689718155, within(1e-10));
        assertThat(waiting.pValue()).isCloseTo(2.8163749960818617e-14, within(1e-26));
        assertThat(waiting.correctedPValue()).isCloseTo(10 * waiting.pValue(), within(1e-25));
    }

    @Test
    void aHabitIsToldInBothLanguages() {
        List<LeavingHabit> habits = LeavingHabits.find(baskets(), outcomes()).of(Outcome.LEFT);
        assertThat(habits.get(0).sentence(Locale.ENGLISH))
                .isEqualTo("30 of 40 who complained of waiting (75%) left; of the others 20 of 160 (12.5%);"
                        + " odds ratio 20.5 (95% interval 8.31 to 54.7)");
        assertThat(habits.get(0).sentence(Locale.CHINESE))
                .isEqualTo("40 位投诉过waiting的客户中有 30 位（75%）已流失；其余 160 位中有 20 位（12.5%）；优势比 20.5（95% 置信区间 8.31 至 54.7）");
        assertThat(habits.get(1).sentence(Locale.ENGLISH))
                .isEqualTo(
                        "10 of 10 who skipped brake fluid and complained of waiting (100%) left; of the others 40 of 190"
                                + " (21.1%); odds ratio at least 7.87 (95% sure)");
        assertThat(habits.get(1).sentence(Locale.CHINESE)).endsWith("；优势比至少 7.87（95% 置信）");
        LeavingHabit everybody =
                new LeavingHabit(ItemSet.of(FISHING), Outcome.LEFT, new ContingencyTable(1, 3, 0, 0), 0, 1, 1);
        assertThat(everybody.sentence(Locale.ENGLISH)).isEqualTo("1 of 4 who like fishing (25%) left");
        assertThat(everybody.sentence(Locale.CHINESE)).isEqualTo("4 位喜欢fishing的客户中有 1 位（25%）已流失");
        assertThat(everybody.shareWithout()).isEmpty();
    }

    /** The classes of retention as outcomes: each against all the others. */
    @Test
    void everyClassHasItsHabits() {
        Outcome atRisk = new Outcome("HIGH_VALUE_AT_RISK", "are of high value and at risk", "属于高价值易流失");
        Outcome stable = new Outcome("HIGH_VALUE_STABLE", "are of high value and stable", "属于高价值稳定");
        Outcome low = new Outcome("LOW_VALUE_STABLE", "are of low value and stable", "属于低价值稳定");
        Map<String, Outcome> classes = new HashMap<>();
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            classes.put("C-" + customer, left(customer) ? atRisk : customer % 2 == 0 ? stable : low);
        }
        LeavingHabits habits = LeavingHabits.find(baskets(), classes);

        assertThat(habits.limits().keySet()).containsExactly(atRisk, stable, low);
        assertThat(habits.of(atRisk).get(0).habit()).isEqualTo(ItemSet.of(WAITING));
        assertThat(habits.of(stable).get(0).sentence(Locale.ENGLISH))
                .startsWith(
                        "75 of 100 who like fishing (75%) are of high value and stable; of the others 0 of 100 (0%);");
        assertThat(habits.of(low)).isEmpty();
    }

    @Test
    void withinAClassOnlyItsCustomersCount() {
        Map<String, Outcome> anglers = outcomes();
        anglers.keySet().removeIf(key -> Integer.parseInt(key.substring(2)) % 2 != 0);
        LeavingHabits habits = LeavingHabits.find(baskets(), anglers);

        assertThat(habits.customers()).isEqualTo(100);
        assertThat(habits.of(Outcome.LEFT).get(0).table()).isEqualTo(new ContingencyTable(15, 5, 10, 70));
    }

    @Test
    void whoHasNoBasketHasNoHabits() {
        Map<String, Outcome> outcomes = outcomes();
        for (int customer = 0; customer < 100; customer++) {
            outcomes.put("new-" + customer, Outcome.LEFT);
        }
        LeavingHabit waiting = LeavingHabits.find(
                        baskets(), outcomes, RulePolicy.forHabits().withSignificance(PValueCorrection.HOLM, 1))
                .of(Outcome.LEFT)
                .get(0);
        assertThat(waiting.habit()).isEqualTo(ItemSet.of(WAITING));
        assertThat(waiting.table()).isEqualTo(new ContingencyTable(30, 10, 120, 140));
    }

    @Test
    void ofOneOutcomeOrOfNobodyThereIsNothingToTell() {
        Map<String, Outcome> allLeft = new HashMap<>();
        outcomes().keySet().forEach(key -> allLeft.put(key, Outcome.LEFT));
        assertThat(LeavingHabits.find(baskets(), allLeft).habits()).isEmpty();
        assertThat(LeavingHabits.find(baskets(), allLeft).tested()).isZero();
        assertThat(LeavingHabits.find(baskets(), Map.of()).habits()).isEmpty();
        assertThat(LeavingHabits.find(Baskets.builder().build(), outcomes()).habits())
                .isEmpty();
        assertThatThrownBy(() -> new Outcome("", "left", "已流失")).hasMessageContaining("found ''");
    }
}
