package org.dealercrm.scoring.delivered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.dealercrm.scoring.estimate.Breakdown;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.Estimation;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Laws of customer delivered value, for any offer. */
@Domain(OfferCases.class)
@Domain(DomainContext.Global.class)
class DeliveredValueProperties {

    private static double figure(Estimation estimation) {
        return estimation.figure().orElseThrow();
    }

    private static List<Estimation> figures(DeliveredValue value) {
        return List.of(value.value(), value.cost(), value.delivered(), value.ratio());
    }

    @Property
    void theLeavesAddUpToTheTotal(@ForAll Offer offer) {
        for (Estimation estimation : figures(DeliveredValue.of(offer))) {
            if (estimation instanceof Estimate estimate) {
                double sum = estimate.breakdown()
                        .leaves()
                        .mapToDouble(Breakdown::value)
                        .sum();
                double size = estimate.breakdown()
                        .leaves()
                        .mapToDouble(leaf -> Math.abs(leaf.value()))
                        .sum();
                assertThat(sum).isCloseTo(estimate.value(), within(1e-14 * size));
            }
        }
    }

    @Property
    void theExactTotalIsTheSumOfTheExactItems(@ForAll Offer offer) {
        BigDecimal sum = BigDecimal.ZERO;
        for (OfferItem item : offer.items()) {
            BigDecimal amount = item.valuation().range().amount().getAmount();
            sum = item.component().isValue() ? sum.add(amount) : sum.subtract(amount);
        }
        DeliveredValue value = DeliveredValue.of(offer);
        assertThat(value.money().orElseThrow().delivered().amount().getAmount()).isEqualByComparingTo(sum);
        assertThat(figure(value.delivered())).isEqualTo(sum.doubleValue());
        assertThat(figure(value.delivered())).isCloseTo(figure(value.value()) - figure(value.cost()), within(1e-6));
    }

    @Property
    void theOrderOfTheItemsChangesNothing(@ForAll Offer offer, @ForAll Random random) {
        assertThat(DeliveredValue.of(OfferCases.shuffled(offer, random))).isEqualTo(DeliveredValue.of(offer));
    }

    @Property
    void theIntervalHoldsTheFigure(@ForAll Offer offer) {
        for (Estimation estimation : figures(DeliveredValue.of(offer))) {
            estimation
                    .range()
                    .ifPresent(range ->
                            assertThat(range.contains(figure(estimation))).isTrue());
        }
    }

    /** Whatever within its range every valuation is, all four figures stay within their intervals. */
    @Property
    void theIntervalHoldsWhateverLiesInTheRanges(@ForAll Offer offer, @ForAll Random random) {
        DeliveredValue value = DeliveredValue.of(offer);
        List<OfferItem> drawn = offer.items().stream()
                .map(item -> new OfferItem(item.label(), item.component(), draw(item.valuation(), random)))
                .toList();
        DeliveredValue other = DeliveredValue.of(new Offer(offer.label(), drawn));
        for (int i = 0; i < 4; i++) {
            Estimation possible = figures(other).get(i);
            figures(value)
                    .get(i)
                    .range()
                    .ifPresent(range ->
                            assertThat(range.contains(figure(possible))).isTrue());
        }
    }

    private static Valuation draw(Valuation valuation, Random random) {
        MoneyRange range = valuation.range();
        BigMoney width = range.high().minus(range.low());
        BigMoney at = range.low().plus(width.multipliedBy(new BigDecimal(random.nextInt(11)).movePointLeft(1)));
        return Valuation.price(at);
    }

    @Property
    void moreOfAValueDeliversMoreAndMoreOfACostLess(
            @ForAll Offer offer,
            @ForAll @IntRange(max = 11) int place,
            @ForAll @LongRange(min = 1, max = 1_000_000) long more) {
        OfferItem item = offer.items().get(place % offer.items().size());
        DeliveredValue before = DeliveredValue.of(offer);
        DeliveredValue after = DeliveredValue.of(OfferCases.moved(offer, place, OfferCases.money(more)));
        double sign = item.component().isValue() ? 1 : -1;
        assertThat(sign * (figure(after.delivered()) - figure(before.delivered())))
                .isPositive();
        assertThat(sign
                        * (after.delivered().range().orElseThrow().low()
                                - before.delivered().range().orElseThrow().low()))
                .isPositive();
    }

    /** In another currency at a fixed rate all sums are multiplied by the rate, and the ratio stays. */
    @Property
    void theUnitOfMoneyDoesNotMatter(@ForAll Offer offer, @ForAll @LongRange(min = 1, max = 100_000) long rate) {
        BigDecimal by = BigDecimal.valueOf(rate, 4);
        DeliveredValue value = DeliveredValue.of(offer);
        DeliveredValue other = DeliveredValue.of(OfferCases.scaled(offer, CurrencyUnit.USD, by));
        assertThat(other.money().orElseThrow().delivered().low().getAmount())
                .isEqualByComparingTo(value.money()
                        .orElseThrow()
                        .delivered()
                        .low()
                        .getAmount()
                        .multiply(by));
        assertThat(other.ratio().figure()).isEqualTo(value.ratio().figure());
        assertThat(other.ratio().range()).isEqualTo(value.ratio().range());
    }
}
