package org.dealercrm.desk.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dealercrm.desk.csv.ColumnNames;
import org.dealercrm.desk.csv.CsvFormat;
import org.dealercrm.desk.csv.CustomerValuesFile;
import org.dealercrm.desk.csv.ProductsFile;
import org.dealercrm.desk.csv.VisitsFile;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.GammaGamma;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.dealercrm.scoring.value.LifetimeValuation;
import org.dealercrm.scoring.value.LifetimeValue;
import org.dealercrm.scoring.value.ValuationTerms;
import org.dealercrm.scoring.value.ValueInterval;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesCommandTest {

    @TempDir
    Path folder;

    private Path visits = Path.of("");
    private Path values = Path.of("");
    private Path products = Path.of("");

    @BeforeEach
    void name() {
        visits = folder.resolve("visits.csv");
        values = folder.resolve("values.csv");
        products = folder.resolve("products.csv");
    }

    private DeskRun run(Object... options) {
        List<Object> args = new ArrayList<>(List.of("values", "--visits", visits, "--values-out", values));
        args.addAll(Arrays.asList(options));
        return DeskRun.of(args.toArray());
    }

    private List<Map<String, String>> valued(Object... options) throws IOException {
        DeskRun run = run(options);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        return rows(values, CustomerValuesFile.COLUMNS);
    }

    /** Rows by the names of their columns; no field of these tests has a comma in quotes but the last. */
    private static List<Map<String, String>> rows(Path file, List<String> columns) throws IOException {
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0)).isEqualTo(String.join(",", columns));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            assertThat(line).doesNotContain("NaN").doesNotContain("Infinity");
            String[] cells = line.split(",", columns.size());
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    private static Map<String, String> of(List<Map<String, String>> rows, String customer) {
        return rows.stream()
                .filter(row -> row.get("customer_id").equals(customer))
                .findFirst()
                .orElseThrow();
    }

    /** A store of 90 customers with amounts, costs and items. */
    private static List<String> store() {
        List<String> rows = new ArrayList<>();
        for (int customer = 0; customer < 90; customer++) {
            LocalDate day = LocalDate.of(2022, 1, 1).plusDays(customer % 97);
            for (int visit = 0; visit <= customer % 6; visit++) {
                rows.add("c" + customer + "," + day + "," + (100 + customer + visit * 7) + ".50,CNY,"
                        + (60 + customer / 2) + ".25,oil" + (customer % 4 == 0 ? "|tyres" : "")
                        + (visit == 3 ? "|brakes" : ""));
                day = day.plusDays(60 + (customer * 13 + visit * 29) % 190);
            }
        }
        return rows;
    }

    private void write(List<String> rows) throws IOException {
        Files.writeString(
                visits, "customer_id,visit_date,amount,currency,cost,items\n" + String.join("\n", rows) + "\n");
    }

    /** a brought 300 - 120, b 100 - 40, c 50 - 80; a visit costs 10: 160, 50, -40, together 170. */
    @Test
    void contributions_ranks_degrees_and_shares_are_those_of_the_definitions() throws IOException {
        write(List.of(
                "a,2025-01-01,100,CNY,40,oil",
                "b,2025-01-05,100,CNY,40,oil",
                "a,2025-03-01,200,CNY,80,oil|tyres",
                "c,2025-02-01,50,CNY,80,oil"));
        Path policy = Files.writeString(folder.resolve("policy.json"), "{\"costToServePerVisit\": 10}");
        List<Map<String, String>> rows = valued("--policy", policy);
        assertThat(rows).extracting(row -> row.get("customer_id")).containsExactly("a", "b", "c");
        Map<String, String> a = rows.get(0);
        assertThat(a)
                .containsEntry("rank", "1")
                .containsEntry("visits", "2")
                .containsEntry("visits_without_amount", "0")
                .containsEntry("amount", "300.0")
                .containsEntry("cost", "120.0")
                .containsEntry("estimated_cost", "0.0")
                .containsEntry("contribution", "180.0")
                .containsEntry("new_vehicles", "")
                .containsEntry("used_vehicles", "")
                .containsEntry("parts", "")
                .containsEntry("service", "")
                .containsEntry("other", "180.0")
                .containsEntry("cost_to_serve", "20.0")
                .containsEntry("net_contribution", "160.0");
        assertThat(number(a, "value_degree")).isCloseTo(160 / (170 / 3.0), within(1e-14));
        assertThat(number(a, "cumulative_share")).isCloseTo(160 / 170.0, within(1e-15));
        assertThat(number(rows.get(1), "cumulative_share")).isCloseTo(210 / 170.0, within(1e-15));
        assertThat(rows.get(2)).containsEntry("net_contribution", "-40.0").containsEntry("cumulative_share", "1.0");
        assertThat(run("--policy", policy).err())
                .contains(
                        "3 customers: CNY 170.00 contributed after a cost to serve of 40.00",
                        "1 cost more than they brought")
                .contains("The log does not tell the profit lines: its visits stand under other.");
    }

    /**
     * A cost that is missing is taken from the customer's own margin 1 - 40 / 100, or else from that of the store; what is on record
     * is none of it.
     */
    @Test
    void missing_costs_are_taken_from_the_margin_and_told() throws IOException {
        write(List.of(
                "a,2025-01-01,100,CNY,40,", "a,2025-02-01,100,CNY,,", "b,2025-01-07,10,CNY,,", "c,2025-01-09,,CNY,,"));
        List<Map<String, String>> rows = valued();
        assertThat(of(rows, "a"))
                .containsEntry("cost", "80.0")
                .containsEntry("estimated_cost", "40.0")
                .containsEntry("contribution", "120.0");
        // the store: 210 of three visits, 40 of one; mean cost 40 over mean amount 70
        assertThat(number(of(rows, "b"), "estimated_cost")).isCloseTo(10 * 40 / 70.0, within(0.005));
        assertThat(of(rows, "c")).containsEntry("visits_without_amount", "1").containsEntry("contribution", "0.0");
        assertThat(run().err())
                .contains(
                        "Costs of 45.71 are not on record and taken from the margin (estimated_cost); customers whom it concerns: 2.")
                .contains("1 visits tell no amount and count as nothing earned");
    }

    @Test
    void lifetime_values_are_those_of_the_library() throws IOException {
        write(store());
        List<Map<String, String>> rows = valued("--months", "18", "--discount-rate", "8%", "--level", "0.8");
        VisitsFile.Read read = VisitsFile.read(visits, CsvFormat.STANDARD, ColumnNames.AS_IS, true);
        LocalDate day = read.log().lastDay().orElseThrow();
        VisitHistory history = read.log().asOf(day);
        ValuationTerms terms = ValuationTerms.standard()
                .withHorizonMonths(18)
                .withYearlyDiscountRate(0.08)
                .withIntervalLevel(0.8);
        LifetimeValuation valuation = LifetimeValuation.of(
                        history, day, StoreFit.fit(ModelFamily.MBG_CNBD_K, history), GammaGamma.fit(history), terms)
                .withIntervals();
        assertThat(rows).hasSize(90);
        for (LifetimeValue value : valuation.all()) {
            Map<String, String> row = of(rows, value.customerId());
            assertThat(number(row, "expected_visits")).isEqualTo(value.expectedVisits());
            assertThat(number(row, "lifetime_value"))
                    .isEqualTo(value.discountedContribution().orElseThrow());
            if (value.interval() instanceof ValueInterval.Range range) {
                assertThat(number(row, "lifetime_low")).isEqualTo(range.low());
                assertThat(number(row, "lifetime_high")).isEqualTo(range.high());
                assertThat(row.get("no_interval")).isEmpty();
            } else {
                assertThat(row.get("lifetime_low")).isEmpty();
                assertThat(row.get("no_interval")).isNotEmpty();
            }
        }
    }

    @Test
    void a_longer_horizon_is_worth_more_and_a_higher_rate_less() throws IOException {
        write(store());
        double standard = sum(valued("--no-intervals"), "lifetime_value");
        assertThat(sum(valued("--no-intervals", "--months", "60"), "lifetime_value"))
                .isGreaterThan(standard);
        assertThat(sum(valued("--no-intervals", "--discount-rate", "0.5"), "lifetime_value"))
                .isLessThan(standard);
    }

    private static double sum(List<Map<String, String>> rows, String column) {
        return rows.stream().mapToDouble(row -> number(row, column)).sum();
    }

    @Test
    void without_intervals_their_cells_are_empty_and_the_cause_is_told() throws IOException {
        write(store());
        assertThat(valued("--no-intervals")).allSatisfy(row -> {
            assertThat(row.get("lifetime_low")).isEmpty();
            assertThat(row.get("lifetime_high")).isEmpty();
            assertThat(row.get("no_interval")).isEqualTo("NOT_ASKED_FOR");
        });
        assertThat(run("--no-intervals").err())
                .contains("Customers without an interval: 90, no interval was asked for.");
    }

    @Test
    void without_amounts_there_are_visits_and_no_money() throws IOException {
        Files.writeString(visits, "customer_id,visit_date\na,2025-01-01\na,2025-03-01\nb,2025-02-01\nb,2025-02-20\n");
        List<Map<String, String>> rows = valued();
        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(number(row, "expected_visits")).isPositive();
            assertThat(row).containsEntry("visits", "2").containsEntry("visits_without_amount", "2");
            for (String empty :
                    List.of("rank", "contribution", "other", "value_degree", "lifetime_value", "lifetime_low")) {
                assertThat(row.get(empty)).as(empty).isEmpty();
            }
            assertThat(row.get("no_interval")).isEqualTo("NO_AMOUNTS");
        });
        assertThat(run().err()).contains("The visits tell no amounts");
    }

    @Test
    void products_are_told_by_who_carries_them() throws IOException {
        write(List.of(
                "a,2025-01-01,100,CNY,40,oil",
                "a,2025-03-01,200,CNY,80,oil|tyres",
                "a,2025-05-01,200,CNY,80,oil",
                "b,2025-02-01,50,CNY,10,oil"));
        DeskRun run = run("--products-out", products);
        assertThat(run.exitCode()).as(run.err()).isZero();
        List<Map<String, String>> rows = rows(products, ProductsFile.COLUMNS);
        assertThat(rows).extracting(row -> row.get("product")).containsExactly("oil", "tyres");
        assertThat(rows.get(0))
                .containsEntry("buyers", "2")
                .containsEntry("volume", "4")
                .containsEntry("amount", "")
                .containsEntry("contribution", "")
                // shares of 3 / 4 and 1 / 4: one over 5 / 8
                .containsEntry("effective_buyers", "1.6")
                .containsEntry("contribution_top_tenth", "")
                .containsEntry("carriers", "a=0.75; b=0.25")
                .containsEntry("target_group", "");
        // ((2 - 2 - 1) 1 + (4 - 2 - 1) 3) / (2 times 4)
        assertThat(number(rows.get(0), "volume_gini")).isCloseTo(0.25, within(1e-15));
        assertThat(rows.get(1)).containsEntry("buyers", "1").containsEntry("carriers", "a=1.0");
        assertThat(run.err()).contains("2 products", "amount and contribution of products are empty");
    }

    @Test
    void visits_after_the_day_count_for_no_product() throws IOException {
        write(List.of("a,2025-01-01,100,CNY,40,oil", "b,2025-02-01,50,CNY,10,oil", "a,2025-03-01,200,CNY,80,tyres"));
        assertThat(run("--products-out", products, "--as-of", "2025-02-15").exitCode())
                .isZero();
        assertThat(rows(products, ProductsFile.COLUMNS))
                .extracting(row -> row.get("product"))
                .containsExactly("oil");
    }

    @Test
    void the_order_of_the_rows_does_not_matter() throws IOException {
        write(store());
        valued("--products-out", products);
        byte[] before = Files.readAllBytes(values);
        byte[] productsBefore = Files.readAllBytes(products);
        List<String> shuffled = new ArrayList<>(store());
        Collections.shuffle(shuffled, new Random(5));
        write(shuffled);
        valued("--products-out", products);
        assertThat(Files.readAllBytes(values)).isEqualTo(before);
        assertThat(Files.readAllBytes(products)).isEqualTo(productsBefore);
    }

    @Test
    void a_model_that_was_written_values_like_the_fit() throws IOException {
        write(store());
        Path model = folder.resolve("model.json");
        assertThat(DeskRun.of("fit", "--visits", visits, "--model-out", model).exitCode())
                .isZero();
        valued();
        byte[] fitted = Files.readAllBytes(values);
        valued("--model-in", model);
        assertThat(Files.readAllBytes(values)).isEqualTo(fitted);
        assertThat(run("--model-in", model, "--model", "nbd").err()).contains("exclude each other");
        assertThat(run("--model-in", model, "--season").err()).contains("a fitted model has its season in it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nbd", "pareto-nbd", "bg-nbd", "mbg-nbd", "bg-cnbd-k", "bg-bb"})
    void every_model_gives_values(String model) throws IOException {
        write(store());
        assertThat(valued("--model", model, "--unit", "month", "--months", "6")).hasSize(90);
    }

    @ParameterizedTest
    @CsvSource({
        "--months, 0, expected a number of months from 1 to 1200",
        "--months, 1201, expected a number of months from 1 to 1200",
        "--months, many, expected a number of months from 1 to 1200",
        "--discount-rate, -0.1, expected a rate a year from 0 to 10 such as 0.12 or 12%",
        "--discount-rate, 1001%, expected a rate a year from 0 to 10 such as 0.12 or 12%",
        "--level, 0, 'expected a probability above 0, at most 0.999'",
        "--level, 1, 'expected a probability above 0, at most 0.999'",
    })
    void other_values_are_refused(String option, String value, String sentence) throws IOException {
        write(store());
        DeskRun run = run(option + "=" + value);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(option).contains("found '" + value + "', " + sentence);
        assertThat(values).doesNotExist();
    }

    @Test
    void unusable_inputs_and_places_are_refused_and_nothing_is_written() throws IOException {
        assertThat(run().err()).contains("there is no such file");
        Files.writeString(visits, "customer_id,visit_date,amount\na,2025-01-01,5\na,2025-03-01,7\n");
        assertRefused("found no items in visits.csv, expected a column items", "--products-out", products);
        assertRefused("found it as two outputs, expected two files", "--products-out", values);
        assertRefused("found an input that would be written over", "--products-out", visits);
        assertRefused("expected two files", "--products-out", products, "--quarantine", products);
        assertThat(DeskRun.of("values", "--visits", visits, "--values-out", visits)
                        .exitCode())
                .isEqualTo(2);
        Files.writeString(visits, "customer_id,visit_date,amount\na,2025-01-01,1e15\na,2025-03-01,1e15\n");
        assertRefused("add up to more than 1e15, expected money");
        assertThat(DeskRun.of("values", "--values-out", values).exitCode()).isEqualTo(2);
        assertThat(DeskRun.of("values", "--db", "jdbc:h2:file:" + folder.resolve("none"), "--values-out", values)
                        .err())
                .contains("--db: found no database at");
    }

    private void assertRefused(String sentence, Object... options) {
        DeskRun run = run(options);
        assertThat(run.err()).contains(sentence).doesNotContain("\tat ");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(values).doesNotExist();
        assertThat(products).doesNotExist();
    }

    @Test
    void bad_rows_are_set_aside() throws IOException {
        List<String> rows = new ArrayList<>(store());
        rows.add("c1,soon,5,CNY,2,oil");
        write(rows);
        DeskRun run = run("--no-intervals", "--products-out", products);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("1 row set aside in").contains("column visit_date: found 'soon'");
        assertThat(run("--strict").exitCode()).isEqualTo(2);
    }

    /** b bought a car with a gain of 8,000 and gave an old one in payment that was sold on at a loss of 500. */
    @Test
    void sales_beside_the_visits_stand_on_their_lines() throws IOException {
        write(List.of("a,2025-01-01,100,CNY,40,oil", "b,2025-01-05,200,CNY,80,oil", "b,2025-03-01,200,CNY,80,oil"));
        Path sales = Files.writeString(folder.resolve("sales.csv"), """
                customer_id,sold_on,profit_line,amount,cost,product,currency
                b,2024-12-01,NEW_VEHICLES,158000,150000,sedan,CNY
                b,20241201,used_vehicles,9500,10000,,
                a,2026-01-01,NEW_VEHICLES,1,0,sedan,CNY
                stranger,2024-12-01,NEW_VEHICLES,158000,150000,sedan,CNY
                """);
        List<Map<String, String>> rows = valued("--sales", sales, "--products-out", products);
        assertThat(rows.get(0))
                .containsEntry("customer_id", "b")
                .containsEntry("visits", "2")
                .containsEntry("new_vehicles", "8000.0")
                .containsEntry("used_vehicles", "-500.0")
                .containsEntry("parts", "")
                .containsEntry("other", "240.0")
                .containsEntry("contribution", "7740.0")
                .containsEntry("amount", "167900.0");
        assertThat(rows.get(1)).containsEntry("customer_id", "a").containsEntry("new_vehicles", "0.0");
        assertThat(rows(products, ProductsFile.COLUMNS))
                .extracting(row -> row.get("product") + " " + row.get("volume"))
                .containsExactly("oil 3", "sedan 1");
        assertThat(run("--sales", sales).err())
                .contains("Customers of the sales who are not among those of the visits and are not looked at: 1.")
                .doesNotContain("stranger");
    }

    @Test
    void sales_are_worth_something_where_the_visits_tell_no_amounts() throws IOException {
        Files.writeString(visits, "customer_id,visit_date\na,2025-01-01\na,2025-03-01\nb,2025-02-01\n");
        Path sales = Files.writeString(
                folder.resolve("sales.csv"),
                "customer_id,sold_on,profit_line,amount,cost\nb,2024-12-01,NEW_VEHICLES,158000,150000\n");
        List<Map<String, String>> rows = valued("--sales", sales);
        assertThat(rows.get(0)).containsEntry("customer_id", "b").containsEntry("contribution", "8000.0");
        assertThat(rows.get(1)).containsEntry("lifetime_value", "").containsEntry("no_interval", "NO_AMOUNTS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "b,soon,PARTS,5,1,,; line 3, column sold_on: found 'soon', expected a date",
                "b,,PARTS,5,1,,; line 3, column sold_on: found nothing, expected a date",
                "b,2025-01-01,INSURANCE,5,1,,; column profit_line: found 'INSURANCE', expected one of NEW_VEHICLES, USED_VEHICLES",
                "b,2025-01-01,PARTS,-5,1,,; column amount: found '-5', expected an amount that is not negative",
                "b,2025-01-01,PARTS,5,,,; column cost: found nothing, expected a cost that is not negative",
                "b,2025-01-01,PARTS,5,1,,EUR; column currency: found 'EUR', expected CNY, the currency of the visits",
                ",2025-01-01,PARTS,5,1,,; column customer_id: found nothing, expected the customer's id",
            })
    void one_bad_row_refuses_all_sales(String row, String sentence) throws IOException {
        write(List.of("a,2025-01-01,100,CNY,40,oil", "b,2025-01-05,200,CNY,80,oil"));
        Path sales = Files.writeString(
                folder.resolve("sales.csv"),
                "customer_id,sold_on,profit_line,amount,cost,product,currency\na,2025-01-01,PARTS,5,1,,CNY\n" + row
                        + "\n");
        assertRefused(sentence.strip(), "--sales", sales);
        assertRefused(
                "1 of 2 rows cannot be used, and one refuses the whole file. sales.csv, line 3", "--sales", sales);
        assertRefused("found an input that would be written over", "--sales", sales, "--products-out", sales);
    }

    /** A log that names no currency leaves it to the sales, which must agree. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "CNY;EUR; column currency: found 'EUR', expected CNY, as in line 2: one currency for all sales",
                "XXQ;CNY; column currency: found 'XXQ', expected a currency of ISO 4217 such as CNY",
            })
    void sales_beside_visits_without_a_currency_are_in_one(String first, String last, String sentence)
            throws IOException {
        Files.writeString(visits, "customer_id,visit_date,amount\na,2025-01-01,10\nb,2025-02-01,20\n");
        Path sales = Files.writeString(
                folder.resolve("sales.csv"),
                "customer_id,sold_on,profit_line,amount,cost,currency\na,2025-01-01,PARTS,5,1," + first
                        + "\nb,2025-01-01,PARTS,5,1,\nb,2025-01-01,PARTS,5,1," + last + "\n");
        assertRefused(sentence.strip(), "--sales", sales);
    }

    /** In the database of a simulated store each line of an order tells where its money was earned. */
    @Test
    void a_database_tells_the_lines_and_they_add_up() throws IOException {
        Path demo = folder.resolve("demo");
        assertThat(DeskRun.of("demo", "--customers", 250, "--out", demo).exitCode())
                .isZero();
        String url = "jdbc:h2:file:" + demo.resolve("simulated-store").toAbsolutePath();
        DeskRun run =
                DeskRun.of("values", "--db", url, "--no-intervals", "--values-out", values, "--products-out", products);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).contains("Nothing is known of sales of vehicles (--sales)");
        List<Map<String, String>> rows = rows(values, CustomerValuesFile.COLUMNS);
        assertThat(rows).hasSize(250);
        BigDecimal all = BigDecimal.ZERO;
        for (Map<String, String> row : rows) {
            BigDecimal contribution = new BigDecimal(row.get("contribution"));
            assertThat(exact(row, "parts").add(exact(row, "service")).add(exact(row, "other")))
                    .isEqualByComparingTo(contribution);
            assertThat(exact(row, "amount").subtract(exact(row, "cost"))).isEqualByComparingTo(contribution);
            assertThat(row.get("new_vehicles")).isEmpty();
            all = all.add(contribution);
        }
        BigDecimal byProduct = rows(products, ProductsFile.COLUMNS).stream()
                .map(row -> exact(row, "contribution"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(byProduct).isEqualByComparingTo(all);
    }

    private static BigDecimal exact(Map<String, String> row, String column) {
        return new BigDecimal(row.get(column));
    }
}
