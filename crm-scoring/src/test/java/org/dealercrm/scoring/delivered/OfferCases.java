package org.dealercrm.scoring.delivered;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.dealercrm.scoring.estimate.Label;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Offers with up to twelve items, whose codes A to L belong to the same component in every offer. */
class OfferCases extends DomainContextBase {

    static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final int CODES = 12;
    private static final long HIGHEST = 10_000_000;

    /** An item by number: which, how much in cents, and how far down and up it may lie. */
    record Draft(int code, long cents, long down, long up) {}

    @Provide
    Arbitrary<Offer> offers() {
        return drafts().list()
                .ofMinSize(1)
                .ofMaxSize(CODES)
                .uniqueElements(Draft::code)
                .map(OfferCases::offer);
    }

    private static Arbitrary<Draft> drafts() {
        Arbitrary<Integer> codes = Arbitraries.integers().between(0, CODES - 1);
        Arbitrary<Long> cents = Arbitraries.longs().between(-HIGHEST, HIGHEST);
        Arbitrary<Long> widths = Arbitraries.longs().between(0, HIGHEST);
        return Combinators.combine(codes, cents, widths, widths).as(Draft::new);
    }

    private static Offer offer(List<Draft> drafts) {
        return new Offer(label("OFFER"), drafts.stream().map(OfferCases::item).toList());
    }

    private static OfferItem item(Draft draft) {
        return item(
                draft.code(),
                money(draft.cents() - draft.down()),
                money(draft.cents()),
                money(draft.cents() + draft.up()));
    }

    static OfferItem item(int code, BigMoney low, BigMoney amount, BigMoney high) {
        OfferComponent component = OfferComponent.values()[code % OfferComponent.values().length];
        return new OfferItem(
                label(String.valueOf((char) ('A' + code))),
                component,
                Valuation.of(ValuationMethod.MARKET_PROXY, low, amount, high, ""));
    }

    static BigMoney money(long cents) {
        return BigMoney.ofScale(CNY, cents, 2);
    }

    static BigMoney cny(String amount) {
        return MoneyRange.canonical(BigMoney.of(CNY, new BigDecimal(amount)));
    }

    static Label label(String code) {
        return new Label(code, code, code);
    }

    static OfferItem priced(String code, OfferComponent component, String amount) {
        return new OfferItem(label(code), component, Valuation.price(cny(amount)));
    }

    static OfferItem ranged(String code, OfferComponent component, String low, String amount, String high) {
        return new OfferItem(
                label(code),
                component,
                Valuation.of(ValuationMethod.WILLINGNESS_TO_PAY, cny(low), cny(amount), cny(high), "a survey"));
    }

    static Offer offer(String code, OfferItem... items) {
        return new Offer(label(code), List.of(items));
    }

    /** The same items in another order. */
    static Offer shuffled(Offer offer, Random random) {
        List<OfferItem> items = new ArrayList<>(offer.items());
        Collections.shuffle(items, random);
        return new Offer(offer.label(), items);
    }

    /** The same offer in another unit of money. */
    static Offer scaled(Offer offer, CurrencyUnit currency, BigDecimal by) {
        return new Offer(
                offer.label(),
                offer.items().stream()
                        .map(item ->
                                new OfferItem(item.label(), item.component(), scaled(item.valuation(), currency, by)))
                        .toList());
    }

    private static Valuation scaled(Valuation valuation, CurrencyUnit currency, BigDecimal by) {
        MoneyRange range = valuation.range();
        return Valuation.of(
                valuation.method(),
                BigMoney.of(currency, range.low().getAmount().multiply(by)),
                BigMoney.of(currency, range.amount().getAmount().multiply(by)),
                BigMoney.of(currency, range.high().getAmount().multiply(by)),
                valuation.note());
    }

    /** The offer with the amounts of one of its items moved. */
    static Offer moved(Offer offer, int place, BigMoney by) {
        OfferItem item = offer.items().get(place % offer.items().size());
        return offer.with(
                new OfferItem(item.label(), item.component(), item.valuation().movedBy(by)));
    }
}
