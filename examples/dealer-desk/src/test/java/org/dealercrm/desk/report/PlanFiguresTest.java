package org.dealercrm.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dealercrm.desk.contact.MarketingGate;
import org.dealercrm.desk.csv.TableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFiguresTest {

    private static Map<String, Object> plan(
            boolean simulated, boolean money, String currency, Optional<Path> consents) {
        StoreAnalysis analysis = ValueFiguresTest.analysis(money, currency);
        ReportFigures figures = new ReportFigures("s", simulated, analysis, Optional.empty());
        return PlanFigures.of(figures.with(
                Optional.empty(),
                consents.map(TableFile::standard).map(file -> day -> MarketingGate.ofFile(file, day, day))));
    }

    private static int customers(Object list) {
        return ((List<?>) list)
                .stream()
                        .mapToInt(each -> (Integer) ((Map<?, ?>) each).get("customers"))
                        .sum();
    }

    private static List<?> ids(Map<String, Object> plan) {
        return ((List<?>) plan.get("calls"))
                .stream().map(call -> ((Map<?, ?>) call).get("id")).toList();
    }

    @Test
    void without_consents_nobody_is_planned() {
        Map<String, Object> plan = plan(false, true, "CNY", Optional.empty());
        assertThat(plan)
                .containsEntry("status", "NO_CONSENTS")
                .containsEntry("simulatedConsents", false)
                .containsEntry("calls", List.of())
                .containsEntry("messages", 0)
                .containsEntry("gain", 0.0);
        assertThat(customers(plan.get("leftAlone"))).isEqualTo(50);
        assertThat(customers(plan.get("worthAsking"))).isPositive();
    }

    /** The last day is a Tuesday. */
    @Test
    void with_consents_those_who_agreed_are_called_on_the_next_working_day(@TempDir Path folder) throws IOException {
        Path consents = Files.writeString(
                folder.resolve("consents.csv"),
                IntStream.range(0, 25)
                        .mapToObj(i -> "c" + i + ",CALL,yes\n")
                        .collect(Collectors.joining("", "customer_id,channel,allowed\n", "")));
        Map<String, Object> plan = plan(false, true, "CNY", Optional.of(consents));
        assertThat(plan)
                .containsEntry("status", "PLANNED")
                .containsEntry("simulatedConsents", false)
                .containsEntry("day", "2024-05-01");
        assertThat(ids(plan))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(20)
                .allMatch(id -> Integer.parseInt(id.toString().substring(1)) < 25);
        assertThat(ids(plan).size() + customers(plan.get("leftAlone"))).isEqualTo(50);
    }

    @Test
    void a_simulated_store_has_simulated_consents_and_says_so() {
        Map<String, Object> plan = plan(true, true, "CNY", Optional.empty());
        assertThat(plan).containsEntry("status", "PLANNED").containsEntry("simulatedConsents", true);
        assertThat(ids(plan)).isNotEmpty().isEqualTo(ids(plan(true, true, "CNY", Optional.empty())));
    }

    @Test
    void nothing_is_weighed_in_another_currency_or_without_amounts() {
        assertThat(plan(true, true, "EUR", Optional.empty()))
                .containsEntry("status", "NO_ASSUMPTIONS")
                .containsEntry("currency", "EUR");
        Map<String, Object> plan = plan(true, false, "CNY", Optional.empty());
        assertThat(ids(plan)).isEmpty();
        assertThat(customers(plan.get("leftAlone"))).isEqualTo(50);
    }
}
