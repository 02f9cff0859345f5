package org.dealercrm.desk.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.rates.Rate;
import org.dealercrm.scoring.rates.RateTrend;
import org.dealercrm.scoring.rates.RateWindow;
import org.dealercrm.scoring.rates.RetentionRates;
import org.jspecify.annotations.Nullable;

/** The rates of loss and return on the day of the report, each with all that belongs to it, as the page's script takes them. */
final class RateFigures {

    private static final double LEVEL = .95;
    private static final int TREND_MONTHS = 24;

    private RateFigures() {}

    static List<Map<String, Object>> of(RetentionRates rates, LocalDate asOf) {
        List<Rate> all = new ArrayList<>();
        all.add(rates.underManagement(asOf));
        all.addAll(rates.grades(asOf).values());
        all.add(rates.retention(asOf));
        all.add(rates.lostPool(asOf));
        List<YearMonth> months = rates.wholeMonths();
        if (!months.isEmpty()) {
            YearMonth last = months.get(months.size() - 1);
            all.add(rates.monthlyLoss(last));
            all.add(rates.reactivation(last));
        }
        int delivered = rates.policy().firstServiceMonths();
        // the year of deliveries whose months are over
        all.add(rates.firstService(RateWindow.monthsAgo(asOf, delivered + 1, delivered + 12)));
        return all.stream().map(RateFigures::asMap).toList();
    }

    /** How the loss rate went over the last two years; null if there are fewer than two months. */
    static @Nullable Map<String, Object> lossTrend(List<MonthlyRates.Month> months) {
        List<Rate> loss = months.subList(Math.max(0, months.size() - TREND_MONTHS), months.size()).stream()
                .map(MonthlyRates.Month::loss)
                .toList();
        Optional<RateTrend> trend = RateTrend.of(loss);
        return trend.<Map<String, Object>>map(found -> Map.of(
                        "slope", found.slope(),
                        "pValue", found.pValue(),
                        "months", found.rates(),
                        "zh", found.sentence(Locale.CHINESE),
                        "en", found.sentence(Locale.ENGLISH)))
                .orElse(null);
    }

    static Map<String, Object> asMap(Rate rate) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", rate.definition().code());
        map.put("zh", rate.definition().chinese());
        map.put("en", rate.definition().english());
        map.put("ruleZh", rate.definition().chineseRule());
        map.put("ruleEn", rate.definition().englishRule());
        map.put("sourceZh", rate.definition().source().chinese());
        map.put("sourceEn", rate.definition().source().english());
        map.put("from", rate.window().from().toString());
        map.put("to", rate.window().to().toString());
        map.put("asOf", rate.asOf().toString());
        map.put("numerator", rate.numerator());
        map.put("denominator", rate.denominator());
        OptionalDouble value = rate.value();
        map.put("value", value.isPresent() ? value.getAsDouble() : null);
        map.put("level", LEVEL);
        map.put("low", rate.interval(LEVEL).map(interval -> interval.low()).orElse(null));
        map.put("high", rate.interval(LEVEL).map(interval -> interval.high()).orElse(null));
        map.put(
                "whyNotZh",
                rate.undefined().map(why -> why.sentence(Locale.CHINESE)).orElse(null));
        map.put(
                "whyNotEn",
                rate.undefined().map(why -> why.sentence(Locale.ENGLISH)).orElse(null));
        map.put(
                "leftOut",
                rate.exclusions().stream().map(RateFigures::exclusion).toList());
        return map;
    }

    private static Map<String, Object> exclusion(Exclusion exclusion) {
        return Map.of(
                "zh", exclusion.reason().chinese(),
                "en", exclusion.reason().english(),
                "count", exclusion.count());
    }
}
