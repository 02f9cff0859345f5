package org.dealercrm.scoring.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A month of the horizon, the same for all customers.
 *
 * <p>The j-th month ends j calendar months after the as-of day, each counted from that day itself, so that after a 31st January come
 * 28th February and 31st March. The discount factor is (1 + d)^(-t / 365), t the days from the as-of day to the day of
 * {@link DiscountTiming}.
 *
 * @param after the day before its first
 * @param until its last day
 * @param days the days from the as-of day to its last day
 * @param discountFactor what a contribution in it is worth on the as-of day, above 0, at most 1
 */
record CalendarMonth(LocalDate after, LocalDate until, long days, double discountFactor) {

    private static final double DAYS_OF_YEAR = 365;

    static List<CalendarMonth> following(LocalDate asOf, ValuationTerms terms) {
        double logYearly = Math.log1p(terms.yearlyDiscountRate());
        List<CalendarMonth> months = new ArrayList<>(terms.horizonMonths());
        LocalDate after = asOf;
        for (int j = 1; j <= terms.horizonMonths(); j++) {
            LocalDate until = asOf.plusMonths(j);
            long end = ChronoUnit.DAYS.between(asOf, until);
            double day = terms.timing().day(ChronoUnit.DAYS.between(asOf, after), end);
            months.add(new CalendarMonth(after, until, end, Math.exp(-day / DAYS_OF_YEAR * logYearly)));
            after = until;
        }
        return List.copyOf(months);
    }
}
