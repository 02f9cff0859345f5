package org.dealercrm.scoring.delivered;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Laws of comparing two offers, for any two. */
@Domain(OfferCases.class)
@Domain(DomainContext.Global.class)
class OfferComparisonProperties {

    private static MoneyRange difference(OfferComparison comparison) {
        return comparison.exactDifference().orElseThrow();
    }

    private static Set<String> inBoth(Offer own, Offer other) {
        Set<String> codes = new HashSet<>();
        own.items().stream()
                .map(OfferItem::code)
                .filter(code -> other.item(code).isPresent())
                .forEach(codes::add);
        return codes;
    }

    @Property
    void theContributionsAddUpToTheDifferenceOfTheTwo(@ForAll Offer own, @ForAll Offer other) {
        OfferComparison comparison = OfferComparison.of(own, other);
        MoneyRange sum = comparison.differences().stream()
                .map(ItemDifference::contribution)
                .reduce(MoneyRange::plus)
                .orElseThrow();
        MoneyRange ours = comparison.own().money().orElseThrow().delivered();
        MoneyRange theirs = comparison.other().money().orElseThrow().delivered();
        assertThat(difference(comparison)).isEqualTo(sum).isEqualTo(ours.minus(theirs));
        assertThat(comparison.difference().figure())
                .hasValue(sum.amount().getAmount().doubleValue());
    }

    @Property
    void theOtherWayRoundItIsTheOpposite(@ForAll Offer own, @ForAll Offer other) {
        Set<String> alike = inBoth(own, other);
        assertThat(difference(OfferComparison.of(other, own)))
                .isEqualTo(difference(OfferComparison.of(own, other)).negated());
        assertThat(difference(OfferComparison.of(other, own, alike)))
                .isEqualTo(difference(OfferComparison.of(own, other, alike)).negated());
    }

    @Property
    void theOrderOfTheItemsChangesNothing(@ForAll Offer own, @ForAll Offer other, @ForAll Random random) {
        assertThat(OfferComparison.of(OfferCases.shuffled(own, random), OfferCases.shuffled(other, random)))
                .isEqualTo(OfferComparison.of(own, other));
    }

    @Property
    void whatIsValuedAlikeNarrowsTheRangeAndLeavesTheAmount(@ForAll Offer own, @ForAll Offer other) {
        MoneyRange apart = difference(OfferComparison.of(own, other));
        MoneyRange alike = difference(OfferComparison.of(own, other, inBoth(own, other)));
        assertThat(alike.amount()).isEqualTo(apart.amount());
        assertThat(alike.low().isLessThan(apart.low())).isFalse();
        assertThat(alike.high().isGreaterThan(apart.high())).isFalse();
    }

    @Property
    void anOfferIsAsGoodAsItself(@ForAll Offer offer) {
        OfferComparison same = OfferComparison.of(offer, offer, inBoth(offer, offer));
        assertThat(same.advantage()).contains(Advantage.NONE);
        assertThat(same.certain()).isTrue();
    }

    /** Certain is what no choice of valuations within their ranges can turn; uncertain what the ends do turn. */
    @Property
    void certainMeansThatNeitherEndTurnsIt(@ForAll Offer own, @ForAll Offer other) {
        OfferComparison comparison = OfferComparison.of(own, other);
        MoneyRange range = difference(comparison);
        boolean sameSign = (range.low().isPositive() && range.high().isPositive())
                || (range.low().isNegative() && range.high().isNegative())
                || (range.low().isZero() && range.high().isZero());
        assertThat(comparison.certain()).isEqualTo(sameSign);
    }
}
