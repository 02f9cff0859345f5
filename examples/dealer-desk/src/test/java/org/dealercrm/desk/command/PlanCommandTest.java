package org.dealercrm.desk.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dealercrm.desk.csv.PlanFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCommandTest {

    private static final int CUSTOMERS = 90;

    @TempDir
    Path folder;

    private Path visits = Path.of("");
    private Path consents = Path.of("");
    private Path plan = Path.of("");

    @BeforeEach
    void write() throws IOException {
        visits = folder.resolve("visits.csv");
        consents = folder.resolve("consents.csv");
        plan = folder.resolve("plan.csv");
        writeVisits(store());
        writeConsents(everybody());
    }

    private static List<String> store() {
        List<String> rows = new ArrayList<>();
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            LocalDate day = LocalDate.of(2022, 1, 1).plusDays(customer % 97);
            for (int visit = 0; visit <= customer % 6; visit++) {
                rows.add("c" + customer + "," + day + "," + (300 + 20 * customer) + ",CNY");
                day = day.plusDays(60 + (customer * 13 + visit * 29) % 190);
            }
        }
        return rows;
    }

    private void writeVisits(List<String> rows) throws IOException {
        Files.writeString(visits, "customer_id,visit_date,amount,currency\n" + String.join("\n", rows) + "\n");
    }

    private static List<String> everybody() {
        List<String> rows = new ArrayList<>();
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            rows.add("c" + customer + ",CALL,yes");
            rows.add("c" + customer + ",WECHAT,yes");
        }
        return rows;
    }

    private void writeConsents(List<String> rows) throws IOException {
        Files.writeString(consents, "customer_id,channel,allowed\n" + String.join("\n", rows) + "\n");
    }

    private DeskRun run(Object... options) {
        List<Object> args =
                new ArrayList<>(List.of("plan", "--visits", visits, "--consents", consents, "--plan-out", plan));
        args.addAll(Arrays.asList(options));
        return DeskRun.of(args.toArray());
    }

    /** The rows of the plan, without the three sentences at their end. */
    private List<String[]> planned(Object... options) throws IOException {
        DeskRun run = run(options);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        List<String> lines = Files.readAllLines(plan);
        assertThat(lines.get(0)).isEqualTo(String.join(",", PlanFile.COLUMNS));
        assertThat(lines).noneMatch(line -> line.contains("NaN"));
        return lines.stream().skip(1).map(line -> line.split(",", 14)).toList();
    }

    private static Set<String> customers(List<String[]> rows) {
        return rows.stream().map(row -> row[2]).collect(Collectors.toSet());
    }

    /** What a call to the high value is assumed to do is e^0.4 (at risk) or e^0.2 times the odds, a message e^0.1 times. */
    @Test
    void gains_are_the_probability_gained_times_the_value_at_stake() throws IOException {
        List<String[]> rows = planned("--calls-per-day", "3", "--days", "4");
        assertThat(rows).isNotEmpty();
        for (String[] row : rows) {
            double p = Double.parseDouble(row[6]);
            double odds = p / (1 - p) * Math.exp(effect(row));
            assertThat(Double.parseDouble(row[7])).isCloseTo(odds / (1 + odds), within(1e-12));
            double gain = (Double.parseDouble(row[7]) - p) * Double.parseDouble(row[8]);
            assertThat(Double.parseDouble(row[9])).isCloseTo(gain, within(1e-9));
            assertThat(Double.parseDouble(row[10])).isEqualTo(row[4].equals("CALL") ? 12 : 0.1);
            assertThat(Double.parseDouble(row[11]))
                    .isEqualTo(Double.parseDouble(row[9]) - Double.parseDouble(row[10]))
                    .isPositive();
        }
    }

    private static double effect(String[] row) {
        if (row[4].equals("WECHAT")) {
            return 0.1;
        }
        return row[3].equals("HIGH_VALUE_AT_RISK") ? 0.4 : 0.2;
    }

    @Test
    void calls_fill_the_working_days_by_what_they_gain_and_everybody_is_told_of_once() throws IOException {
        List<String[]> rows = planned("--calls-per-day", "3", "--days", "4");
        List<String[]> calls =
                rows.stream().filter(row -> row[5].equals("true")).toList();
        assertThat(calls).hasSize(12);
        double before = Double.MAX_VALUE;
        for (int i = 0; i < calls.size(); i++) {
            LocalDate day = LocalDate.parse(calls.get(i)[0]);
            assertThat(day.getDayOfWeek().getValue()).isLessThanOrEqualTo(5);
            assertThat(day).isEqualTo(LocalDate.parse(calls.get(i / 3 * 3)[0]));
            assertThat(Double.parseDouble(calls.get(i)[12])).isLessThanOrEqualTo(before);
            before = Double.parseDouble(calls.get(i)[12]);
        }
        assertThat(calls.stream().map(call -> call[0]).distinct()).hasSize(4);
        assertThat(customers(rows)).hasSize(rows.size());
        String err = run("--calls-per-day", "3", "--days", "4").err();
        assertThat(err).contains(rows.size() + " contacts from ", ", 12 of them by one of 12 places: ");
        int told = 0;
        Matcher counts = Pattern.compile("Customers not contacted: (\\d+), ").matcher(err);
        while (counts.find()) {
            told += Integer.parseInt(counts.group(1));
        }
        assertThat(rows.size() + told).isEqualTo(CUSTOMERS);
        assertThat(err)
                .contains("has not been measured")
                .contains("Customers who have consented to some channel on all of these days: 90.")
                .doesNotContain("c17");
    }

    @Test
    void days_of_the_week_and_the_first_day_are_the_stores() throws IOException {
        assertThat(planned("--calls-per-day", "1", "--days", "2", "--from", "2030-06-01", "--closed", "none").stream()
                        .map(row -> row[0])
                        .distinct())
                .containsExactly("2030-06-01", "2030-06-02");
        assertThat(
                        planned(
                                        "--calls-per-day",
                                        "1",
                                        "--days",
                                        "2",
                                        "--from",
                                        "2030-06-01",
                                        "--closed",
                                        "Sunday,MONDAY")
                                .stream()
                                .map(row -> row[0])
                                .distinct())
                .containsExactly("2030-06-01", "2030-06-04");
    }

    @Test
    void nobody_is_planned_without_consent_and_no_file_of_consents_is_refused() throws IOException {
        writeConsents(List.of("stranger,CALL,yes"));
        assertThat(planned()).isEmpty();
        assertThat(run().err())
                .contains("0 contacts from ")
                .contains(", consent is missing for every channel that would be worth its cost.");
        Files.delete(plan);
        DeskRun without = DeskRun.of("plan", "--visits", visits, "--plan-out", plan);
        assertThat(without.exitCode()).isEqualTo(2);
        assertThat(without.err())
                .contains("--consents: found none, expected a file customer_id,channel,allowed: nobody is contacted of"
                        + " whom no consent is on record");
        assertThat(plan).doesNotExist();
    }

    @Test
    void only_the_channel_that_was_agreed_to_is_used() throws IOException {
        writeConsents(everybody().stream().filter(row -> row.contains("WECHAT")).toList());
        assertThat(planned()).isNotEmpty().allMatch(row -> row[4].equals("WECHAT"));
    }

    /** As a spreadsheet of a Chinese office writes it. */
    @Test
    void consents_are_of_the_encoding_that_is_said() throws IOException {
        Set<String> before = customers(planned());
        String text = Files.readString(consents).replace(",yes", ",是");
        Files.write(consents, text.getBytes(Charset.forName("GB18030")));
        assertThat(customers(planned("--charset", "GB18030"))).isEqualTo(before);
    }

    @Test
    void a_refusal_counts_more_than_any_consent_whichever_comes_first() throws IOException {
        Set<String> before = customers(planned());
        assertThat(before).contains("c89", "c83", "c77");
        List<String> rows = new ArrayList<>(everybody());
        rows.add(0, "c89,ALL,no");
        rows.add("c83,all,否");
        rows.add("c77,CALL,false");
        rows.add("c77,WECHAT,0");
        writeConsents(rows);
        Set<String> after = customers(planned());
        assertThat(after).doesNotContain("c89", "c83", "c77");
        assertThat(before).containsAll(after).hasSize(after.size() + 3);
    }

    /** The plan goes from Saturday 2030-06-01 to Wednesday; nothing is said of those who are in no row. */
    @Test
    void consent_holds_for_its_purpose_and_its_days() throws IOException {
        Files.writeString(consents, """
                customer_id,channel,allowed,purpose,valid_from,valid_until
                c89,WECHAT,yes,marketing,,
                c83,WECHAT,yes,,2030-06-01,2030-06-05
                c77,WECHAT,yes,,,2030-06-04
                c71,WECHAT,yes,,2030-06-02,
                c65,WECHAT,yes,service,,
                c59,WECHAT,yes,,,
                c59,WECHAT,no,,2030-06-05,2030-06-05
                c53,WECHAT,yes,,,
                c53,WECHAT,no,,,2030-05-31
                c47,WECHAT,yes,,,
                c47,WECHAT,no,service,,
                """);
        assertThat(customers(planned("--from", "2030-06-01", "--days", "5", "--closed", "none")))
                .contains("c89", "c83", "c53", "c47")
                .doesNotContain("c77", "c71", "c65", "c59");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "c1,CALL,maybe; column allowed: found 'maybe', expected yes or no",
                "c1,FAX,yes; column channel: found 'FAX', expected one of CALL, WECHAT, SMS, EMAIL, LETTER.",
                "c1,ALL,yes; column channel: found 'ALL', expected one of CALL, WECHAT, SMS, EMAIL, LETTER.",
                "c1,FAX,no; or ALL with allowed no",
                ",CALL,yes; column customer_id: found nothing, expected the customer's id",
                "c1,CALL; found '2 fields', expected 3 as in the header",
            })
    void one_bad_row_refuses_all_consents(String row, String sentence) throws IOException {
        List<String> rows = new ArrayList<>(everybody());
        rows.add(4, row);
        writeConsents(rows);
        assertRefused("consents.csv, line 6");
        assertRefused(sentence.strip());
    }

    private void assertRefused(String sentence, Object... options) {
        DeskRun run = run(options);
        assertThat(run.err()).contains(sentence).doesNotContain("\tat ");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(plan).doesNotExist();
    }

    @Test
    void unusable_files_and_places_are_refused() throws IOException {
        Files.writeString(consents, "customer,channel,allowed\nc1,CALL,yes\n");
        assertRefused("consents.csv, line 1, column customer_id: found no such column");
        Files.writeString(
                consents, "customer_id,channel,allowed,valid_from,valid_until\nc1,CALL,yes,2030-01-02,2030-01-01\n");
        assertRefused("column valid_until: found '2030-01-01', expected a day that is not before 2030-01-02");
        Files.writeString(consents, "customer_id,channel,allowed,valid_until\nc1,CALL,yes,soon\n");
        assertRefused("column valid_until: found 'soon', expected a date");
        writeConsents(everybody());
        assertRefused(
                "--from: found 2021-01-01, expected a day after the last one that counts", "--from", "2021-01-01");
        Path contacts = folder.resolve("contacts.json");
        assertRefused("there is no such file", "--contacts", contacts);
        for (Path input : List.of(visits, consents)) {
            byte[] before = Files.readAllBytes(input);
            DeskRun run = DeskRun.of("plan", "--visits", visits, "--consents", consents, "--plan-out", input);
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("found an input that would be written over");
            assertThat(Files.readAllBytes(input)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--calls-per-day, -1, expected a number of calls from 0 to 1000000",
        "--days, 0, expected a number of days from 1 to 366",
        "--closed, holidays, 'expected none, or days such as saturday,sunday'",
        "--closed, 'monday,tuesday,wednesday,thursday,friday,saturday,sunday', expected at least one day left to work on",
        "--contribution-per-visit, -5, expected an amount from 0 to 1e15",
        "--from, soon, expected a date such as 2026-11-23",
    })
    void other_values_are_refused(String option, String value, String sentence) {
        assertRefused("found '" + value + "', " + sentence, option + "=" + value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{};key channels: found nothing, expected an object",
                "{'channels': {}, 'effects': {}, 'lift': 2};key lift: found an unknown key",
                "{'channels': {'FAX': {}}, 'effects': {}};key channels, key FAX: found an unknown key",
                "{'channels': {'CALL': {'cost': -1, 'takesPlace': true}}, 'effects': {}};key cost: found -1, expected a cost",
                "{'channels': {'CALL': {'cost': 1}}, 'effects': {}};key takesPlace: found nothing, expected true or false",
                "{'channels': {}, 'effects': {'BEST': {}}};key effects, key BEST: found an unknown key",
                "{'channels': {}, 'effects': {'NO_VALUE': {'CALL': 1}}};key CALL: found an unknown key",
                "{'channels': {'CALL': {'cost': 1, 'takesPlace': true}}, 'effects': {'NO_VALUE': {'CALL': 21}}};found 21, expected an effect",
                "{'channels': {}, 'effects': {}, 'contributionPerVisit': -1};expected an amount from 0 to 1e15",
            })
    void other_assumptions_are_refused(String json, String sentence) throws IOException {
        Path contacts = Files.writeString(folder.resolve("contacts.json"), json.replace('\'', '"'));
        assertRefused(sentence, "--contacts", contacts);
    }

    @Test
    void the_stores_own_assumptions_go_before_those_of_the_example() throws IOException {
        Path contacts = Files.writeString(folder.resolve("contacts.json"), """
                {"channels": {"LETTER": {"cost": 3, "takesPlace": true}},
                 "effects": {"HIGH_VALUE_STABLE": {"LETTER": 0.5}, "HIGH_VALUE_AT_RISK": {"LETTER": 0.5}}}
                """);
        writeConsents(
                everybody().stream().map(row -> row.replace("CALL", "LETTER")).toList());
        assertThat(planned("--contacts", contacts, "--calls-per-day", "2", "--days", "1"))
                .hasSize(2)
                .allMatch(row -> row[4].equals("LETTER") && row[10].equals("3.0"));
    }

    @Test
    void costs_in_another_currency_are_the_stores_to_say() throws IOException {
        writeVisits(store().stream().map(row -> row.replace("CNY", "EUR")).toList());
        assertRefused("--contacts: found none, expected what contacts cost in EUR");
    }

    @Test
    void without_amounts_a_visit_is_worth_what_the_store_says() throws IOException {
        writeVisits(store().stream()
                .map(row -> row.replaceFirst(",\\d+,CNY$", ",,"))
                .toList());
        assertThat(planned()).isEmpty();
        assertThat(run().err()).contains("the history tells no amounts, so nothing can be weighed against the cost");
        assertThat(planned("--contribution-per-visit", "500")).isNotEmpty();
    }

    @Test
    void sentences_are_in_the_language_of_the_reader() throws IOException {
        planned();
        assertThat(Files.readString(plan)).contains("a call on ", "Keep one named service adviser");
        planned("--locale", "zh-Hans");
        assertThat(Files.readString(plan)).contains("电话联系：高价值", "专属服务顾问", "上次到店");
    }

    @Test
    void the_order_of_the_rows_does_not_matter() throws IOException {
        planned();
        byte[] before = Files.readAllBytes(plan);
        List<String> rows = new ArrayList<>(store());
        Collections.shuffle(rows, new Random(3));
        writeVisits(rows);
        List<String> agreed = new ArrayList<>(everybody());
        Collections.shuffle(agreed, new Random(4));
        writeConsents(agreed);
        planned();
        assertThat(Files.readAllBytes(plan)).isEqualTo(before);
    }

    @Test
    void a_demonstration_can_be_planned_from_its_database_and_its_simulated_consents() throws IOException {
        Path demo = folder.resolve("demo");
        assertThat(DeskRun.of("demo", "--customers", 250, "--out", demo).exitCode())
                .isZero();
        String url = "jdbc:h2:file:" + demo.resolve("simulated-store").toAbsolutePath();
        Path agreed = demo.resolve("simulated-consents.csv");
        DeskRun run = DeskRun.of("plan", "--db", url, "--consents", agreed, "--calls-per-day", 5, "--plan-out", plan);
        assertThat(run.exitCode()).as(run.err()).isZero();
        Set<String> allowed = Files.readAllLines(agreed).stream()
                .filter(line -> line.endsWith(",yes"))
                .collect(Collectors.toSet());
        assertThat(Files.readAllLines(plan).stream().skip(1).map(line -> line.split(",")))
                .isNotEmpty()
                .allMatch(row -> allowed.contains(row[2] + "," + row[4] + ",yes"));
    }
}
