package org.dealercrm.desk.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealercrm.scoring.delivered.MoneyRange;
import org.dealercrm.scoring.delivered.Offer;
import org.dealercrm.scoring.delivered.OfferComponent;
import org.dealercrm.scoring.delivered.OfferItem;
import org.dealercrm.scoring.delivered.Valuation;
import org.dealercrm.scoring.delivered.ValuationMethod;
import org.dealercrm.scoring.estimate.Label;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/** Offers, items and money out of JSON. */
final class OfferKeys {

    static final Set<String> VALUATION =
            JsonDocument.keys("currency", "method", "methodSource", "amount", "low", "high", "wage", "hours", "note");
    private static final Set<String> LABEL = JsonDocument.keys("code", "en", "zh");
    private static final String MONEY = "an amount such as \"1280.00\", from -1e15 to 1e15 with at most 30 decimals";
    private static final String HOURS = "hours, from 0 on, such as \"1.5\"";
    private static final List<ValuationMethod> METHODS = List.of(
            ValuationMethod.PRICE,
            ValuationMethod.WILLINGNESS_TO_PAY,
            ValuationMethod.MARKET_PROXY,
            ValuationMethod.WAGE_HOURS);

    private OfferKeys() {}

    /** The keys of a set and some more. */
    static Set<String> keys(Set<String> some, String... more) {
        Set<String> all = JsonDocument.keys(more);
        all.addAll(some);
        return all;
    }

    static CurrencyUnit currency(JsonDocument json, String key) {
        String expected = "the code of a currency such as \"CNY\"";
        try {
            return CurrencyUnit.of(json.string(key, expected));
        } catch (IllegalCurrencyException unknown) {
            throw json.unfit(key, expected);
        }
    }

    /** A name: its code and, if they are not left out, what it is called in both languages. */
    static Label label(JsonDocument json) {
        String code = text(json, "code");
        return new Label(code, json.has("en") ? text(json, "en") : code, json.has("zh") ? text(json, "zh") : code);
    }

    static String text(JsonDocument json, String key) {
        String expected = "a text that is not blank";
        String text = json.string(key, expected);
        if (text.isBlank()) {
            throw json.unfit(key, expected);
        }
        return text;
    }

    static Offer offer(JsonDocument json, CurrencyUnit currency) {
        json.checkKeys(keys(LABEL, "items"));
        List<OfferItem> items = new ArrayList<>();
        for (JsonDocument item : json.objects("items", "a list of items, each an object")) {
            item.checkKeys(keys(VALUATION, "code", "en", "zh", "component"));
            items.add(new OfferItem(label(item), component(item), valuation(item, currency)));
        }
        try {
            return new Offer(label(json), items);
        } catch (IllegalArgumentException refused) {
            throw json.problem(String.valueOf(refused.getMessage()));
        }
    }

    static OfferComponent component(JsonDocument json) {
        return constant(json, "component", OfferComponent.class);
    }

    static <E extends Enum<E>> E constant(JsonDocument json, String key, Class<E> type) {
        String names = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        String expected = "one of " + names;
        String name = json.string(key, expected);
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        throw json.unfit(key, expected);
    }

    /** An amount with its ends, or wage and hours with theirs; without ends they are known exactly. */
    static Valuation valuation(JsonDocument json, CurrencyUnit standard) {
        CurrencyUnit currency = json.has("currency") ? currency(json, "currency") : standard;
        String note = json.has("note") ? json.string("note", "a text") : "";
        if (json.has("hours") || json.has("wage")) {
            return wageTimesHours(json, currency, note);
        }
        ValuationMethod method = method(json);
        List<BigDecimal> range = range(json, MONEY);
        return Valuation.of(
                method,
                BigMoney.of(currency, range.get(0)),
                BigMoney.of(currency, range.get(1)),
                BigMoney.of(currency, range.get(2)),
                note);
    }

    private static Valuation wageTimesHours(JsonDocument json, CurrencyUnit currency, String note) {
        if (json.has("amount") || json.has("low") || json.has("high")) {
            throw json.problem("found an amount beside wage and hours, expected either amount or wage and hours");
        }
        if (json.has("method") && !method(json).equals(ValuationMethod.WAGE_HOURS)) {
            throw json.unfit("method", "\"WAGE_HOURS\", as wage and hours are given");
        }
        JsonDocument wage = json.object("wage");
        JsonDocument hours = json.object("hours");
        wage.checkKeys(JsonDocument.keys("amount", "low", "high"));
        hours.checkKeys(JsonDocument.keys("amount", "low", "high"));
        List<BigDecimal> perHour = range(wage, "what an hour is worth, from 0 on");
        List<BigDecimal> spent = range(hours, HOURS);
        try {
            return Valuation.wageTimesHours(
                    new MoneyRange(
                            BigMoney.of(currency, perHour.get(0)),
                            BigMoney.of(currency, perHour.get(1)),
                            BigMoney.of(currency, perHour.get(2))),
                    spent.get(0),
                    spent.get(1),
                    spent.get(2),
                    note);
        } catch (IllegalArgumentException refused) {
            throw json.problem(String.valueOf(refused.getMessage()));
        }
    }

    /** Low, amount, high; an end that is left out is the amount. */
    private static List<BigDecimal> range(JsonDocument json, String expected) {
        BigDecimal amount = json.decimal("amount", expected);
        BigDecimal low = json.has("low") ? json.decimal("low", expected) : amount;
        BigDecimal high = json.has("high") ? json.decimal("high", expected) : amount;
        if (low.compareTo(amount) > 0) {
            throw json.unfit("low", "at most the amount, which is " + amount.toPlainString());
        }
        if (high.compareTo(amount) < 0) {
            throw json.unfit("high", "at least the amount, which is " + amount.toPlainString());
        }
        return List.of(low, amount, high);
    }

    /** One of the library's methods, or the host's own with its source. */
    private static ValuationMethod method(JsonDocument json) {
        if (!json.has("method")) {
            throw json.unfit("method", "how the amount was found, such as \"PRICE\" or \"WILLINGNESS_TO_PAY\"");
        }
        String code = text(json, "method");
        Optional<ValuationMethod> known = METHODS.stream()
                .filter(method -> method.label().code().equals(code))
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        if (!json.has("methodSource")) {
            throw json.unfit(
                    "method",
                    "one of "
                            + METHODS.stream()
                                    .map(method -> method.label().code())
                                    .collect(Collectors.joining(", "))
                            + ", or one of your own with methodSource");
        }
        return new ValuationMethod(new Label(code, code, code), text(json, "methodSource"));
    }

    static BigMoney money(JsonDocument json, String key, CurrencyUnit currency) {
        return BigMoney.of(currency, json.decimal(key, MONEY));
    }
}
