package org.dealercrm.scoring.delivered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dealercrm.scoring.delivered.OfferCases.cny;
import static org.dealercrm.scoring.delivered.OfferCases.label;
import static org.dealercrm.scoring.delivered.OfferCases.offer;
import static org.dealercrm.scoring.delivered.OfferCases.priced;
import static org.dealercrm.scoring.delivered.OfferCases.ranged;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Interval;
import org.dealercrm.scoring.estimate.IntervalMethod;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.WhyNone;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class DeliveredValueTest {

    /** Kotler's own case: a value of 20,000 and a cost of 16,000 make 4,000, or a ratio of 1.25 (Marketing Management, chapter 2). */
    private static final Offer TRACTOR = offer(
            "CATERPILLAR",
            priced("tractor", OfferComponent.PRODUCT, "15000"),
            priced("service", OfferComponent.SERVICE, "3000"),
            priced("staff", OfferComponent.PERSONNEL, "1500"),
            priced("name", OfferComponent.IMAGE, "500"),
            priced("price", OfferComponent.MONETARY, "14000"),
            ranged("wait", OfferComponent.TIME, "400", "800", "1400"),
            priced("effort", OfferComponent.ENERGY, "700"),
            priced("worry", OfferComponent.PSYCHIC, "500"));

    private static double figure(Estimation estimation) {
        return estimation.figure().orElseThrow();
    }

    private static Interval interval(Estimation estimation) {
        return estimation.range().orElseThrow();
    }

    @Test
    void valueMinusCostAndValueByCost() {
        DeliveredValue value = DeliveredValue.of(TRACTOR);
        assertThat(figure(value.value())).isEqualTo(20_000);
        assertThat(figure(value.cost())).isEqualTo(16_000);
        assertThat(figure(value.delivered())).isEqualTo(4_000);
        assertThat(figure(value.ratio())).isEqualTo(1.25);
        assertThat(value.notValued()).isEmpty();
        assertThat(value.delivered().sample().size()).isEqualTo(8);
        assertThat(value.ratio().sample().size()).isEqualTo(8);
        assertThat(value.cost().sample().size()).isEqualTo(4);
    }

    @Test
    void theIntervalIsTheRangeOfTheValuationsAndNoConfidenceIsMeant() {
        DeliveredValue value = DeliveredValue.of(TRACTOR);
        Interval delivered = interval(value.delivered());
        assertThat(delivered.low()).isEqualTo(3_400);
        assertThat(delivered.high()).isEqualTo(4_400);
        assertThat(delivered.level()).isEmpty();
        assertThat(delivered.method()).isEqualTo(IntervalMethod.VALUATION_RANGE);
        Interval ratio = interval(value.ratio());
        assertThat(ratio.low()).isEqualTo(20_000 / 16_600.0);
        assertThat(ratio.high()).isEqualTo(20_000 / 15_600.0);
    }

    @Test
    void theBreakdownGoesDownToTheItems() {
        Estimate delivered = (Estimate) DeliveredValue.of(TRACTOR).delivered();
        assertThat(delivered.breakdown().parts()).hasSize(8);
        assertThat(delivered.breakdown().parts().get(5).label().code()).isEqualTo("TIME");
        assertThat(delivered.breakdown().leaves().map(leaf -> leaf.label().code() + " " + leaf.value()))
                .containsExactly(
                        "tractor 15000.0",
                        "service 3000.0",
                        "staff 1500.0",
                        "name 500.0",
                        "price -14000.0",
                        "wait -800.0",
                        "effort -700.0",
                        "worry -500.0");
    }

    @Test
    void moneyIsAddedExactly() {
        // ten times a tenth is not 1 in doubles
        OfferItem[] tenths = new OfferItem[10];
        for (int i = 0; i < 10; i++) {
            tenths[i] = priced("item" + i, OfferComponent.PRODUCT, "0.1");
        }
        DeliveredValue value = DeliveredValue.of(offer("TENTHS", tenths));
        assertThat(value.money().orElseThrow().value().amount()).isEqualTo(cny("1.00"));
        assertThat(figure(value.delivered())).isEqualTo(1);
    }

    @Test
    void mixedCurrenciesAreNotAddedAndAreNamed() {
        Offer mixed = offer(
                "MIXED",
                priced("price", OfferComponent.MONETARY, "100"),
                new OfferItem(label("gift"), OfferComponent.SERVICE, Valuation.price(Money.parse("USD 5"))));
        DeliveredValue value = DeliveredValue.of(mixed);
        for (Estimation estimation : List.of(value.value(), value.cost(), value.delivered(), value.ratio())) {
            assertThat(estimation).isInstanceOf(NoEstimate.class);
            assertThat(((NoEstimate) estimation).reason()).isEqualTo(WhyNone.NOT_ADDABLE);
            assertThat(estimation.provenance().parameters()).containsEntry("currencies", "CNY, USD");
        }
        assertThat(value.money()).isEmpty();
        assertThat(value.sentence(Locale.ENGLISH))
                .isEqualTo("MIXED: no customer delivered value, the items are valued in CNY, USD");
        assertThat(value.sentence(Locale.CHINESE)).isEqualTo("MIXED：客户让渡价值无法计算，各项金额使用了不同货币（CNY, USD）");
    }

    @Test
    void withoutACostThereIsNoRatio() {
        DeliveredValue free = DeliveredValue.of(offer("FREE", priced("gift", OfferComponent.SERVICE, "5")));
        assertThat(figure(free.cost())).isZero();
        assertThat(figure(free.delivered())).isEqualTo(5);
        assertThat(((NoEstimate) free.ratio()).reason()).isEqualTo(WhyNone.ZERO_BELOW_THE_LINE);
        assertThat(free.notValued()).hasSize(7).doesNotContain(OfferComponent.SERVICE);
        DeliveredValue paid = DeliveredValue.of(offer("PAID", priced("voucher", OfferComponent.MONETARY, "-5")));
        assertThat(((NoEstimate) paid.ratio()).reason()).isEqualTo(WhyNone.NEGATIVE_BELOW_THE_LINE);
    }

    @Test
    void aCostThatMayBe0HasARatioWithoutAnUpperEnd() {
        DeliveredValue value = DeliveredValue.of(offer(
                "CHEAP",
                priced("gift", OfferComponent.SERVICE, "5"),
                ranged("wait", OfferComponent.TIME, "0", "10", "20")));
        assertThat(figure(value.ratio())).isEqualTo(.5);
        assertThat(value.ratio().range()).isEmpty();
        assertThat(value.delivered().range()).isPresent();
    }

    @Test
    void anHourIsWorthTheWageWithBothRangesMultiplied() {
        Valuation wait = Valuation.wageTimesHours(
                new MoneyRange(cny("40"), cny("50.50"), cny("80")),
                new BigDecimal("0.5"),
                new BigDecimal("0.75"),
                new BigDecimal("2"),
                "wage of the city");
        assertThat(wait.range()).isEqualTo(new MoneyRange(cny("20"), cny("37.875"), cny("160")));
        assertThat(wait.method()).isEqualTo(ValuationMethod.WAGE_HOURS);
    }

    @Test
    void theResultIsSaidInBothLanguages() {
        DeliveredValue value = DeliveredValue.of(TRACTOR);
        assertThat(value.sentence(Locale.ENGLISH))
                .isEqualTo(
                        "CATERPILLAR: customer delivered value CNY 4000.00 (CNY 3400.00 to CNY 4400.00), total customer"
                                + " value CNY 20000.00 minus total customer cost CNY 16000.00");
        assertThat(value.sentence(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("CATERPILLAR：客户让渡价值 CNY 4000.00（CNY 3400.00 至 CNY 4400.00），总客户价值 CNY 20000.00 减总客户成本 CNY"
                        + " 16000.00");
    }

    @Test
    void brokenContractsAreNamedWithTheirValues() {
        assertThatThrownBy(() -> offer("EMPTY")).hasMessageContaining("found none in EMPTY");
        OfferItem price = priced("price", OfferComponent.MONETARY, "1");
        assertThatThrownBy(() -> offer("TWICE", price, price)).hasMessageContaining("found two price in TWICE");
        assertThatThrownBy(() -> ranged("x", OfferComponent.TIME, "3", "2", "4"))
                .hasMessageContaining("CNY 3.00, CNY 2.00");
        assertThatThrownBy(() -> priced("x", OfferComponent.TIME, "1e16"))
                .hasMessageContaining("found 10000000000000000");
        assertThatThrownBy(() -> new MoneyRange(cny("1"), cny("2"), BigMoney.of(CurrencyUnit.USD, 3)))
                .hasMessageContaining("CNY and USD");
        MoneyRange wage = MoneyRange.exactly(cny("50"));
        assertThatThrownBy(
                        () -> Valuation.wageTimesHours(wage, new BigDecimal("-1"), BigDecimal.ONE, BigDecimal.TEN, ""))
                .hasMessageContaining("found CNY 50.00 and -1");
        assertThatThrownBy(() -> Valuation.wageTimesHours(wage, BigDecimal.TEN, BigDecimal.ONE, BigDecimal.TEN, ""))
                .hasMessageContaining("found 10, 1, 10");
    }
}
