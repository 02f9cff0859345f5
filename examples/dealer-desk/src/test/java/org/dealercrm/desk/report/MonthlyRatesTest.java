package org.dealercrm.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.dealercrm.scoring.history.Visit;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.rates.RatePolicy;
import org.dealercrm.scoring.rates.RetentionRates;
import org.junit.jupiter.api.Test;

/** Which months the report shows, and which of their rates; what a rate counts is proven where it is counted. */
class MonthlyRatesTest {

    private static Visit visit(String customer, String month) {
        return Visit.of(customer, LocalDate.parse(month + "-15"));
    }

    private static List<MonthlyRates.Month> months(List<Visit> visits, LocalDate asOf) {
        return MonthlyRates.of(RetentionRates.of(VisitLog.of(visits), asOf, RatePolicy.crmRequirements2019()));
    }

    @Test
    void rates_begin_with_the_second_year_and_end_with_the_last_whole_month() {
        List<Visit> visits = List.of(
                visit("stays", "2024-01"),
                visit("stays", "2024-07"),
                visit("comes in the month", "2024-01"),
                visit("comes in the month", "2025-01"),
                visit("comes too late", "2024-01"),
                visit("comes too late", "2025-02"),
                visit("is lost", "2024-01"));
        List<MonthlyRates.Month> months = months(visits, LocalDate.of(2025, 2, 28));
        assertThat(months)
                .extracting(MonthlyRates.Month::month)
                .containsExactly(YearMonth.of(2025, 1), YearMonth.of(2025, 2));
        assertThat(months.get(0).loss().numerator()).isEqualTo(2);
        assertThat(months.get(0).loss().denominator()).isEqualTo(4);
        // the lost pool of February 2025 reaches back to February 2023, before the log
        assertThat(months.get(1).reactivation().numerator()).isEqualTo(1);
        assertThat(months.get(1).reactivation().value()).isEmpty();
        assertThat(months(visits, LocalDate.of(2025, 2, 27)))
                .extracting(MonthlyRates.Month::month)
                .containsExactly(YearMonth.of(2025, 1));
    }

    @Test
    void a_log_of_less_than_a_year_has_no_rates() {
        List<Visit> visits = List.of(visit("a", "2024-01"), visit("a", "2024-12"));
        assertThat(months(visits, LocalDate.of(2024, 12, 31))).isEmpty();
        assertThat(RateFigures.lossTrend(months(visits, LocalDate.of(2024, 12, 31))))
                .isNull();
    }

    @Test
    void rates_of_fewer_than_thirty_are_not_drawn() {
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            visits.add(visit("c" + i, "2023-01"));
            if (i < 29) {
                visits.add(visit("c" + i, "2023-02"));
            }
            if (i < 6) {
                visits.add(visit("c" + i, "2025-02"));
            }
        }
        List<MonthlyRates.Month> months = months(visits, LocalDate.of(2025, 2, 28));
        // of the thirty visitors of January 2023 one has not been back; February 2023 had 29
        assertThat(MonthlyRates.asMap(months.get(0))).containsEntry("lossRate", 1 / 30.0);
        assertThat(MonthlyRates.asMap(months.get(1))).containsEntry("lossRate", null);
        // the pool of February 2025: all but who came in it were last here in February 2023, one in January
        assertThat(months.get(13).month()).isEqualTo(YearMonth.of(2025, 2));
        assertThat(MonthlyRates.asMap(months.get(13))).containsEntry("returnRate", null);
        assertThat(months.get(13).reactivation().value()).hasValue(6 / 29.0);
        assertThat(MonthlyRates.asMap(months.get(12))).containsEntry("returnRate", 0.0);
    }
}
