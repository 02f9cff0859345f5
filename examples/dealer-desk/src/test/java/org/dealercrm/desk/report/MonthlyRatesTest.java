package org.dealercrm.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.dealercrm.scoring.history.Visit;
import org.dealercrm.scoring.history.VisitLog;
import org.junit.jupiter.api.Test;

/** Counted by hand from the definitions of the 4S requirements of 2019. */
class MonthlyRatesTest {

    private static Visit visit(String customer, String month) {
        return Visit.of(customer, LocalDate.parse(month + "-15"));
    }

    @Test
    void loss_is_of_the_visitors_of_the_month_a_year_before() {
        VisitLog log = VisitLog.of(List.of(
                visit("stays", "2024-01"),
                visit("stays", "2024-07"),
                visit("comes in the month", "2024-01"),
                visit("comes in the month", "2025-01"),
                visit("comes too late", "2024-01"),
                visit("comes too late", "2025-02"),
                visit("is lost", "2024-01")));
        List<MonthlyRates.Month> months = MonthlyRates.of(log, LocalDate.of(2025, 2, 28));
        assertThat(months)
                .containsExactly(
                        new MonthlyRates.Month(YearMonth.of(2025, 1), 4, 2, 0, 0),
                        // Lost pool of February 2025: last visit in January 2024, 13 months back.
                        new MonthlyRates.Month(YearMonth.of(2025, 2), 0, 0, 2, 1));
    }

    @Test
    void the_pool_ends_after_24_months() {
        VisitLog log =
                VisitLog.of(List.of(visit("old", "2022-01"), visit("old", "2024-03"), visit("other", "2022-02")));
        List<MonthlyRates.Month> months = MonthlyRates.of(log, LocalDate.of(2024, 3, 31));
        MonthlyRates.Month january = months.get(12);
        assertThat(january.month()).isEqualTo(YearMonth.of(2024, 1));
        assertThat(january.pool()).isEqualTo(2);
        assertThat(months.get(13).pool()).isEqualTo(1);
        assertThat(months.get(14).pool()).isZero();
    }

    @Test
    void a_month_that_is_not_over_is_not_counted() {
        VisitLog log = VisitLog.of(List.of(visit("a", "2024-01"), visit("a", "2025-02")));
        assertThat(MonthlyRates.of(log, LocalDate.of(2025, 2, 27)))
                .extracting(MonthlyRates.Month::month)
                .containsExactly(YearMonth.of(2025, 1));
    }

    @Test
    void a_log_of_less_than_a_year_has_no_rates() {
        VisitLog log = VisitLog.of(List.of(visit("a", "2024-01"), visit("a", "2024-12")));
        assertThat(MonthlyRates.of(log, LocalDate.of(2024, 12, 31))).isEmpty();
    }
}
