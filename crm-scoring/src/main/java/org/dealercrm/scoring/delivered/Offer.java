package org.dealercrm.scoring.delivered;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealercrm.scoring.estimate.Label;
import org.joda.money.CurrencyUnit;

/**
 * An offer as its customer sees it: what he would get and what it would cost him, item by item.
 *
 * @param label whose offer it is, not null
 * @param items at least one, each code once; kept in the order of component and code; not null
 */
public record Offer(Label label, List<OfferItem> items) {

    static final Comparator<OfferItem> ORDER =
            Comparator.comparing(OfferItem::component).thenComparing(OfferItem::code);

    /** Checks the codes and puts the items in order. */
    public Offer {
        Objects.requireNonNull(label, "label");
        if (items.isEmpty()) {
            throw new IllegalArgumentException("An offer has items, found none in " + label.code());
        }
        Set<String> codes = new HashSet<>();
        for (OfferItem item : items) {
            if (!codes.add(item.code())) {
                throw new IllegalArgumentException(
                        "An offer has each item once, found two " + item.code() + " in " + label.code());
            }
        }
        items = items.stream().sorted(ORDER).toList();
    }

    /**
     * One item.
     *
     * @param code its code, not null
     * @return the item, empty if the offer has none of this code
     */
    public Optional<OfferItem> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /**
     * In which currencies its items are valued.
     *
     * @return more than one if the items cannot be added; in the order of their codes, never null
     */
    public Set<CurrencyUnit> currencies() {
        return items.stream()
                .map(item -> item.valuation().range().currency())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same offer with an item in place of the one with its code, or beside the others. */
    Offer with(OfferItem replaced) {
        Stream<OfferItem> others = items.stream().filter(item -> !item.code().equals(replaced.code()));
        return new Offer(label, Stream.concat(others, Stream.of(replaced)).toList());
    }
}
