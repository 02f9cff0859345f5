package org.dealercrm.scoring.delivered;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dealercrm.scoring.wording.Language;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Delivered value and its comparison in words. */
final class OfferSentences {

    private static final int MOST_DRIVERS = 3;

    private OfferSentences() {}

    static String delivered(DeliveredValue value, Locale locale) {
        boolean chinese = Language.isChinese(locale);
        String who = value.offer().label().displayName(locale);
        if (value.money().isEmpty()) {
            String codes = currencies(value.offer());
            return chinese
                    ? who + "：客户让渡价值无法计算，各项金额使用了不同货币（" + codes + "）"
                    : who + ": no customer delivered value, the items are valued in " + codes;
        }
        MoneyTotals money = value.money().get();
        return chinese
                ? who + "：客户让渡价值 " + range(money.delivered(), " 至 ", "（", "）") + "，总客户价值 "
                        + amount(money.value().amount()) + " 减总客户成本 "
                        + amount(money.cost().amount())
                : who + ": customer delivered value " + range(money.delivered(), " to ", " (", ")")
                        + ", total customer value " + amount(money.value().amount()) + " minus total customer cost "
                        + amount(money.cost().amount());
    }

    static String compared(OfferComparison comparison, Locale locale) {
        boolean chinese = Language.isChinese(locale);
        String own = comparison.own().offer().label().displayName(locale);
        String other = comparison.other().offer().label().displayName(locale);
        if (comparison.exactDifference().isEmpty()) {
            return chinese
                    ? own + "与" + other + "无法比较：金额使用了不同货币"
                    : own + " and " + other + " cannot be compared: the amounts are in several currencies";
        }
        MoneyRange difference = comparison.exactDifference().get();
        Advantage advantage = comparison.advantage().orElse(Advantage.NONE);
        String who = advantage == Advantage.THEIRS ? other : own;
        MoneyRange by = advantage == Advantage.THEIRS ? difference.negated() : difference;
        String head = chinese
                ? (advantage == Advantage.NONE
                        ? own + "与" + other + "让渡价值相等"
                        : who + "多让渡 " + range(by, " 至 ", "（", "）"))
                : (advantage == Advantage.NONE
                        ? own + " and " + other + " deliver the same value"
                        : who + " delivers more by " + range(by, " to ", " (", ")"));
        return head + certainty(comparison, advantage, chinese) + drivers(comparison, locale, chinese);
    }

    private static String certainty(OfferComparison comparison, Advantage advantage, boolean chinese) {
        if (comparison.certain()) {
            return chinese ? "，在估价区间内确定" : ", certain within the ranges of the valuations";
        }
        if (advantage == Advantage.NONE) {
            return chinese ? "，估价区间内双方均可能占优" : ", though either may be ahead within the ranges of the valuations";
        }
        return chinese ? "，但估价区间内结论可能相反" : ", though it may be the other way round within the ranges of the valuations";
    }

    private static String drivers(OfferComparison comparison, Locale locale, boolean chinese) {
        List<ItemDifference> largest = comparison.largestFirst().stream()
                .filter(item -> !item.contribution().amount().isZero())
                .limit(MOST_DRIVERS)
                .toList();
        if (largest.isEmpty()) {
            return "";
        }
        String said = largest.stream()
                .map(item -> item.label().displayName(locale) + " "
                        + signed(item.contribution().amount()))
                .collect(Collectors.joining(chinese ? "、" : ", "));
        String own = comparison.own().offer().label().displayName(locale);
        return chinese ? "；从" + own + "看主要差异：" + said : "; seen from " + own + ", mostly by " + said;
    }

    private static String currencies(Offer offer) {
        return offer.currencies().stream().map(CurrencyUnit::getCode).collect(Collectors.joining(", "));
    }

    private static String range(MoneyRange range, String to, String open, String close) {
        return range.low().isEqual(range.high())
                ? amount(range.amount())
                : amount(range.amount()) + open + amount(range.low()) + to + amount(range.high()) + close;
    }

    /** An amount with its currency, rounded to the places of the currency. */
    static String amount(BigMoney money) {
        return rounded(money, RoundingMode.HALF_EVEN);
    }

    /** An amount of which less would not do: rounded away from 0. */
    static String atLeast(BigMoney money) {
        return rounded(money, RoundingMode.UP);
    }

    static String ceiling(BigMoney money) {
        return rounded(money, RoundingMode.CEILING);
    }

    static String floor(BigMoney money) {
        return rounded(money, RoundingMode.FLOOR);
    }

    private static String rounded(BigMoney money, RoundingMode mode) {
        CurrencyUnit currency = money.getCurrencyUnit();
        return currency.getCode() + " "
                + money.getAmount().setScale(currency.getDecimalPlaces(), mode).toPlainString();
    }

    private static String signed(BigMoney money) {
        return money.isPositive() ? "+" + amount(money) : amount(money);
    }
}
