package org.dealercrm.scoring.value;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.scoring.wording.Language;

/** A customer's value in words. */
final class CustomerValueSentence {

    private CustomerValueSentence() {}

    static String of(CustomerValue value, Locale locale) {
        boolean chinese = Language.isChinese(locale);
        String net = amount(value.netContribution());
        String cost = amount(value.costToServe());
        StringBuilder said = new StringBuilder(
                chinese
                        ? "第 " + value.rank() + " 名，净贡献 " + net + "（已扣除服务成本 " + cost + "）"
                        : "rank " + value.rank() + ", contributed " + net + " after a cost to serve of " + cost);
        value.valueDegree()
                .ifPresent(degree -> said.append(
                        chinese
                                ? "，价值度 " + ValueSentences.times(degree) + "（本店平均为 1）"
                                : ", " + ValueSentences.times(degree) + " times the store's mean"));
        main(value)
                .ifPresent(line -> said.append(
                        chinese
                                ? "，主要来自" + line.displayName(locale)
                                : ", most of it from " + line.displayName(locale)));
        value.expectedContribution()
                .ifPresent(expected -> said.append(
                        chinese
                                ? "；预计今后贡献 " + amount(expected)
                                : "; expected to contribute " + amount(expected) + " from now on"));
        return said.toString();
    }

    /** The line that brought more than all others together. */
    private static Optional<ProfitLine> main(CustomerValue value) {
        return value.lines().entrySet().stream()
                .max(Comparator.comparingDouble(entry -> entry.getValue().contribution()))
                .filter(entry -> entry.getValue().contribution() > 0
                        && entry.getValue().contribution() > value.contribution() / 2)
                .map(Map.Entry::getKey);
    }

    private static String amount(double amount) {
        return ValueSentences.amount(amount, "");
    }
}
