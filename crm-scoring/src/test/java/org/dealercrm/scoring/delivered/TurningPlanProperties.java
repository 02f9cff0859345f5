package org.dealercrm.scoring.delivered;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.joda.money.BigMoney;

/** Laws of what must change, for any two offers and any levers. */
@Domain(OfferCases.class)
@Domain(DomainContext.Global.class)
class TurningPlanProperties {

    private static final BigMoney TINY = OfferCases.cny("0.0000001");

    /** Levers on up to eight items of which the offer may have some, with limits and costs. */
    private static List<Lever> levers(Offer own, Random random, boolean withCosts) {
        List<Lever> levers = new ArrayList<>();
        for (int code = 0; code < 8; code++) {
            if (random.nextInt(4) == 0) {
                continue;
            }
            BigMoney zero = OfferCases.money(0);
            OfferItem item = OfferCases.item(code, zero, zero, zero);
            BigMoney from = own.item(item.code())
                    .map(has -> has.valuation().range().amount())
                    .orElse(zero);
            BigMoney room = OfferCases.money(random.nextInt(8) * 2_000_000L);
            Lever lever = Lever.on(item);
            if (random.nextInt(6) > 0) {
                lever = lever.upTo(item.component().isValue() ? from.plus(room) : from.minus(room));
            }
            levers.add(withCosts ? lever.costing(BigDecimal.valueOf(random.nextInt(5), 1)) : lever);
        }
        return levers;
    }

    private static TurningTerms terms(Random random) {
        TurningTerms terms = TurningTerms.standard();
        return random.nextBoolean() ? terms : terms.on(TurningBasis.WORST_CASE);
    }

    private static TurningOutcome again(TurningPlan plan, Offer changed) {
        OfferComparison comparison =
                OfferComparison.of(changed, plan.comparison().other().offer());
        return TurningPlan.of(comparison, List.of(), plan.terms()).outcome();
    }

    private static ItemChange smaller(ItemChange change) {
        BigMoney less = change.gain().minus(TINY);
        boolean value = change.lever().component().isValue();
        return new ItemChange(
                change.lever(),
                change.from(),
                value ? change.from().plus(less) : change.from().minus(less),
                less);
    }

    @Property
    void aTurningChangeTurnsAndAnythingSmallerDoesNot(@ForAll Offer own, @ForAll Offer other, @ForAll Random random) {
        TurningPlan plan = TurningPlan.of(
                OfferComparison.of(own, other), levers(own, random, random.nextBoolean()), terms(random));
        for (SingleChange single : plan.alone()) {
            assertThat(again(plan, single.needed().applyTo(own))).isEqualTo(TurningOutcome.ALREADY_CHOSEN);
            assertThat(again(plan, smaller(single.needed()).applyTo(own))).isEqualTo(TurningOutcome.OUT_OF_REACH);
        }
        for (Optional<ChangeSet> found : List.of(plan.fewest(), plan.cheapest())) {
            found.ifPresent(set -> {
                assertThat(again(plan, set.applyTo(own))).isEqualTo(TurningOutcome.ALREADY_CHOSEN);
                for (int i = 0; i < set.changes().size(); i++) {
                    List<ItemChange> less = new ArrayList<>(set.changes());
                    less.set(i, smaller(less.get(i)));
                    assertThat(again(plan, ChangeSet.of(less).applyTo(own))).isEqualTo(TurningOutcome.OUT_OF_REACH);
                }
            });
        }
    }

    @Property
    void noLeverGoesBeyondItsLimit(@ForAll Offer own, @ForAll Offer other, @ForAll Random random) {
        TurningPlan plan = TurningPlan.of(OfferComparison.of(own, other), levers(own, random, true), terms(random));
        for (Optional<ChangeSet> found : List.of(plan.fewest(), plan.cheapest())) {
            for (ItemChange change : found.map(ChangeSet::changes).orElse(List.of())) {
                assertThat(change.gain().isPositive()).isTrue();
                boolean value = change.lever().component().isValue();
                change.lever()
                        .limit()
                        .ifPresent(limit -> assertThat(
                                        value
                                                ? change.to().isGreaterThan(limit)
                                                : change.to().isLessThan(limit))
                                .isFalse());
            }
        }
    }

    /** Every set of levers is looked at: which are the fewest that reach, and what the cheapest filling of each costs. */
    @Property
    void noSetOfLeversIsSmallerOrCheaper(@ForAll Offer own, @ForAll Offer other, @ForAll Random random) {
        List<Lever> levers = levers(own, random, true);
        TurningPlan plan = TurningPlan.of(OfferComparison.of(own, other), levers, terms(random));
        Assume.that(plan.missing().isPresent());
        int fewest = Integer.MAX_VALUE;
        Optional<BigDecimal> costOfFewest = Optional.empty();
        Optional<BigDecimal> cheapest = Optional.empty();
        for (int set = 1; set < 1 << levers.size(); set++) {
            Optional<BigDecimal> cost = cheapestFilling(plan, set);
            int size = Integer.bitCount(set);
            if (cost.isPresent()) {
                cheapest = least(cheapest, cost);
                costOfFewest = size < fewest ? cost : size == fewest ? least(costOfFewest, cost) : costOfFewest;
                fewest = Math.min(fewest, size);
            }
        }
        assertThat(plan.fewest().map(found -> found.changes().size()).orElse(Integer.MAX_VALUE))
                .isEqualTo(fewest);
        assertThat(cost(plan.fewest())).isEqualTo(costOfFewest.map(BigDecimal::stripTrailingZeros));
        assertThat(cost(plan.cheapest())).isEqualTo(cheapest.map(BigDecimal::stripTrailingZeros));
    }

    private static Optional<BigDecimal> cost(Optional<ChangeSet> set) {
        return set.flatMap(ChangeSet::cost).map(cost -> cost.getAmount().stripTrailingZeros());
    }

    private static Optional<BigDecimal> least(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isEmpty() || other.orElseThrow().compareTo(one.get()) < 0 ? other : one;
    }

    /** What the levers of a set cost if all that is missing comes from them; empty if they do not reach. */
    private static Optional<BigDecimal> cheapestFilling(TurningPlan plan, int set) {
        List<SingleChange> chosen = new ArrayList<>();
        for (int i = 0; i < plan.alone().size(); i++) {
            if ((set >> i & 1) == 1) {
                chosen.add(plan.alone().get(i));
            }
        }
        chosen.sort(Comparator.comparing(
                single -> single.needed().lever().costPerUnit().orElseThrow()));
        BigDecimal left = plan.missing().orElseThrow().getAmount();
        BigDecimal cost = BigDecimal.ZERO;
        for (SingleChange single : chosen) {
            BigDecimal gain =
                    single.room().map(BigMoney::getAmount).orElse(left).min(left);
            cost = cost.add(gain.multiply(single.needed().lever().costPerUnit().orElseThrow()));
            left = left.subtract(gain);
        }
        return left.signum() > 0 ? Optional.empty() : Optional.of(cost);
    }

    @Property
    void theOrderOfItemsAndLeversChangesNothing(@ForAll Offer own, @ForAll Offer other, @ForAll Random random) {
        List<Lever> levers = levers(own, random, random.nextBoolean());
        List<Lever> shuffled = new ArrayList<>(levers);
        Collections.shuffle(shuffled, random);
        OfferComparison mixed =
                OfferComparison.of(OfferCases.shuffled(own, random), OfferCases.shuffled(other, random));
        assertThat(TurningPlan.of(mixed, shuffled, TurningTerms.standard()))
                .isEqualTo(TurningPlan.of(OfferComparison.of(own, other), levers, TurningTerms.standard()));
    }
}
