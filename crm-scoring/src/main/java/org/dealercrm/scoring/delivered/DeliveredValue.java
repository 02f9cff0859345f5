package org.dealercrm.scoring.delivered;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.scoring.estimate.EstimateProvenance;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Label;

/**
 * Customer delivered value (客户让渡价值): what an offer is worth to the customer after all that it costs him.
 *
 * <pre>
 *   delivered value = total customer value (product + service + personnel + image)
 *                   - total customer cost (monetary + time + energy + psychic)
 * </pre>
 *
 * <p>The difference decides; the ratio of value to cost is secondary, because it depends on where a saving is booked: a voucher
 * of 100 is worth the same among the values and as a cost less, but gives two ratios. The intervals are the least and the most that
 * follow from the ranges of all items, no confidence intervals.
 *
 * <p>Reference: Kotler, P. "Marketing Management", 8th edition, 1994, chapter 2.
 *
 * @param offer of which offer, not null
 * @param value total customer value, not null; NOT_ADDABLE if the items are of several currencies, as all four
 * @param cost total customer cost, not null
 * @param delivered value minus cost, not null
 * @param ratio value by cost; none if the cost is 0 or below; without an interval if the range of the cost reaches down to 0, where
 *     the ratio has no upper end; not null
 * @param money the exact totals, empty if the items are of several currencies
 */
public record DeliveredValue(
        Offer offer,
        Estimation value,
        Estimation cost,
        Estimation delivered,
        Estimation ratio,
        Optional<MoneyTotals> money) {

    static final Label DELIVERED = new Label("DELIVERED_VALUE", "customer delivered value", "客户让渡价值");
    static final Label VALUE = new Label("TOTAL_CUSTOMER_VALUE", "total customer value", "总客户价值");
    static final Label COST = new Label("TOTAL_CUSTOMER_COST", "total customer cost", "总客户成本");
    static final EstimateProvenance KOTLER =
            EstimateProvenance.of(DELIVERED, "Kotler 1994, Marketing Management, 8th edition, chapter 2", Map.of());

    /**
     * Values an offer.
     *
     * @param offer the offer, not null
     * @return its delivered value, never null
     */
    public static DeliveredValue of(Offer offer) {
        Ledger value = ledger(offer, true, false);
        Ledger cost = ledger(offer, false, false);
        Ledger all = ledger(offer, true, true);
        Optional<MoneyTotals> money = value.sum()
                .flatMap(sum -> cost.sum()
                        .flatMap(spent -> all.sum().map(delivered -> new MoneyTotals(sum, spent, delivered))));
        return new DeliveredValue(
                offer,
                value.figure(VALUE, KOTLER),
                cost.figure(COST, KOTLER),
                all.figure(DELIVERED, KOTLER),
                ValueCostRatio.of(all, value, money),
                money);
    }

    /** The items of one side as they are, or all of them with their signs. */
    private static Ledger ledger(Offer offer, boolean values, boolean all) {
        List<Ledger.Entry> entries = offer.items().stream()
                .filter(item -> all || item.component().isValue() == values)
                .map(item -> new Ledger.Entry(
                        item.component().label(),
                        item.label(),
                        all ? item.gain() : item.valuation().range()))
                .toList();
        return new Ledger(offer.currencies(), entries);
    }

    /**
     * The parts for which the offer has no item. They count as 0, which says that nobody valued them rather than that they are
     * worth nothing.
     *
     * @return in the order of the parts, never null
     */
    public List<OfferComponent> notValued() {
        return Arrays.stream(OfferComponent.values())
                .filter(part -> offer.items().stream().noneMatch(item -> item.component() == part))
                .toList();
    }

    /**
     * The result in words. Amounts are rounded here and nowhere else.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code Our store: customer delivered value CNY 640.00 (CNY 520.00 to CNY 760.00), total customer value
     *     CNY 2030.00 minus total customer cost CNY 1390.00}, never null
     */
    public String sentence(Locale locale) {
        return OfferSentences.delivered(this, locale);
    }
}
