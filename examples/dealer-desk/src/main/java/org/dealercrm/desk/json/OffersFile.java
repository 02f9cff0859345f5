package org.dealercrm.desk.json;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dealercrm.scoring.delivered.EconomicValue;
import org.dealercrm.scoring.delivered.EvcItem;
import org.dealercrm.scoring.delivered.EvcPart;
import org.dealercrm.scoring.delivered.Lever;
import org.dealercrm.scoring.delivered.Offer;
import org.dealercrm.scoring.delivered.OfferComparison;
import org.dealercrm.scoring.delivered.OfferItem;
import org.dealercrm.scoring.delivered.TurningBasis;
import org.dealercrm.scoring.delivered.TurningPlan;
import org.dealercrm.scoring.delivered.TurningTerms;
import org.dealercrm.scoring.delivered.Valuation;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * Offers as JSON, whose shape the README of this example documents; read, and all that is asked for computed on the way, so that
 * whatever the library refuses is told with its place.
 */
public final class OffersFile {

    /**
     * What was asked for and found.
     *
     * @param currency the currency of everything that names no other, not null
     * @param offers all offers, not null
     * @param plans our offer compared with the others and what must change, not null
     * @param economicValue the economic value to the customer, if asked for
     * @param price the price to take off it, if any
     * @param index the weighted index, if asked for
     */
    public record Result(
            CurrencyUnit currency,
            List<Offer> offers,
            List<TurningPlan> plans,
            Optional<EconomicValue> economicValue,
            Optional<Valuation> price,
            Optional<IndexKeys.Result> index) {

        /** Copies the lists. */
        public Result {
            offers = List.copyOf(offers);
            plans = List.copyOf(plans);
        }
    }

    private static final Set<String> KEYS = JsonDocument.keys(
            "currency", "offers", "own", "reference", "valuedAlike", "levers", "turn", "economicValue", "index");

    private final JsonDocument json;
    private final CurrencyUnit currency;
    private final List<Offer> offers = new ArrayList<>();

    private OffersFile(JsonDocument json) {
        this.json = json;
        this.currency = OfferKeys.currency(json, "currency");
    }

    /**
     * Reads offers.
     *
     * @param path the file, not null
     * @return what was found, never null
     * @throws org.dealercrm.desk.csv.UnusableInput if something is missing, unknown or out of range
     */
    public static Result read(Path path) {
        JsonDocument json = JsonDocument.read(path);
        json.checkKeys(KEYS);
        return new OffersFile(json).result();
    }

    private Result result() {
        Set<String> codes = new HashSet<>();
        for (JsonDocument each : json.objects("offers", "a list of offers, each an object")) {
            Offer offer = OfferKeys.offer(each, currency);
            if (!codes.add(offer.label().code())) {
                throw each.unfit("code", "a code that no other offer has");
            }
            offers.add(offer);
        }
        if (offers.isEmpty()) {
            throw json.unfit("offers", "at least one offer");
        }
        Offer own = json.has("own") ? offer("own") : offers.get(0);
        Optional<JsonDocument> economic =
                json.has("economicValue") ? Optional.of(json.object("economicValue")) : Optional.empty();
        return new Result(
                currency,
                offers,
                plans(own),
                economic.map(this::economicValue),
                economic.filter(value -> value.has("price")).map(this::price),
                json.has("index") ? Optional.of(IndexKeys.read(json.object("index"))) : Optional.empty());
    }

    private Offer offer(String key) {
        String expected = "the code of one of the offers: "
                + String.join(
                        ", ", offers.stream().map(offer -> offer.label().code()).toList());
        String code = json.string(key, expected);
        return offers.stream()
                .filter(offer -> offer.label().code().equals(code))
                .findFirst()
                .orElseThrow(() -> json.unfit(key, expected));
    }

    private List<TurningPlan> plans(Offer own) {
        List<Offer> others = json.has("reference")
                ? List.of(offer("reference"))
                : offers.stream().filter(offer -> !offer.equals(own)).toList();
        if (others.contains(own)) {
            throw json.unfit("reference", "another offer than our own");
        }
        Set<String> alike = json.has("valuedAlike")
                ? new TreeSet<>(json.strings("valuedAlike", "a list of codes of items"))
                : Set.of();
        List<Lever> levers = levers(own);
        TurningTerms terms = terms();
        try {
            return others.stream()
                    .map(other -> TurningPlan.of(OfferComparison.of(own, other, alike), levers, terms))
                    .toList();
        } catch (IllegalArgumentException refused) {
            throw json.problem(String.valueOf(refused.getMessage()));
        }
    }

    /** The levers that are stated; without any, each item of our own without limit and cost. */
    private List<Lever> levers(Offer own) {
        if (!json.has("levers")) {
            return own.items().stream().map(Lever::on).toList();
        }
        List<Lever> levers = new ArrayList<>();
        for (JsonDocument each : json.objects("levers", "a list of levers, each an object")) {
            each.checkKeys(JsonDocument.keys("code", "en", "zh", "component", "limit", "costPerUnit"));
            levers.add(lever(each));
        }
        return levers;
    }

    private Lever lever(JsonDocument each) {
        String code = OfferKeys.text(each, "code");
        Optional<OfferItem> known =
                offers.stream().flatMap(offer -> offer.item(code).stream()).findFirst();
        Lever lever = known.map(Lever::on).orElseGet(() -> Lever.on(OfferKeys.label(each), OfferKeys.component(each)));
        if (known.isPresent() && each.has("component") && OfferKeys.component(each) != lever.component()) {
            throw each.unfit("component", "that of the item, which is " + lever.component());
        }
        if (each.has("limit")) {
            lever = lever.upTo(OfferKeys.money(each, "limit", currency));
        }
        if (each.has("costPerUnit")) {
            String expected = "what it costs us to deliver one unit of money more, from 0 on";
            BigDecimal cost = each.decimal("costPerUnit", expected);
            if (cost.signum() < 0) {
                throw each.unfit("costPerUnit", expected);
            }
            lever = lever.costing(cost);
        }
        return lever;
    }

    private TurningTerms terms() {
        TurningTerms terms = TurningTerms.standard();
        if (!json.has("turn")) {
            return terms;
        }
        JsonDocument turn = json.object("turn");
        turn.checkKeys(JsonDocument.keys("basis", "margin"));
        if (turn.has("basis")) {
            terms = terms.on(OfferKeys.constant(turn, "basis", TurningBasis.class));
        }
        if (turn.has("margin")) {
            String expected = "an amount above 0";
            BigDecimal margin = turn.decimal("margin", expected);
            if (margin.signum() <= 0) {
                throw turn.unfit("margin", expected);
            }
            terms = terms.withMargin(BigMoney.of(currency, margin));
        }
        return terms;
    }

    private EconomicValue economicValue(JsonDocument value) {
        value.checkKeys(JsonDocument.keys("items", "price"));
        List<EvcItem> items = new ArrayList<>();
        for (JsonDocument item : value.objects("items", "a list of items, each an object")) {
            item.checkKeys(OfferKeys.keys(OfferKeys.VALUATION, "code", "en", "zh", "part"));
            items.add(new EvcItem(
                    OfferKeys.label(item),
                    OfferKeys.constant(item, "part", EvcPart.class),
                    OfferKeys.valuation(item, currency)));
        }
        try {
            return EconomicValue.of(items);
        } catch (IllegalArgumentException refused) {
            throw value.problem(String.valueOf(refused.getMessage()));
        }
    }

    private Valuation price(JsonDocument value) {
        if (!value.isObject("price")) {
            return Valuation.price(OfferKeys.money(value, "price", currency));
        }
        JsonDocument price = value.object("price");
        price.checkKeys(OfferKeys.VALUATION);
        return OfferKeys.valuation(price, currency);
    }
}
