package org.dealercrm.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.dealercrm.scoring.rates.RatePolicy;
import org.dealercrm.scoring.rates.RetentionRates;
import org.junit.jupiter.api.Test;

class TradeFiguresTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);

    /** Forty customers, each acquired in 2023 and served so many times in 2024 as the last digit of his number halved. */
    private static VisitLog log() {
        VisitLogBuilder log = VisitLog.builder();
        long newYear = LocalDate.of(2024, 1, 1).toEpochDay();
        log.add("first", LocalDate.of(2021, 1, 1).toEpochDay(), Double.NaN, Double.NaN);
        for (int i = 0; i < 40; i++) {
            log.acquired("c" + i, LocalDate.of(2023, 7, 1).toEpochDay());
            for (int visit = 0; visit < i % 10 / 2; visit++) {
                log.add("c" + i, newYear + 20L * visit, Double.NaN, Double.NaN);
            }
        }
        return log.build();
    }

    private static Map<String, Object> rate(List<Map<String, Object>> rates, String code) {
        return rates.stream()
                .filter(rate -> rate.get("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rates_carry_all_that_belongs_to_them() {
        List<Map<String, Object>> rates =
                RateFigures.of(RetentionRates.of(log(), AS_OF, RatePolicy.crmRequirements2019()), AS_OF);
        assertThat(rates)
                .extracting(rate -> rate.get("code"))
                .containsExactly(
                        "UNDER_MANAGEMENT",
                        "GRADE_A",
                        "GRADE_B",
                        "GRADE_C",
                        "GRADE_D",
                        "RETENTION",
                        "LOST_POOL",
                        "MONTHLY_LOSS",
                        "REACTIVATION",
                        "FIRST_SERVICE");
        assertThat(rate(rates, "FIRST_SERVICE"))
                .containsEntry("numerator", 32.0)
                .containsEntry("denominator", 40.0)
                .containsEntry("value", .8)
                .containsEntry("from", "2023-01-01")
                .containsEntry("to", "2023-12-31")
                .containsEntry("sourceEn", "4S texts, first-service loss")
                .containsEntry("sourceZh", "4S 店资料：首保流失")
                .containsEntry("whyNotEn", null);
        assertThat((Double) rate(rates, "FIRST_SERVICE").get("low")).isBetween(.6, .8);
        assertThat(rate(rates, "GRADE_D")).containsEntry("numerator", 9.0).containsEntry("denominator", 41.0);
        assertThat(rate(rates, "MONTHLY_LOSS"))
                .containsEntry("value", null)
                .containsEntry("low", null)
                .containsEntry("whyNotEn", "nobody stands below the line");
    }

    /** By the codes who last came in early January or on the 21st is warned of, by the requirements not before twelve months. */
    @Test
    void states_of_loss_are_told_by_each_source() {
        List<Map<String, Object>> sources = LossFigures.of(log(), AS_OF);
        assertThat(sources)
                .extracting(source -> source.get("source"))
                .containsExactly("4S service codes", "4S CRM requirements, 2019");
        assertThat(customers(sources.get(0), "customers")).containsExactly(0.0, 16.0, 16.0, 9.0, 0.0, 0.0);
        assertThat(customers(sources.get(1), "customers")).containsExactly(0.0, 32.0, 8.0, 1.0, 0.0, 0.0);
        // a year before the forty had been won and had not come yet
        assertThat(customers(sources.get(0), "customersBefore")).containsExactly(40.0, 0.0, 0.0, 1.0, 0.0, 0.0);
    }

    private static List<Object> customers(Map<String, Object> source, String key) {
        List<Object> customers = new ArrayList<>();
        for (Object state : (List<?>) source.get("states")) {
            customers.add(((Map<?, ?>) state).get(key));
        }
        return customers;
    }
}
