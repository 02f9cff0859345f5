package org.dealercrm.scoring.delivered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dealercrm.scoring.delivered.OfferCases.cny;
import static org.dealercrm.scoring.delivered.OfferCases.label;
import static org.dealercrm.scoring.delivered.OfferCases.offer;
import static org.dealercrm.scoring.delivered.OfferCases.priced;
import static org.dealercrm.scoring.delivered.OfferCases.ranged;

import java.util.Locale;
import java.util.Set;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.WhyNone;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class OfferComparisonTest {

    private static final Offer OURS = offer(
            "OURS",
            priced("warranty", OfferComponent.SERVICE, "300"),
            ranged("image", OfferComponent.IMAGE, "50", "100", "200"),
            priced("price", OfferComponent.MONETARY, "1500"),
            ranged("wait", OfferComponent.TIME, "60", "90", "120"));
    private static final Offer THEIRS = offer(
            "THEIRS",
            ranged("image", OfferComponent.IMAGE, "30", "40", "60"),
            priced("price", OfferComponent.MONETARY, "1280"),
            priced("trip", OfferComponent.ENERGY, "20"),
            ranged("wait", OfferComponent.TIME, "80", "120", "160"));

    @Test
    void everyItemContributesFromWhatTheOtherHas() {
        OfferComparison comparison = OfferComparison.of(OURS, THEIRS);
        assertThat(comparison.differences())
                .extracting(item ->
                        item.label().code() + " " + item.contribution().amount().getAmount())
                .containsExactly("warranty 300.00", "image 60.00", "price -220.00", "wait 30.00", "trip 20.00");
        assertThat(comparison.exactDifference().orElseThrow().amount()).isEqualTo(cny("190"));
        assertThat(comparison.difference().figure()).hasValue(190);
        assertThat(comparison.advantage()).contains(Advantage.OURS);
        assertThat(comparison.largestFirst().get(0).label().code()).isEqualTo("warranty");
        assertThat(comparison.differences().get(4).own()).isEmpty();
        assertThat(comparison.differences().get(4).other()).isPresent();
    }

    @Test
    void theRangesAreIndependentUnlessTheyAreSaidToMoveTogether() {
        OfferComparison apart = OfferComparison.of(OURS, THEIRS);
        // image 50-60 to 200-30, wait 80-120 to 160-60
        assertThat(apart.exactDifference().orElseThrow()).isEqualTo(new MoneyRange(cny("50"), cny("190"), cny("370")));
        assertThat(apart.certain()).isTrue();
        OfferComparison alike = OfferComparison.of(OURS, THEIRS, Set.of("wait"));
        // wait 80-60, 120-90, 160-120
        assertThat(alike.exactDifference().orElseThrow()).isEqualTo(new MoneyRange(cny("110"), cny("190"), cny("310")));
        assertThat(alike.difference().provenance().parameters()).containsEntry("valuedAlike", "wait");
        // the middle may be the farthest
        assertThat(new MoneyRange(cny("0"), cny("9"), cny("10"))
                        .minusAlike(new MoneyRange(cny("0"), cny("1"), cny("10"))))
                .isEqualTo(new MoneyRange(cny("0"), cny("8"), cny("8")));
    }

    @Test
    void withoutARangeTheSignIsCertainAlsoOfATie() {
        Offer price = offer("A", priced("price", OfferComponent.MONETARY, "100"));
        OfferComparison tie =
                OfferComparison.of(price, offer("B", priced("price", OfferComponent.MONETARY, "100.000")));
        assertThat(tie.advantage()).contains(Advantage.NONE);
        assertThat(tie.certain()).isTrue();
        assertThat(tie.sentence(Locale.ENGLISH))
                .isEqualTo("A and B deliver the same value, certain within the ranges of the valuations");
        OfferComparison open =
                OfferComparison.of(price, offer("B", ranged("price", OfferComponent.MONETARY, "99", "101", "102")));
        assertThat(open.certain()).isFalse();
        OfferComparison touching =
                OfferComparison.of(price, offer("B", ranged("price", OfferComponent.MONETARY, "100", "101", "102")));
        assertThat(touching.certain()).isFalse();
    }

    @Test
    void theComparisonIsSaidInBothLanguages() {
        assertThat(OfferComparison.of(OURS, THEIRS).sentence(Locale.ENGLISH))
                .isEqualTo(
                        "OURS delivers more by CNY 190.00 (CNY 50.00 to CNY 370.00), certain within the ranges of the"
                                + " valuations; seen from OURS, mostly by warranty +CNY 300.00, price CNY -220.00, image +CNY"
                                + " 60.00");
        assertThat(OfferComparison.of(THEIRS, OURS).sentence(Locale.CHINESE))
                .isEqualTo("OURS多让渡 CNY 190.00（CNY 50.00 至 CNY 370.00），在估价区间内确定；从THEIRS看主要差异：warranty CNY"
                        + " -300.00、price +CNY 220.00、image CNY -60.00");
    }

    @Test
    void offersOfDifferentCurrenciesAreNotCompared() {
        Offer dollars = offer(
                "DOLLARS",
                new OfferItem(label("price"), OfferComponent.MONETARY, Valuation.price(Money.parse("USD 180"))));
        OfferComparison comparison = OfferComparison.of(OURS, dollars);
        NoEstimate none = (NoEstimate) comparison.difference();
        assertThat(none.reason()).isEqualTo(WhyNone.NOT_ADDABLE);
        assertThat(none.provenance().parameters()).containsEntry("currencies", "CNY, USD");
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.advantage()).isEmpty();
        assertThat(comparison.certain()).isFalse();
        assertThat(comparison.own().delivered().figure()).isPresent();
        assertThat(comparison.sentence(Locale.ENGLISH)).contains("cannot be compared");
    }

    @Test
    void anItemIsTheSameThingInBothOffers() {
        Offer other = offer("OTHER", priced("price", OfferComponent.TIME, "1"));
        assertThatThrownBy(() -> OfferComparison.of(OURS, other)).hasMessageContaining("price as MONETARY and TIME");
        assertThatThrownBy(() -> OfferComparison.of(OURS, THEIRS, Set.of("trip")))
                .hasMessageContaining("found trip");
    }
}
