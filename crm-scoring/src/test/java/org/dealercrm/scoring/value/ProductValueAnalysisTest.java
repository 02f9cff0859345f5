package org.dealercrm.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealercrm.scoring.history.MixedCurrenciesException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ProductValueAnalysisTest {

    /** 900 customers, 210 of them with a vehicle of three to five years; 54 of these and 66 of the others bought. */
    private static ProductValueAnalysis store() {
        ProductValueBuilder builder = ProductValueAnalysis.builder(CurrencyUnit.of("CNY"));
        for (int i = 0; i < 900; i++) {
            String id = "C-" + i;
            boolean middle = i < 210;
            builder.customer(id, Map.of("vehicle age", middle ? "3 to 5 years" : "another"));
            if (middle ? i < 54 : i < 210 + 66) {
                builder.bought(id, "winter tyres", i == 0 ? 8 : 4, cny(3600), cny(2900));
            }
        }
        return builder.analyse(.95);
    }

    /** The lift is 54 x 900 / (210 x 120); its limits by mpmath at the tail of 2.5 %, here of two values compared, so 95 % is 97.5 %. */
    @Test
    void theTargetGroupIsWhoIsOverRepresented() {
        ProductValueAnalysis analysis = store();
        ProductValue tyres = analysis.product("winter tyres").orElseThrow();

        assertThat(analysis.customers()).isEqualTo(900);
        assertThat(analysis.comparisons()).isEqualTo(2);
        assertThat(tyres.targetGroup()).hasSize(1);
        AttributeLift middle = tyres.targetGroup().get(0);
        assertThat(middle.value()).isEqualTo("3 to 5 years");
        assertThat(middle.lift()).isCloseTo(1.9285714285714286, within(1e-14));
        assertThat(middle.low()).isBetween(1.5, 1.5729480820064446);
        assertThat(middle.high()).isBetween(2.2890590348237619, 2.4);
        assertThat(tyres.attributes().get(1).isUnderRepresented()).isTrue();
        assertThat(middle.sentence(Locale.ENGLISH))
                .isEqualTo(
                        "customers whose vehicle age is 3 to 5 years buy it 1.9 times as often as all do (1.5 to 2.3): 54"
                                + " of 210 against 120 of 900");
        assertThat(middle.sentence(Locale.CHINESE))
                .isEqualTo("vehicle age为“3 to 5 years”的客户，购买率是全体客户的 1.9 倍（1.5 至 2.3）：210 人中 54 人购买，全体 900 人中 120 人购买");
    }

    /** Two values compared at 90 % are each at 95 %; the limits computed with mpmath. */
    @Test
    void limitsOfFishersTeaTasting() {
        ProductValueBuilder builder = ProductValueAnalysis.builder(CurrencyUnit.of("CNY"));
        for (int i = 0; i < 8; i++) {
            builder.customer("C-" + i, Map.of("milk", i < 4 ? "first" : "last"));
        }
        for (int i : List.of(0, 1, 2, 4)) {
            builder.bought("C-" + i, "tea", 1, cny(10), cny(5));
        }
        AttributeLift first = builder.analyse(.9).product("tea").orElseThrow().attributes().stream()
                .filter(lift -> lift.value().equals("first"))
                .findFirst()
                .orElseThrow();
        assertThat(first.lift()).isCloseTo(1.5, within(1e-15));
        assertThat(first.low()).isCloseTo(.57503245065130867, within(1e-12));
        assertThat(first.high()).isCloseTo(1.9874551867225175, within(1e-12));
        assertThat(first.isOverRepresented()).isFalse();
    }

    @Test
    void customersAreRankedByWhatTheyContribute() {
        ProductValue tyres = ProductValueAnalysis.builder(CurrencyUnit.of("CNY"))
                .bought("C-1", "tyres", 4, cny(3000), cny(2800))
                .bought("C-2", "tyres", 12, cny(9000), cny(8900))
                .bought("C-1", "tyres", 4, cny(3000), cny(2800))
                .bought("C-3", "tyres", 4, cny(3000), cny(2900))
                .bought("C-3", "tyres", -4, cny(-3000), cny(-2900))
                .analyse(.95)
                .product("tyres")
                .orElseThrow();

        assertThat(tyres.customers().stream().map(ProductCustomer::customerId)).containsExactly("C-1", "C-2", "C-3");
        assertThat(tyres.volume()).isEqualTo(20);
        assertThat(tyres.contribution()).isEqualTo(500);
        assertThat(tyres.customers().get(0).contributionShare()).hasValueCloseTo(.8, within(1e-15));
        assertThat(tyres.customers().get(0).volumeShare()).hasValueCloseTo(.4, within(1e-15));
        assertThat(tyres.customers().get(1).cumulativeVolumeShare()).hasValue(1);
        assertThat(tyres.customers().get(2).volume()).isZero();
        // Of 8 and 12 the Gini coefficient is 4 / (2 x 20), and 80 % are 12 and half of 8.
        assertThat(tyres.volumeConcentration().orElseThrow().gini()).isCloseTo(.1, within(1e-15));
        assertThat(tyres.sentence(Locale.ENGLISH))
                .isEqualTo(
                        "tyres: 20 sold to 2 customers; the top tenth of them carry 12 % of the volume, and 75 % of them"
                                + " carry 80 %");
        assertThat(tyres.sentence(Locale.CHINESE)).isEqualTo("tyres：2 位客户，销量 20；前十分之一的客户占 12 %，75 % 的客户占八成");
        assertThat(tyres.toString()).doesNotContain("C-1");
    }

    @Test
    void whoGaveEverythingBackIsNoBuyer() {
        ProductValue rack = ProductValueAnalysis.builder(CurrencyUnit.of("CNY"))
                .bought("C-1", "roof rack", 1, cny(900), cny(600))
                .bought("C-2", "roof rack", 1, cny(900), cny(600))
                .bought("C-2", "roof rack", -1, cny(-900), cny(-600))
                .customer("C-1", Map.of("body", "SUV"))
                .customer("C-2", Map.of("body", "SUV"))
                .analyse(.95)
                .product("roof rack")
                .orElseThrow();

        assertThat(rack.attributes()).hasSize(1);
        assertThat(rack.attributes().get(0).buyers()).isEqualTo(1);
    }

    @Test
    void whereEverybodyOrNobodyKnownBoughtNothingIsCompared() {
        ProductValueBuilder builder = ProductValueAnalysis.builder(CurrencyUnit.of("CNY"))
                .bought("C-1", "oil", 1, cny(90), cny(60))
                .customer("C-1", Map.of("body", "SUV"));
        assertThat(builder.analyse(.95).product("oil").orElseThrow().attributes())
                .isEmpty();
        builder.bought("C-9", "wax", 1, cny(90), cny(60));
        assertThat(builder.analyse(.95).product("wax").orElseThrow().attributes())
                .isEmpty();
        assertThat(builder.analyse(.95).product("nothing")).isEmpty();
    }

    @Test
    void badRowsAreRefused() {
        ProductValueBuilder builder = ProductValueAnalysis.builder(CurrencyUnit.of("CNY"));
        assertThatThrownBy(() -> builder.bought("C-1", "oil", 1, Money.of(CurrencyUnit.USD, 1), cny(1)))
                .isInstanceOf(MixedCurrenciesException.class);
        assertThatThrownBy(() -> builder.bought("C-1", " ", 1, cny(1), cny(1))).hasMessageContaining("A product");
        assertThatThrownBy(() -> builder.bought("", "oil", 1, cny(1), cny(1))).hasMessageContaining("A customer");
        assertThatThrownBy(() -> builder.bought("C-1", "oil", 2_000_000_000, cny(1), cny(1)))
                .hasMessageContaining("2000000000");
        assertThatThrownBy(() -> builder.customer("C-1", Map.of("body", ""))).hasMessageContaining("attribute");
        assertThatThrownBy(() -> builder.analyse(1)).hasMessageContaining("found 1.0");
    }

    private static Money cny(long amount) {
        return Money.of(CurrencyUnit.of("CNY"), amount);
    }
}
