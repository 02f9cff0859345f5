package org.dealercrm.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What customers have said comes into the database by import, and plan and report ask it there. */
class ImportedConsentsTest {

    private static final int CUSTOMERS = 60;
    private static final String HEAD = "customer_id,channel,allowed,at\n";

    @TempDir
    private Path folder = Path.of("");

    private Path visits = Path.of("");
    private Path consents = Path.of("");
    private Path plan = Path.of("");

    @BeforeEach
    void writeFiles() throws IOException {
        StringBuilder log = new StringBuilder("customer_id,visit_date,amount,currency\n");
        StringBuilder said = new StringBuilder(HEAD);
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            LocalDate day = LocalDate.of(2022, 1, 1).plusDays(customer % 97);
            for (int visit = 0; visit <= customer % 6; visit++) {
                log.append("c" + customer + "," + day + "," + (300 + 20 * customer) + ",CNY\n");
                day = day.plusDays(60 + (customer * 13 + visit * 29) % 190);
            }
            said.append("c" + customer + ",WECHAT," + (customer % 3 == 0 ? "no" : "yes") + ",2023-05-01\n");
        }
        visits = Files.writeString(folder.resolve("visits.csv"), log);
        consents = Files.writeString(folder.resolve("consents.csv"), said);
        plan = folder.resolve("plan.csv");
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("store").toAbsolutePath();
    }

    private DeskRun importing(Object... options) {
        return run("import", options);
    }

    private DeskRun planning(Object... options) {
        List<Object> args = new ArrayList<>(List.of("--plan-out", plan));
        args.addAll(Arrays.asList(options));
        return run("plan", args.toArray());
    }

    private DeskRun run(String command, Object... options) {
        List<Object> args = new ArrayList<>(List.of(command, "--db", url()));
        args.addAll(Arrays.asList(options));
        return DeskRun.of(args.toArray());
    }

    private Path saying(String... rows) throws IOException {
        return Files.writeString(folder.resolve("more.csv"), HEAD + String.join("\n", rows) + "\n");
    }

    private List<String> planned() throws IOException {
        return Files.readAllLines(plan).stream()
                .skip(1)
                .map(row -> row.split(",")[2])
                .toList();
    }

    private static void assertDone(DeskRun run) {
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @Test
    void a_plan_of_the_database_is_that_of_the_log_and_the_file() throws IOException {
        DeskRun imported = importing("--visits", visits, "--consents", consents);
        assertDone(imported);
        assertThat(imported.out()).contains("Consents: 60 entries for 60 customers added, 0 there already");
        assertDone(planning());
        String fromDatabase = Files.readString(plan);
        assertDone(DeskRun.of("plan", "--visits", visits, "--consents", consents, "--plan-out", plan));
        assertThat(Files.readString(plan)).isEqualTo(fromDatabase);
        assertThat(planned()).isNotEmpty().doesNotContain("c3", "c6", "c9");
    }

    @Test
    void a_plan_of_a_database_without_consents_is_refused() {
        assertDone(importing("--visits", visits));
        DeskRun run = planning();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("--consents: found none, expected a file")
                .contains("import --consents");
        assertThat(plan).doesNotExist();
    }

    @Test
    void what_is_added_later_counts_and_adding_it_again_changes_nothing() throws IOException {
        assertDone(importing("--visits", visits, "--consents", consents));
        assertDone(planning());
        String customer = planned().get(0);
        Path refusal = saying(customer + ",ALL,no,2023-11-01T10:00:00+08:00", customer + ",WECHAT,yes,2023-05-01");
        assertThat(importing("--consents", refusal).out())
                .contains("Consents: 1 entries for 1 customers added, 1 there already or over");
        assertDone(planning());
        assertThat(planned()).isNotEmpty().doesNotContain(customer);
        assertThat(importing("--consents", refusal).out()).contains("Consents: 0 entries for 0 customers added, 2");
        assertDone(importing("--consents", saying(customer + ",WECHAT,yes,2023-12-01")));
        assertDone(planning());
        assertThat(planned()).contains(customer);
    }

    @Test
    void a_file_beside_the_database_counts_as_if_it_were_in_it() throws IOException {
        assertDone(importing("--visits", visits, "--consents", consents));
        assertDone(planning());
        String customer = planned().get(0);
        assertDone(planning("--consents", saying(customer + ",WECHAT,no,2023-11-01", "c3,WECHAT,yes,2023-04-30")));
        assertThat(planned()).isNotEmpty().doesNotContain(customer, "c3");
        assertDone(planning());
        assertThat(planned()).contains(customer);
    }

    @Test
    void the_report_plans_by_the_consents_of_the_database() throws IOException {
        assertDone(importing("--visits", visits));
        assertDone(run("report", "--out", folder));
        Path page = folder.resolve("report").resolve("index.html");
        assertThat(Files.readString(page)).contains("NO_CONSENTS");
        assertDone(importing("--consents", consents));
        assertDone(run("report", "--out", folder));
        assertThat(Files.readString(page)).contains("\"status\":\"PLANNED\"").doesNotContain("\"NO_CONSENTS\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c1,SMS,yes,          | line 2, column at: found nothing, expected a date such as",
                "c1,SMS,no,           | --said-on",
                "c1,SMS,maybe,2023-01-01 | line 2, column allowed: found 'maybe', expected yes or no",
                "c1,FAX,no,2023-01-01 | line 2, column channel: found 'FAX', expected one of CALL"
            })
    void one_bad_row_refuses_the_file_and_stores_nothing(String row, String sentence) throws IOException {
        Path bad = saying(row, "c2,SMS,no,2023-01-01");
        DeskRun both = importing("--visits", visits, "--consents", bad);
        assertThat(both.exitCode()).isEqualTo(2);
        assertThat(both.err()).contains("more.csv").contains(sentence);
        assertThat(folder.resolve("store.mv.db")).doesNotExist();
        assertDone(importing("--visits", visits));
        assertThat(importing("--consents", bad).exitCode()).isEqualTo(2);
        assertThat(planning().exitCode()).isEqualTo(2);
    }

    @Test
    void rows_that_tell_no_day_are_of_the_day_that_is_said() throws IOException {
        Path undated = saying("c1,CALL,no,", "c1,CALL,yes,2023-01-02");
        assertDone(importing("--visits", visits, "--consents", consents, "--store", "S"));
        assertThat(importing("--consents", undated, "--said-on", "2023-01-01").out())
                .contains("Consents: 2 entries for 1 customers added, 0");
    }

    @Test
    void strangers_and_other_purposes_are_told_and_not_lost() throws IOException {
        assertDone(importing("--visits", visits));
        Path file = Files.writeString(
                folder.resolve("more.csv"),
                "customer_id,channel,allowed,purpose,at\nstranger,SMS,no,,2023-01-01\nc1,SMS,no,raffle,2023-01-01\n");
        DeskRun run = importing("--consents", file);
        assertThat(run.out()).contains("Consents: 1 entries for 1 customers added");
        assertThat(run.err())
                .contains("for other purposes, passed over: 1.")
                .contains("whom the store does not have: 1;")
                .doesNotContain("stranger");
        assertThat(importing("--consents", file).out()).contains("0 customers added, 1 there already");
    }

    @Test
    void import_needs_something_to_import() {
        assertThat(importing().exitCode()).isEqualTo(2);
        assertThat(importing().err()).contains("--visits, --consents: found neither");
        assertThat(importing("--visits", visits, "--said-on", "2023-01-01").err())
                .contains("--said-on: found without");
        assertThat(importing("--consents", consents).err()).contains("found no database at");
        assertThat(folder.resolve("store.mv.db")).doesNotExist();
    }
}
