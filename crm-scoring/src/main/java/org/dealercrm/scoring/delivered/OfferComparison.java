package org.dealercrm.scoring.delivered;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealercrm.scoring.estimate.EstimateProvenance;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Label;
import org.joda.money.CurrencyUnit;

/**
 * Two offers side by side: by how much ours delivers more than theirs, and what each difference contributes to it. Items are matched
 * by their codes; one that only one of the two has counts from 0. The contributions add up to the difference.
 *
 * <p>The interval is the least and the most that follow from all ranges, each valuation lying at either end of its own. That is
 * too wide where both offers are valued by one yardstick, such as the same customer's hour: if it is worth more than assumed,
 * then in both. Such items are named by the caller as valued alike; their valuations then move together.
 *
 * @param own our offer, not null
 * @param other theirs, not null
 * @param differences what each item contributes, in the order of component and code; empty if the currencies are mixed; not null
 * @param difference our delivered value less theirs, not null; NOT_ADDABLE if the currencies are mixed
 * @param exactDifference the same as exact money, empty if the currencies are mixed
 */
public record OfferComparison(
        DeliveredValue own,
        DeliveredValue other,
        List<ItemDifference> differences,
        Estimation difference,
        Optional<MoneyRange> exactDifference) {

    private static final Label LABEL =
            new Label("DELIVERED_VALUE_DIFFERENCE", "difference of customer delivered value", "客户让渡价值之差");
    private static final Comparator<ItemDifference> LARGEST_FIRST = Comparator.comparing((ItemDifference item) ->
                    item.contribution().amount().getAmount().abs())
            .reversed();

    /** Copies the list. */
    public OfferComparison {
        differences = List.copyOf(differences);
    }

    /**
     * Compares two offers whose valuations err independently of each other.
     *
     * @param own our offer, not null
     * @param other theirs, not null
     * @return the comparison, never null
     * @throws IllegalArgumentException if a code belongs to different components in the two
     */
    public static OfferComparison of(Offer own, Offer other) {
        return of(own, other, Set.of());
    }

    /**
     * Compares two offers some of whose items are valued alike.
     *
     * @param own our offer, not null
     * @param other theirs, not null
     * @param valuedAlike codes of items that both have and whose valuations err together, not null
     * @return the comparison, never null
     * @throws IllegalArgumentException if a code belongs to different components in the two, or one that is valued alike is not
     *     in both
     */
    public static OfferComparison of(Offer own, Offer other, Set<String> valuedAlike) {
        checkAlike(own, other, valuedAlike);
        Set<CurrencyUnit> currencies = new TreeSet<>(own.currencies());
        currencies.addAll(other.currencies());
        List<ItemDifference> differences = currencies.size() > 1 ? List.of() : differences(own, other, valuedAlike);
        List<Ledger.Entry> entries = differences.stream()
                .map(item -> new Ledger.Entry(item.component().label(), item.label(), item.contribution()))
                .toList();
        Ledger ledger = new Ledger(currencies, entries);
        return new OfferComparison(
                DeliveredValue.of(own),
                DeliveredValue.of(other),
                differences,
                ledger.figure(LABEL, method(valuedAlike)),
                ledger.sum());
    }

    private static EstimateProvenance method(Set<String> valuedAlike) {
        Map<String, String> parameters =
                valuedAlike.isEmpty() ? Map.of() : Map.of("valuedAlike", String.join(", ", new TreeSet<>(valuedAlike)));
        return EstimateProvenance.of(LABEL, DeliveredValue.KOTLER.source(), parameters);
    }

    private static List<ItemDifference> differences(Offer own, Offer other, Set<String> valuedAlike) {
        return Stream.concat(own.items().stream(), other.items().stream())
                .sorted(Offer.ORDER)
                .map(OfferItem::code)
                .distinct()
                .map(code -> pair(own.item(code), other.item(code), valuedAlike.contains(code)))
                .toList();
    }

    private static ItemDifference pair(Optional<OfferItem> own, Optional<OfferItem> other, boolean alike) {
        if (own.isPresent()
                && other.isPresent()
                && own.get().component() != other.get().component()) {
            throw new IllegalArgumentException("An item belongs to one component in both offers, found "
                    + own.get().code() + " as " + own.get().component() + " and "
                    + other.get().component());
        }
        return ItemDifference.of(own, other, alike);
    }

    private static void checkAlike(Offer own, Offer other, Set<String> valuedAlike) {
        for (String code : valuedAlike) {
            if (own.item(code).isEmpty() || other.item(code).isEmpty()) {
                throw new IllegalArgumentException("What is valued alike is in both offers, found " + code + " of "
                        + valuedAlike.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
    }

    /**
     * Which of the two delivers more, by the amounts.
     *
     * @return empty if the currencies are mixed
     */
    public Optional<Advantage> advantage() {
        return exactDifference.map(range -> {
            int sign = range.amount().getAmount().signum();
            return sign > 0 ? Advantage.OURS : sign < 0 ? Advantage.THEIRS : Advantage.NONE;
        });
    }

    /**
     * Whether the advantage is the same wherever within its range every valuation lies.
     *
     * @return false also if the currencies are mixed
     */
    public boolean certain() {
        return exactDifference
                .map(range -> range.low().getAmount().signum()
                        == range.high().getAmount().signum())
                .orElse(false);
    }

    /**
     * The contributions, the largest first, whichever side they speak for.
     *
     * @return never null
     */
    public List<ItemDifference> largestFirst() {
        return differences.stream().sorted(LARGEST_FIRST).toList();
    }

    /**
     * The comparison in words. Amounts are rounded here and nowhere else.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return a sentence, never null
     */
    public String sentence(Locale locale) {
        return OfferSentences.compared(this, locale);
    }
}
