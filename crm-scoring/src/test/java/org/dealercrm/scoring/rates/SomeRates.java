package org.dealercrm.scoring.rates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Rates of plain counts, for tests of what can be done with a rate whatever it counts. */
final class SomeRates {

    static final RateDefinition FOLLOW_UP = new RateDefinition(
            "FOLLOW_UP",
            "follow-up rate",
            "回访率",
            "customers reached within 3 days / customers due for a call",
            "3 日内联系上的客户 / 应回访客户",
            "policy of the store",
            Map.of("withinDays", 3));
    static final RateWindow MARCH = RateWindow.of(YearMonth.of(2025, 3));
    static final LocalDate APRIL_3 = LocalDate.of(2025, 4, 3);

    private SomeRates() {}

    static Rate of(long numerator, long denominator) {
        return Rate.of(FOLLOW_UP, MARCH, APRIL_3, numerator, denominator, List.of());
    }
}
