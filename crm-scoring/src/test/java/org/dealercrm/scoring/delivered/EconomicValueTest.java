package org.dealercrm.scoring.delivered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dealercrm.scoring.delivered.OfferCases.label;

import java.util.List;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.Interval;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.WhyNone;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class EconomicValueTest {

    private static EvcItem item(String code, EvcPart part, String amount) {
        return new EvcItem(label(code), part, Valuation.price(Money.parse("USD " + amount)));
    }

    /** Kotler's Caterpillar case: 90,000 as the competitor's tractor, 20,000 for what it has beyond, price 100,000. */
    @Test
    void caterpillar() {
        EconomicValue tractor = EconomicValue.of(List.of(
                item("competitor", EvcPart.REFERENCE_PRICE, "90000"),
                item("durability", EvcPart.EXTRA_FUNCTIONALITY, "7000"),
                item("reliability", EvcPart.EXTRA_FUNCTIONALITY, "6000"),
                item("service", EvcPart.EXTRA_FUNCTIONALITY, "5000"),
                item("warranty", EvcPart.POST_PURCHASE_SAVING, "2000")));
        assertThat(tractor.value().figure()).hasValue(110_000);
        Estimate surplus = (Estimate) tractor.surplus(Valuation.price(Money.parse("USD 100000")));
        assertThat(surplus.value()).isEqualTo(10_000);
        assertThat(surplus.breakdown().leaves()).hasSize(6);
        assertThat(surplus.breakdown().parts().get(1).value()).isEqualTo(18_000);
    }

    /** Forbis and Mehta 1981: reference 300, functionality 350, start-up 100, post-purchase 200; and a server, 6,800 + 6,000. */
    @Test
    void forbisAndMehta() {
        EconomicValue product = EconomicValue.of(List.of(
                item("saving", EvcPart.POST_PURCHASE_SAVING, "200"),
                item("start", EvcPart.START_UP_SAVING, "100"),
                item("more", EvcPart.EXTRA_FUNCTIONALITY, "350"),
                item("reference", EvcPart.REFERENCE_PRICE, "300")));
        assertThat(product.value().figure()).hasValue(950);
        EconomicValue server = EconomicValue.of(List.of(
                item("reference", EvcPart.REFERENCE_PRICE, "6800"),
                item("saving", EvcPart.POST_PURCHASE_SAVING, "6000")));
        assertThat(server.value().figure()).hasValue(12_800);
    }

    @Test
    void rangesGoIntoTheIntervalAndPricesOfAnotherCurrencyAreNotTakenOff() {
        EconomicValue value = EconomicValue.of(List.of(
                item("reference", EvcPart.REFERENCE_PRICE, "300"),
                new EvcItem(
                        label("fuel"),
                        EvcPart.POST_PURCHASE_SAVING,
                        Valuation.of(
                                ValuationMethod.MARKET_PROXY,
                                Money.parse("USD 10"),
                                Money.parse("USD 40"),
                                Money.parse("USD 50"),
                                ""))));
        Interval surplus =
                value.surplus(Valuation.price(Money.parse("USD 320"))).range().orElseThrow();
        assertThat(surplus.low()).isEqualTo(-10);
        assertThat(surplus.high()).isEqualTo(30);
        NoEstimate none = (NoEstimate) value.surplus(Valuation.price(Money.parse("CNY 320")));
        assertThat(none.reason()).isEqualTo(WhyNone.NOT_ADDABLE);
        assertThat(none.provenance().parameters()).containsEntry("currencies", "CNY, USD");
        EconomicValue mixed = EconomicValue.of(List.of(
                item("reference", EvcPart.REFERENCE_PRICE, "300"),
                new EvcItem(label("fuel"), EvcPart.POST_PURCHASE_SAVING, Valuation.price(Money.parse("CNY 1")))));
        assertThat(mixed.money()).isEmpty();
        assertThat(mixed.value().figure()).isEmpty();
    }

    @Test
    void itemsAreNamedOnce() {
        EvcItem twice = item("a", EvcPart.REFERENCE_PRICE, "1");
        assertThatThrownBy(() -> EconomicValue.of(List.of(twice, twice))).hasMessageContaining("found two a");
        assertThatThrownBy(() -> EconomicValue.of(List.of())).hasMessageContaining("found none");
    }
}
