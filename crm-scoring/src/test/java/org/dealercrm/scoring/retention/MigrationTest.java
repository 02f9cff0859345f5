package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.Departure;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.junit.jupiter.api.Test;

class MigrationTest {

    private static final RetentionPolicy POLICY = RetentionPolicy.standard().withValueCut(new ValueCut.Fixed(2000));

    /** Fifteen customers who come every 90 days, so that the store's typical customer hardly moves. */
    private static TestStore crowd() {
        TestStore store = new TestStore();
        for (int i = 0; i < 15; i++) {
            store.customer("crowd-" + i, 8, 90, 40, 400);
        }
        return store;
    }

    @Test
    void aCustomerWhoStaysAwayIsMovedByHisSilence() {
        RetentionResult before = crowd().customer("a", 8, 90, 20, 2000).score(POLICY);
        RetentionResult after = crowd().customer("a", 8, 90, 500, 2000).score(POLICY);
        Migration migration = Migration.between(before, after);

        assertThat(migration.count(RetentionClass.HIGH_VALUE_STABLE, RetentionClass.HIGH_VALUE_AT_RISK))
                .isOne();
        assertThat(migration.count(RetentionClass.LOW_VALUE_STABLE, RetentionClass.LOW_VALUE_STABLE))
                .isEqualTo(15);
        ClassMove move = migration.moves().get(0);
        assertThat(migration.moves()).hasSize(1);
        assertThat(move.value()).isEmpty();
        assertThat(move.rules()).isEmpty();
        MoveReason main = move.mainReasons().get(0);
        assertThat(move.mainReasons()).hasSize(1);
        assertThat(main.driver()).isEqualTo(MoveDriver.INPUT);
        assertThat(main.reason().orElseThrow().code()).isEqualTo(ReasonCode.SILENCE);
        assertThat(main.shift()).isNegative();
        assertThat(move.sentence(Locale.ENGLISH))
                .startsWith("from high value, stable to high value, at risk: last visit 500 days ago; this customer"
                        + " usually comes every 90 (moves the logit of the probability to return by -")
                .doesNotContain("a,");
        assertThat(move.sentence(Locale.SIMPLIFIED_CHINESE))
                .startsWith("由高价值稳定变为高价值易流失：上次到店已过 500 天；该客户通常每 90 天到店一次（使回厂概率的对数几率变动 -");
    }

    @Test
    void aCustomerWhoSpendsLessIsMovedByHisContribution() {
        RetentionResult before = crowd().customer("a", 8, 90, 20, 2000).score(POLICY);
        RetentionResult after = crowd().customer("a", 8, 90, 20, 350).score(POLICY);
        ClassMove move = Migration.between(before, after).moves().get(0);

        assertThat(move.to()).isEqualTo(RetentionClass.LOW_VALUE_STABLE);
        assertThat(move.stability()).isEmpty();
        assertThat(move.value())
                .extracting(MoveReason::driver)
                .containsExactly(MoveDriver.CONTRIBUTION, MoveDriver.EXPECTED_VISITS, MoveDriver.VALUE_CUT);
        assertThat(move.value().get(0).shift()).isCloseTo(Math.log(350 / 2000.0), within(1e-9));
        assertThat(move.sentence(Locale.ENGLISH))
                .isEqualTo(
                        "from high value, stable to low value, stable: what a visit is expected to contribute went from"
                                + " 2000.00 to 350.00");
    }

    @Test
    void aCutThatMovesMovesCustomersWhoDoNot() {
        RetentionResult before = crowd().score(POLICY);
        double value = before.scores().get(0).valueWhileStaying();
        double p = before.scores().get(0).pReturn();
        RetentionResult after =
                crowd().score(POLICY.withValueCut(new ValueCut.Fixed(value / 2)).withStabilityThreshold((1 + p) / 2));
        Migration migration = Migration.between(before, after);

        assertThat(migration.count(RetentionClass.LOW_VALUE_STABLE, RetentionClass.HIGH_VALUE_AT_RISK))
                .isEqualTo(15);
        ClassMove move = migration.moves().get(0);
        assertThat(move.mainReasons())
                .extracting(MoveReason::driver)
                .containsExactly(MoveDriver.VALUE_CUT, MoveDriver.STABILITY_CUT);
        assertThat(move.mainReasons().get(0).shift()).isCloseTo(Math.log(2000 / (value / 2)), within(1e-12));
        assertThat(move.sentence(Locale.ENGLISH))
                .contains("the value cut went from 2000.00 to ")
                .contains("; the stability cut went from 0.50 to ");
        assertThat(move.sentence(Locale.CHINESE)).contains("价值分界由 2000.00 变为 ").contains("；稳定分界由 0.50 变为 ");
    }

    @Test
    void aRuleThatBeginsOrEndsIsTold() {
        RetentionResult present = crowd().customer("a", 8, 90, 20, 2000).score(POLICY);
        RetentionResult sold = crowd().customer("a", 8, 90, 20, 2000)
                .departed("a", Departure.SOLD)
                .score(POLICY);

        ClassMove lost = Migration.between(present, sold).moves().get(0);
        assertThat(lost.to()).isEqualTo(RetentionClass.NO_VALUE);
        assertThat(lost.mainReasons()).extracting(MoveReason::driver).containsExactly(MoveDriver.RULE_BEGAN);
        assertThat(lost.sentence(Locale.ENGLISH))
                .isEqualTo("from high value, stable to no value: the vehicle was sold, so the customer does not return"
                        + " with it");
        ClassMove back = Migration.between(sold, present).moves().get(0);
        assertThat(back.mainReasons()).extracting(MoveReason::driver).containsExactly(MoveDriver.RULE_ENDED);
        assertThat(back.sentence(Locale.CHINESE)).isEqualTo("由没有价值变为高价值稳定：不再适用：车辆已售出，客户不会再为此车到店");
    }

    @Test
    void whereOnlyTheMarginDecidedItSaysSo() {
        double value = crowd().score(POLICY).scores().get(0).valueWhileStaying();
        RetentionPolicy margins =
                POLICY.withValueCut(new ValueCut.Fixed(value * 1.05)).withHysteresis(new Hysteresis(.2, 0));
        RetentionResult held = RetentionScoring.score(
                crowd().history(),
                StoreFit.together(TestStore.fit(TestStore.workshop(1, ClockUnit.DAY))),
                margins,
                PreviousClasses.of(Map.of("crowd-0", RetentionClass.HIGH_VALUE_STABLE)));
        RetentionResult notHeld = crowd().score(margins);

        ClassMove move = Migration.between(held, notHeld).moves().get(0);
        assertThat(move.mainReasons()).extracting(MoveReason::driver).containsExactly(MoveDriver.MARGIN);
        assertThat(move.sentence(Locale.ENGLISH)).contains("nothing drew the customer that way");
        assertThat(move.sentence(Locale.CHINESE)).contains("没有因素推动这一变化");
    }

    @Test
    void newcomersAndThoseGoneAreCounted() {
        RetentionResult before = crowd().customer("gone", 8, 90, 20, 2000).score(POLICY);
        RetentionResult after = crowd().customer("new", 1, 0, 5, 300).score(POLICY);
        Migration migration = Migration.between(before, after);

        assertThat(migration.gone()).extracting(CustomerScore::customerId).containsExactly("gone");
        assertThat(migration.newcomers()).extracting(CustomerScore::customerId).containsExactly("new");
        assertThat(migration.gone(RetentionClass.HIGH_VALUE_STABLE)).isOne();
        assertThat(migration.newcomers(RetentionClass.HIGH_VALUE_STABLE)).isZero();
        assertThat(migration.sentence(Locale.ENGLISH))
                .isEqualTo("of 16 customers before, 15 are in the same class, 0 moved, 1 are gone; 1 are new");
        assertThat(migration.sentence(Locale.CHINESE)).isEqualTo("原有 16 位客户中，15 位类别不变，0 位变动，1 位已不在名单；新增 1 位");
    }

    @Test
    void resultsThatCountValueDifferentlyAreNotCompared() {
        RetentionResult money = crowd().score(POLICY);
        RetentionResult visits =
                new TestStore().customer("a", 3, 90, 20, Double.NaN).score(POLICY);
        assertThatThrownBy(() -> Migration.between(money, visits))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found MONEY and VISITS");
    }

    @Test
    void contradictionsAreRefused() {
        assertThatThrownBy(() -> new ClassMove(
                        "a", RetentionClass.NO_VALUE, RetentionClass.NO_VALUE, List.of(), List.of(), List.of()))
                .hasMessageContaining("found NO_VALUE twice");
        assertThatThrownBy(() -> new MoveReason(MoveDriver.INPUT, Optional.empty(), 0, 0, 0))
                .hasMessageContaining("found INPUT");
        assertThatThrownBy(() -> MoveReason.of(MoveDriver.VALUE_CUT, Double.NaN, 0, 0))
                .hasMessageContaining("found NaN");
    }
}
