package org.dealercrm.desk.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreCommandTest {

    private static final String HEADER =
            "customer_id,frequency,recency,age,p_alive,expected_visits,expected_value,p_return,"
                    + "value_tier,stability_tier,retention_class,evidence,reasons";

    @TempDir
    Path folder;

    private Path visits(int customers, int mostVisits) throws IOException {
        StringBuilder text = new StringBuilder("customer_id,visit_date,amount,currency\n");
        for (int customer = 0; customer < customers; customer++) {
            LocalDate day = LocalDate.of(2022, 1, 1).plusDays(customer % 97);
            for (int visit = 0; visit <= customer % mostVisits; visit++) {
                text.append("c")
                        .append(customer)
                        .append(',')
                        .append(day)
                        .append(',')
                        .append(100 + customer);
                text.append(",CNY\n");
                day = day.plusDays(60 + (customer * 13 + visit * 29) % 190);
            }
        }
        return Files.writeString(folder.resolve("visits.csv"), text);
    }

    private List<String> score(Object... args) throws IOException {
        Path scores = folder.resolve("scores.csv");
        Object[] all = new Object[args.length + 3];
        all[0] = "score";
        System.arraycopy(args, 0, all, 1, args.length);
        all[args.length + 1] = "--scores-out";
        all[args.length + 2] = scores;
        DeskRun run = DeskRun.of(all);
        assertThat(run.err()).doesNotContain("\tat ");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Files.readAllLines(scores);
    }

    @Test
    void writes_a_row_for_every_customer_with_the_columns_of_the_contract() throws IOException {
        List<String> lines = score("--visits", visits(120, 6));
        assertThat(lines.get(0)).isEqualTo(HEADER);
        assertThat(lines).hasSize(121);
        assertThat(lines.subList(1, 121))
                .allMatch(
                        line -> line.matches(
                                "c\\d+,\\d+,[^,]+,[^,]+,[^,]+,[^,]+,[^,]+,[^,]+,(HIGH|LOW|NONE),"
                                        + "(STABLE|AT_RISK),((HIGH|LOW)_VALUE_(STABLE|AT_RISK)|NO_VALUE),(NONE|ONE_VISIT|SHORT|FULL),.+"))
                .noneMatch(line -> line.contains("NaN") || line.contains("Infinity"));
    }

    @Test
    void without_amounts_the_expected_value_is_empty() throws IOException {
        Path visits = Files.writeString(
                folder.resolve("visits.csv"),
                "customer_id,visit_date\na,2025-01-01\na,2025-03-01\nb,2025-02-01\nb,2025-02-20\n");
        assertThat(score("--visits", visits).get(1).split(",", -1)[6]).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"day", "week", "month", "year"})
    void a_model_that_was_written_scores_bit_for_bit_like_the_fit(String unit) throws IOException {
        Path visits = visits(120, 6);
        Path model = folder.resolve("model.json");
        DeskRun fit = DeskRun.of("fit", "--visits", visits, "--unit", unit, "--model-out", model);
        assertThat(fit.exitCode()).as(fit.err()).isZero();
        List<String> fromFit = score("--visits", visits, "--unit", unit);
        assertThat(score("--visits", visits, "--unit", unit, "--model-in", model))
                .isEqualTo(fromFit);
    }

    @Test
    void a_model_on_another_clock_gives_the_same_probabilities() throws IOException {
        Path visits = visits(120, 6);
        Path model = folder.resolve("model.json");
        DeskRun.of("fit", "--visits", visits, "--unit", "day", "--model-out", model);
        String inDays =
                score("--visits", visits, "--unit", "day", "--model-in", model).get(8);
        String inWeeks =
                score("--visits", visits, "--unit", "week", "--model-in", model).get(8);
        assertThat(Double.parseDouble(inWeeks.split(",", -1)[7]))
                .isCloseTo(Double.parseDouble(inDays.split(",", -1)[7]), within(1e-9));
        assertThat(Double.parseDouble(inWeeks.split(",", -1)[3]) * 7)
                .isCloseTo(Double.parseDouble(inDays.split(",", -1)[3]), within(1e-9));
    }

    @Test
    void visits_after_the_day_are_left_out_and_counted() throws IOException {
        Path visits = Files.writeString(
                folder.resolve("visits.csv"),
                "customer_id,visit_date\na,2025-01-01\na,2025-03-01\nb,2025-02-01\nb,2025-06-20\nc,2025-07-01\n");
        Path scores = folder.resolve("scores.csv");
        DeskRun run = DeskRun.of("score", "--visits", visits, "--as-of", "2025-03-01", "--scores-out", scores);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains("visits.csv: 2 visits after 2025-03-01 are left out.")
                .contains("visits.csv: 1 customer from after 2025-03-01 on is not among the customers yet.");
        assertThat(Files.readAllLines(scores)).hasSize(3);
    }

    @Test
    void bad_rows_go_to_the_quarantine_and_good_rows_in() throws IOException {
        Path visits = Files.writeString(
                folder.resolve("visits.csv"),
                "customer_id,visit_date,amount\na,2025-01-01,5\na,2025-03-01,5\nb,soon,5\nc,2025-02-01,-1\n");
        assertThat(score("--visits", visits)).hasSize(2);
        assertThat(Files.readAllLines(folder.resolve("quarantine.csv")))
                .containsExactly(
                        "customer_id,visit_date,amount,line,column,reason",
                        "b,soon,5,4,visit_date,\"found 'soon', expected a date such as 2026-11-23 or 20261123, 1900 to"
                                + " 2199\"",
                        "c,2025-02-01,-1,5,amount,\"found '-1', expected an amount that is not negative\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10})
    void few_customers_get_a_sound_result(int customers) throws IOException {
        for (int mostVisits : new int[] {1, 2, 9}) {
            List<String> lines = score("--visits", visits(customers, mostVisits));
            assertThat(lines).hasSize(customers + 1).noneMatch(line -> line.contains("NaN"));
        }
    }

    @Test
    void customers_with_one_visit_each_get_a_sound_result() throws IOException {
        List<String> lines = score("--visits", visits(60, 1));
        assertThat(lines).hasSize(61).noneMatch(line -> line.contains("NaN"));
        assertThat(lines.subList(1, 61)).allMatch(line -> line.contains(",ONE_VISIT,"));
    }

    @Test
    void buyers_who_never_came_are_seen() throws IOException {
        Path visits = Files.writeString(
                folder.resolve("visits.csv"),
                "customer_id,visit_date,acquired_on\na,2025-01-01,2024-06-01\na,2025-05-01,2024-06-01\nb,,2024-06-01\n");
        List<String> lines = score("--visits", visits);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).startsWith("a,2,");
        assertThat(lines.get(2)).startsWith("b,0,0.0,").contains(",NONE,");
    }

    @Test
    void a_policy_moves_the_classes() throws IOException {
        Path visits = visits(120, 6);
        Path policy = Files.writeString(
                folder.resolve("policy.json"), "{\"valueCut\": 1e12, \"stabilityThreshold\": 0.999999999999}");
        assertThat(score("--visits", visits, "--policy", policy).subList(1, 121))
                .noneMatch(line -> line.contains("HIGH_VALUE"))
                .noneMatch(line -> line.contains("LOW_VALUE_STABLE"));
    }

    @Test
    void a_longer_horizon_makes_a_return_likelier() throws IOException {
        Path visits = visits(120, 6);
        double year = Double.parseDouble(score("--visits", visits).get(8).split(",", -1)[7]);
        double month = Double.parseDouble(
                score("--visits", visits, "--horizon", "30d").get(8).split(",", -1)[7]);
        assertThat(month).isLessThan(year);
    }

    @Test
    void statistics_are_scored_as_well() throws IOException {
        Path cbs = Files.writeString(
                folder.resolve("cbs.csv"),
                "customer_id,x,t_x,T,m_x\na,2,30.43,38.86,22.35\nb,1,1.71,38.86,11.77\nc,0,0,38.86,0\n");
        List<String> lines = score("--cbs", cbs, "--model", "bg-nbd");
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).startsWith("a,2,30.43,38.86,");
    }

    /** Beside private customers, firms that come every few days with one of six cars. */
    private Path visitsWithFleets() throws IOException {
        StringBuilder text = new StringBuilder("customer_id,visit_date,vehicle_id\n");
        for (int customer = 0; customer < 80; customer++) {
            LocalDate day = LocalDate.of(2022, 1, 1).plusDays(customer % 97);
            boolean fleet = customer % 3 == 0;
            for (int visit = 0; visit <= (fleet ? 30 + customer % 11 : customer % 6); visit++) {
                text.append(fleet ? "f" : "c")
                        .append(customer)
                        .append(',')
                        .append(day)
                        .append(",v");
                text.append(customer).append('-').append(fleet ? visit % 6 : 0).append('\n');
                day = day.plusDays((fleet ? 4 : 60) + (customer * 13 + visit * 29) % (fleet ? 17 : 190));
            }
        }
        return Files.writeString(folder.resolve("visits.csv"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"day", "week"})
    void the_models_of_private_customers_and_fleets_are_read_back_bit_for_bit(String unit) throws IOException {
        Path visits = visitsWithFleets();
        Path model = folder.resolve("model.json");
        DeskRun fit = DeskRun.of("fit", "--visits", visits, "--unit", unit, "--model-out", model);
        assertThat(fit.exitCode()).as(fit.err()).isZero();
        assertThat(fit.err()).contains("of 53 customers: k = ").contains("of 27 fleets: k = ");
        assertThat(Files.readString(model)).contains("\"fleets\"");
        List<String> fromFit = score("--visits", visits, "--unit", unit);
        assertThat(score("--visits", visits, "--unit", unit, "--model-in", model))
                .isEqualTo(fromFit);
        assertThat(fromFit).anyMatch(line -> line.startsWith("f0,") && line.contains("typical fleet"));
    }

    @Test
    void a_wrong_key_in_the_model_of_fleets_is_named() throws IOException {
        Path visits = visitsWithFleets();
        Path model = folder.resolve("model.json");
        DeskRun.of("fit", "--visits", visits, "--model-out", model);
        String text = Files.readString(model);
        int fleets = text.indexOf("\"fleets\"");
        Files.writeString(
                model, text.substring(0, fleets) + text.substring(fleets).replace("\"iterations\"", "\"steps\""));
        DeskRun run = DeskRun.of(
                "score", "--visits", visits, "--model-in", model, "--scores-out", folder.resolve("scores.csv"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("model.json, key fleets, key steps: found an unknown key");
    }
}
