package org.dealercrm.scoring.delivered;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** Looks for the smallest changes that add what is missing. */
final class TurningSearch {

    /** A lever with how much it can add, from where; never more than what is missing, as more is not needed. */
    private record Reach(Lever lever, BigMoney from, Optional<BigMoney> room, BigMoney useful) {

        BigDecimal perUnit() {
            return lever.costPerUnit().orElse(BigDecimal.ZERO);
        }
    }

    private static final Comparator<Reach> MOST_FIRST = Comparator.comparing(Reach::useful)
            .reversed()
            .thenComparing(reach -> reach.lever().component())
            .thenComparing(reach -> reach.lever().code());
    private static final Comparator<Reach> CHEAPEST_FIRST =
            Comparator.comparing(Reach::perUnit).thenComparing(MOST_FIRST);

    private final BigMoney missing;
    private final BigMoney nothing;
    private final List<Reach> reaches;
    private final boolean costsKnown;

    TurningSearch(Offer own, List<Lever> levers, BigMoney missing) {
        this.missing = missing;
        this.nothing = BigMoney.zero(missing.getCurrencyUnit());
        this.reaches = levers.stream().map(lever -> reach(own, lever)).toList();
        this.costsKnown = levers.stream().allMatch(lever -> lever.costPerUnit().isPresent());
    }

    private Reach reach(Offer own, Lever lever) {
        BigMoney from = own.item(lever.code())
                .map(item -> item.valuation().range().amount())
                .orElse(nothing);
        Optional<BigMoney> room = lever.limit().map(limit -> {
            MoneyRange.requireSame(from, limit);
            BigMoney way = lever.component().isValue() ? limit.minus(from) : from.minus(limit);
            return way.isNegative() ? nothing : way;
        });
        BigMoney useful = room.filter(most -> most.isLessThan(missing)).orElse(missing);
        return new Reach(lever, from, room, useful);
    }

    /** What each lever would have to do alone, possible or not. */
    List<SingleChange> alone() {
        return reaches.stream()
                .map(reach -> new SingleChange(change(reach, missing), reach.room()))
                .toList();
    }

    private static ItemChange change(Reach reach, BigMoney gain) {
        BigMoney to = reach.lever().component().isValue()
                ? reach.from().plus(gain)
                : reach.from().minus(gain);
        return new ItemChange(reach.lever(), reach.from(), to, gain);
    }

    /**
     * What costs least: units are bought where they are cheapest until nothing is missing (the optimum of this linear programme, for
     * exchanging a unit for a dearer one never saves anything).
     */
    Optional<ChangeSet> cheapest() {
        return costsKnown ? fill(reaches.stream().sorted(CHEAPEST_FIRST).toList()) : Optional.empty();
    }

    /** The changes that use the levers in their order until nothing is missing; empty if they do not reach. */
    private Optional<ChangeSet> fill(List<Reach> inOrder) {
        List<ItemChange> changes = new ArrayList<>();
        BigMoney left = missing;
        for (Reach reach : inOrder) {
            BigMoney gain = reach.useful().isLessThan(left) ? reach.useful() : left;
            if (gain.isPositive()) {
                changes.add(change(reach, gain));
                left = left.minus(gain);
            }
        }
        return left.isPositive() ? Optional.empty() : Optional.of(ChangeSet.of(changes));
    }

    /** The fewest levers that reach. No set of k levers reaches further than the k with the most room. */
    Optional<ChangeSet> fewest() {
        List<Reach> most = reaches.stream().sorted(MOST_FIRST).toList();
        BigMoney sum = nothing;
        for (int k = 1; k <= most.size(); k++) {
            sum = sum.plus(most.get(k - 1).useful());
            if (!sum.isLessThan(missing)) {
                return costsKnown ? Optional.of(new SmallestSet(most, k).find()) : fill(most.subList(0, k));
            }
        }
        return Optional.empty();
    }

    /** Among all sets of k levers that reach, the one that costs least; of equal ones the first in the order of most room. */
    private final class SmallestSet {
        private final List<Reach> most;
        private final int size;
        private final List<Reach> chosen = new ArrayList<>();
        private @Nullable ChangeSet best;

        SmallestSet(List<Reach> most, int size) {
            this.most = most;
            this.size = size;
        }

        ChangeSet find() {
            choose(0, nothing);
            if (best == null) {
                throw new IllegalStateException("The " + size + " levers with the most room reach");
            }
            return best;
        }

        /** Leaves out every set that cannot reach with the levers of most room that remain. */
        private void choose(int from, BigMoney sum) {
            int open = size - chosen.size();
            if (open == 0) {
                keepIfCheaper();
                return;
            }
            for (int i = from; i + open <= most.size(); i++) {
                BigMoney further = sum;
                for (int j = i; j < i + open; j++) {
                    further = further.plus(most.get(j).useful());
                }
                if (further.isLessThan(missing)) {
                    return;
                }
                chosen.add(most.get(i));
                choose(i + 1, sum.plus(most.get(i).useful()));
                chosen.remove(chosen.size() - 1);
            }
        }

        private void keepIfCheaper() {
            ChangeSet found =
                    fill(chosen.stream().sorted(CHEAPEST_FIRST).toList()).orElseThrow();
            if (best == null || cost(found).isLessThan(cost(best))) {
                best = found;
            }
        }

        private BigMoney cost(ChangeSet set) {
            return set.cost().orElseThrow();
        }
    }
}
