package org.dealercrm.desk.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.dealercrm.scoring.rates.Rate;
import org.dealercrm.scoring.rates.RetentionRates;
import org.jspecify.annotations.Nullable;

/** Loss and return of a store by calendar month, as the page's script draws them. */
final class MonthlyRates {

    /** A share of so few says more of chance than of the store. */
    private static final int FEWEST = 30;

    /**
     * The rates of one month.
     *
     * @param month the month N
     * @param loss the loss rate of its visitors of so many months before
     * @param reactivation the share of the lost pool that came in it
     */
    record Month(YearMonth month, Rate loss, Rate reactivation) {}

    private MonthlyRates() {}

    /**
     * The rates of every whole month whose loss can be told: from the second year of the log on, by the standard policy.
     *
     * @param rates the rates of the store
     * @return the months in their order, empty if the log is too short
     */
    static List<Month> of(RetentionRates rates) {
        List<YearMonth> whole = rates.wholeMonths();
        int first = Math.min(whole.size(), rates.policy().lossMonths());
        List<Month> months = new ArrayList<>();
        for (YearMonth month : whole.subList(first, whole.size())) {
            months.add(new Month(month, rates.monthlyLoss(month), rates.reactivation(month)));
        }
        return months;
    }

    static Map<String, @Nullable Object> asMap(Month month) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("month", month.month().toString());
        map.put("lossRate", drawn(month.loss()));
        map.put("returnRate", drawn(month.reactivation()));
        return map;
    }

    private static @Nullable Double drawn(Rate rate) {
        OptionalDouble value = rate.value();
        return value.isPresent() && rate.denominator() >= FEWEST ? value.getAsDouble() : null;
    }
}
