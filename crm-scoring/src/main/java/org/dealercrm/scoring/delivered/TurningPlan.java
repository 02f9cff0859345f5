package org.dealercrm.scoring.delivered;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.joda.money.BigMoney;

/**
 * What must change for this customer to choose us: the smallest changes of our offer that turn a comparison.
 *
 * <p>A unit of money more is worth the same whichever item brings it, so every smallest change adds exactly what is missing to the
 * margin; the changes differ in which levers they take and in what they cost us. {@code fewest} takes the smallest number of levers
 * that reach, and among these sets the one that costs us least; where costs are not known of all levers, the one with the most
 * room (room beyond what is missing counts for nothing), filled from the lever with the most room on. {@code cheapest} takes as
 * many levers as it likes and costs us least of all. What remains equal is decided by the items' codes. All of it is exact. A lever
 * moves its item's valuation with its whole range.
 *
 * @param comparison what is to be turned, not null
 * @param terms when it counts as turned, not null
 * @param outcome what it takes, not null
 * @param missing what must be added to our delivered value; empty unless something is missing
 * @param alone what each lever would have to do alone, in the order of the items; empty unless something is missing
 * @param fewest the smallest number of levers that reach; empty unless something is missing and can be reached
 * @param cheapest what costs us least; empty also if the cost of a lever is not known
 */
public record TurningPlan(
        OfferComparison comparison,
        TurningTerms terms,
        TurningOutcome outcome,
        Optional<BigMoney> missing,
        List<SingleChange> alone,
        Optional<ChangeSet> fewest,
        Optional<ChangeSet> cheapest) {

    /** Above this number the sets of levers are too many to look through. */
    private static final int MOST_LEVERS = 16;

    /** Copies the list. */
    public TurningPlan {
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(outcome, "outcome");
        alone = List.copyOf(alone);
    }

    /**
     * Finds the changes.
     *
     * @param comparison what is to be turned, not null
     * @param levers what we could change, each item once, at most 16 if their costs are all known, in the currency of the offers; not null
     * @param terms when it counts as turned, not null
     * @return the plan, never null
     * @throws IllegalArgumentException if there are too many levers or two of one item, if a lever belongs to another component than
     *     the item it moves, or if a limit or the margin is of another currency
     */
    public static TurningPlan of(OfferComparison comparison, List<Lever> levers, TurningTerms terms) {
        List<Lever> sorted = levers.stream()
                .sorted(Comparator.comparing(Lever::component).thenComparing(Lever::code))
                .toList();
        check(comparison.own().offer(), comparison.other().offer(), sorted);
        if (comparison.exactDifference().isEmpty()) {
            return none(comparison, terms, TurningOutcome.NOT_COMPARABLE);
        }
        MoneyRange difference = comparison.exactDifference().get();
        BigMoney have = terms.basis() == TurningBasis.AMOUNT ? difference.amount() : difference.low();
        BigMoney margin = terms.marginIn(difference.currency());
        MoneyRange.requireSame(have, margin);
        BigMoney missing = margin.minus(have);
        if (!missing.isPositive()) {
            return none(comparison, terms, TurningOutcome.ALREADY_CHOSEN);
        }
        TurningSearch search = new TurningSearch(comparison.own().offer(), sorted, missing);
        Optional<ChangeSet> fewest = search.fewest();
        return new TurningPlan(
                comparison,
                terms,
                fewest.map(found ->
                                found.changes().size() == 1 ? TurningOutcome.ONE_LEVER : TurningOutcome.SEVERAL_LEVERS)
                        .orElse(TurningOutcome.OUT_OF_REACH),
                Optional.of(MoneyRange.canonical(missing)),
                search.alone(),
                fewest,
                search.cheapest());
    }

    private static TurningPlan none(OfferComparison comparison, TurningTerms terms, TurningOutcome outcome) {
        return new TurningPlan(
                comparison, terms, outcome, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    private static void check(Offer own, Offer other, List<Lever> levers) {
        boolean costsKnown =
                levers.stream().allMatch(lever -> lever.costPerUnit().isPresent());
        if (costsKnown && levers.size() > MOST_LEVERS) {
            throw new IllegalArgumentException(
                    "A plan has at most 16 levers whose costs are all known, found " + levers.size());
        }
        Set<String> codes = new HashSet<>();
        for (Lever lever : levers) {
            if (!codes.add(lever.code())) {
                throw new IllegalArgumentException("A plan has one lever for an item, found two of " + lever.code());
            }
            own.item(lever.code()).or(() -> other.item(lever.code())).ifPresent(item -> checkSamePart(lever, item));
        }
    }

    private static void checkSamePart(Lever lever, OfferItem item) {
        if (item.component() != lever.component()) {
            throw new IllegalArgumentException("A lever belongs to the component of its item, found "
                    + lever.component() + " for " + lever.code() + " of " + item.component());
        }
    }

    /**
     * The plan in words. A needed change is rounded up at the edge, because less would not do.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return sentences for people, at least one, never null
     */
    public List<String> sentences(Locale locale) {
        return TurningSentences.of(this, locale);
    }
}
