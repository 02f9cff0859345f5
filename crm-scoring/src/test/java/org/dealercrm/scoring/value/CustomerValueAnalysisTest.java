package org.dealercrm.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.dealercrm.scoring.history.MixedCurrenciesException;
import org.dealercrm.service.LineKind;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class CustomerValueAnalysisTest {

    private static final CostToServe COST = new CostToServe(cny(35), cny(4));

    /**
     * Three customers by hand. C-1: service 3200 - 1400, parts 2100 - 1700; four visits at 35 and nine contacts at 4. C-2 bought a car
     * for 180,000 that cost 178,500. C-3 was called 50 times and never bought.
     */
    private static CustomerValueBuilder store() {
        return CustomerValueAnalysis.builder(COST)
                .add("C-1", ProfitLine.SERVICE, cny(3200), cny(1400), 4)
                .add("C-1", ProfitLine.PARTS, cny(2100), cny(1700), 4)
                .served("C-1", 4, 9)
                .expected("C-1", 2950)
                .add("C-2", ProfitLine.NEW_VEHICLES, cny(180_000), cny(178_500), 1)
                .served("C-2", 1, 0)
                .expected("C-2", 50)
                .served("C-3", 0, 50);
    }

    @Test
    void threeCustomersByHand() {
        CustomerValueAnalysis analysis = store().analyse();

        assertThat(analysis.customers().stream().map(CustomerValue::customerId)).containsExactly("C-1", "C-2", "C-3");
        CustomerValue first = analysis.customers().get(0);
        assertThat(first.contribution()).isEqualTo(2200);
        assertThat(first.costToServe()).isEqualTo(176);
        assertThat(first.netContribution()).isEqualTo(2024);
        assertThat(analysis.customers().get(1).netContribution()).isEqualTo(1465);
        assertThat(analysis.customers().get(2).netContribution()).isEqualTo(-200);
        assertThat(analysis.netContribution()).isEqualTo(3289);
        assertThat(first.valueDegree()).hasValueCloseTo(2024 / (3289 / 3.0), within(1e-12));
        assertThat(first.cumulativeShare()).hasValueCloseTo(2024 / 3289.0, within(1e-12));
        assertThat(analysis.customers().get(1).cumulativeShare()).hasValueCloseTo(3489 / 3289.0, within(1e-12));
        assertThat(first.expectedValueDegree()).hasValueCloseTo(2950 / 1500.0, within(1e-12));
        assertThat(analysis.customers().get(2).expectedContribution()).isEmpty();
        assertThat(analysis.expectedContribution()).hasValue(3000);
        assertThat(analysis.lossMakers()).isEqualTo(1);
        assertThat(analysis.losses()).isEqualTo(-200);
        // Of 2024, 1465 and 0 the Gini coefficient is 2 (2024 - 0) / (3 x 3489).
        assertThat(analysis.concentration().orElseThrow().gini()).isCloseTo(4048 / 10467.0, within(1e-12));
        assertThat(analysis.lines().get(ProfitLine.SERVICE)).isEqualTo(new LineValue(3200, 1400, 1800, 4));
        assertThat(analysis.lines().get(ProfitLine.USED_VEHICLES)).isEqualTo(new LineValue(0, 0, 0, 0));
        assertThat(analysis.currency()).isEqualTo("CNY");
    }

    /** A buyer of a car is not worth more than a customer of the workshop because the car was dear. */
    @Test
    void sentencesTellRankValueDegreeAndTheMainLine() {
        CustomerValueAnalysis analysis = store().analyse();

        assertThat(analysis.customers().get(0).sentence(Locale.ENGLISH))
                .isEqualTo(
                        "rank 1, contributed 2024.00 after a cost to serve of 176.00, 1.8 times the store's mean, most of"
                                + " it from service; expected to contribute 2950.00 from now on");
        assertThat(analysis.customers().get(1).sentence(Locale.CHINESE))
                .isEqualTo("第 2 名，净贡献 1465.00（已扣除服务成本 35.00），价值度 1.3（本店平均为 1），主要来自新车销售；预计今后贡献 50.00");
        assertThat(analysis.customers().get(2).sentence(Locale.ENGLISH))
                .isEqualTo("rank 3, contributed -200.00 after a cost to serve of 200.00, -0.2 times the store's mean");
        assertThat(analysis.customers().get(0).toString()).doesNotContain("C-1");
        assertThat(analysis.toString()).doesNotContain("C-1");
    }

    /** Ten times 0.10 is 1.00, in any order and whatever comes between. */
    @Test
    void moneyIsAddedAsMoney() {
        CustomerValueBuilder builder = CustomerValueAnalysis.builder(COST);
        for (int i = 0; i < 10; i++) {
            builder.add("C-1", ProfitLine.PARTS, Money.parse("CNY 0.10"), Money.parse("CNY 0.03"), 1);
        }
        LineValue parts = builder.analyse().lines().get(ProfitLine.PARTS);

        assertThat(parts).isEqualTo(new LineValue(1.0, .3, .7, 10));
    }

    @Test
    void withoutAContributionThereIsNoShareOfIt() {
        CustomerValueAnalysis analysis =
                CustomerValueAnalysis.builder(COST).served("C-1", 1, 0).analyse();

        assertThat(analysis.customers().get(0).valueDegree()).isEmpty();
        assertThat(analysis.customers().get(0).cumulativeShare()).isEmpty();
        assertThat(analysis.concentration()).isEmpty();
        assertThat(CustomerValueAnalysis.builder(COST).analyse().customers()).isEmpty();
        assertThat(CustomerValueAnalysis.builder(COST).analyse().meanNetContribution())
                .isZero();
    }

    @Test
    void equalCustomersShareARankAndGoByTheirKeys() {
        CustomerValueAnalysis analysis = CustomerValueAnalysis.builder(COST)
                .add("𠀀", ProfitLine.SERVICE, cny(100), cny(0), 1)
                .add("\uE000", ProfitLine.PARTS, cny(100), cny(0), 1)
                .add("A", ProfitLine.PARTS, cny(90), cny(0), 1)
                .analyse();

        assertThat(analysis.customers().stream().map(CustomerValue::customerId)).containsExactly("\uE000", "𠀀", "A");
        assertThat(analysis.customers().stream().map(CustomerValue::rank)).containsExactly(1, 1, 3);
    }

    @Test
    void twoCurrenciesAreRefused() {
        CustomerValueBuilder builder = CustomerValueAnalysis.builder(COST);
        Money dollars = Money.of(CurrencyUnit.USD, 5);

        assertThatThrownBy(() -> builder.add("C-1", ProfitLine.PARTS, dollars, cny(1), 1))
                .isInstanceOfSatisfying(MixedCurrenciesException.class, e -> {
                    assertThat(e.first()).isEqualTo(CurrencyUnit.of("CNY"));
                    assertThat(e.second()).isEqualTo(CurrencyUnit.USD);
                });
        assertThatThrownBy(() -> builder.add("C-1", ProfitLine.PARTS, cny(1), dollars, 1))
                .isInstanceOf(MixedCurrenciesException.class);
        assertThatThrownBy(() -> new CostToServe(cny(1), dollars)).isInstanceOf(MixedCurrenciesException.class);
        assertThat(builder.analyse().customers()).isEmpty();
    }

    @Test
    void rowsOutOfRangeAreRefused() {
        CustomerValueBuilder builder = CustomerValueAnalysis.builder(COST);
        Money huge = Money.of(CurrencyUnit.of("CNY"), 1e16);

        assertThatThrownBy(() -> builder.add(" ", ProfitLine.PARTS, cny(1), cny(1), 1))
                .hasMessageContaining("blank");
        assertThatThrownBy(() -> builder.add("C-1", ProfitLine.PARTS, huge, cny(1), 1))
                .hasMessageContaining("1.0E16");
        assertThatThrownBy(() -> builder.add("C-1", ProfitLine.PARTS, cny(1), cny(1), -1))
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> builder.served("C-1", -2, 0)).hasMessageContaining("-2");
        assertThatThrownBy(() -> builder.expected("C-1", Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> new CostToServe(cny(-1), cny(1))).hasMessageContaining("-1");
    }

    @Test
    void linesOfRepairOrdersHaveTheirProfitLine() {
        assertThat(ProfitLine.of(LineKind.PARTS)).isEqualTo(ProfitLine.PARTS);
        assertThat(ProfitLine.of(LineKind.LABOUR)).isEqualTo(ProfitLine.SERVICE);
        assertThat(ProfitLine.of(LineKind.OUTSOURCED)).isEqualTo(ProfitLine.SERVICE);
        assertThat(ProfitLine.of(LineKind.OTHER)).isEqualTo(ProfitLine.OTHER);
    }

    private static Money cny(long amount) {
        return Money.of(CurrencyUnit.of("CNY"), amount);
    }
}
