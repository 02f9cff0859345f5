package org.dealercrm.desk.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** BG/BB, the model of whole periods, through the command line. */
class WholePeriodsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    private Path visits = Path.of("");
    private Path model = Path.of("");
    private Path scores = Path.of("");

    /** Customers with a monthly service plan, of whom some skip and some go. */
    @BeforeEach
    void writeVisits() throws IOException {
        model = folder.resolve("model.json");
        scores = folder.resolve("scores.csv");
        StringBuilder text = new StringBuilder("customer_id,visit_date\n");
        for (int customer = 0; customer < 120; customer++) {
            LocalDate start = LocalDate.of(2024, 1, 1).plusDays(customer % 60);
            int stays = 3 + customer * 7 % 20;
            for (int month = 0; month < stays; month++) {
                if ((customer * 31 + month * 17) % 10 >= customer % 6) {
                    text.append(customer)
                            .append(',')
                            .append(start.plusDays(30L * month))
                            .append('\n');
                }
            }
        }
        visits = Files.writeString(folder.resolve("visits.csv"), text);
    }

    private DeskRun run(int exitCode, Object... args) {
        DeskRun run = DeskRun.of(args);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
        return run;
    }

    @Test
    void a_fitted_model_scores_like_its_fit_and_keeps_its_period() throws IOException {
        DeskRun fit = run(0, "fit", "--visits", visits, "--model", "bg-bb", "--unit", "month", "--model-out", model);
        assertThat(fit.err()).contains("visits in periods that are not over on", "The model has no seasons");
        JsonNode json = JSON.readTree(model);
        assertThat(json.get("model").stringValue()).isEqualTo("bg-bb");
        assertThat(json.get("timeUnit").stringValue()).isEqualTo("month");
        assertThat(json.get("parameters").propertyNames()).containsExactly("alpha", "beta", "gamma", "delta");

        run(0, "score", "--visits", visits, "--model", "bg-bb", "--unit", "month", "--scores-out", scores);
        List<String> direct = Files.readAllLines(scores);
        run(0, "score", "--visits", visits, "--model-in", model, "--scores-out", scores);

        assertThat(Files.readAllLines(scores)).isEqualTo(direct).hasSizeGreaterThan(100);
        assertThat(direct.subList(1, direct.size())).allSatisfy(line -> {
            String[] f = line.split(",");
            assertThat(f[1] + f[2].replace(".0", "") + f[3].replace(".0", "")).matches("\\d+");
            assertThat(Double.parseDouble(f[7])).isBetween(0.0, 1.0);
        });
    }

    @Test
    void a_unit_that_is_not_the_models_period_is_refused() {
        run(0, "fit", "--visits", visits, "--model", "bg-bb", "--unit", "month", "--model-out", model);
        assertThat(run(2, "score", "--visits", visits, "--model-in", model, "--unit", "week", "--scores-out", scores)
                        .err())
                .contains("--unit: found week, expected month, the period of the bg-bb model in model.json.");
        assertThat(scores).doesNotExist();
    }

    @Test
    void it_is_evaluated_beside_the_rule() {
        Path out = folder.resolve("evaluation.json");
        run(
                0,
                "evaluate",
                "--visits",
                visits,
                "--split",
                "2024-12-31",
                "--horizon",
                "91d",
                "--model",
                "bg-bb",
                "--unit",
                "month",
                "--out",
                out);
        JsonNode result = JSON.readTree(out).get("results").get(0);
        assertThat(result.get("name").stringValue()).isEqualTo("bg-bb");
        assertThat(result.get("auc").doubleValue()).isBetween(.6, 1.0);
        double expected = result.get("expectedSum").doubleValue();
        assertThat(expected).isCloseTo(result.get("actualSum").doubleValue(), within(.5 * expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            b,1,2.5,9|cbs.csv, line 3, column t_x: found '2.5', expected a whole number of periods of the unit.
            b,1,2,9.5|cbs.csv, line 3, column T: found '9.5', expected a whole number of periods of the unit.
            b,3,2,9|cbs.csv, line 3, column x: found '3', expected at most t_x, which is 2, as a period has one opportunity.
            """)
    void a_table_that_does_not_go_in_periods_is_refused_as_a_whole(String row, String sentence) throws IOException {
        Path cbs = Files.writeString(folder.resolve("cbs.csv"), "customer_id,x,t_x,T\na,1,2,9\n" + row + "\nc,4,8,9\n");
        assertThat(run(2, "fit", "--cbs", cbs, "--model", "bg-bb", "--unit", "year", "--model-out", model)
                        .err())
                .contains(sentence);
        assertThat(run(2, "score", "--cbs", cbs, "--model", "bg-bb", "--unit", "year", "--scores-out", scores)
                        .err())
                .contains(sentence);
        assertThat(model).doesNotExist();
        assertThat(scores).doesNotExist();
    }

    /** Fader, Hardie, Shang 2010: the donors of 1995. */
    @Test
    void the_donors_give_the_published_model() {
        Path data = Path.of(System.getProperty("dealercrm.shared", "../shared"), "data", "donations", "donations.csv");
        Assumptions.assumeTrue(Files.isRegularFile(data), () -> "Skipped: the reference data lack " + data);
        run(
                0,
                "fit",
                "--cbs",
                data,
                "--map",
                "x=frequency",
                "--map",
                "t_x=recency",
                "--map",
                "T=periods",
                "--map",
                "weight=weights",
                "--model",
                "bg-bb",
                "--unit",
                "year",
                "--model-out",
                model);
        JsonNode json = JSON.readTree(model);
        assertThat(json.get("logLikelihood").doubleValue()).isCloseTo(-33225.58129, within(5e-5));
        assertThat(json.get("parameters").get("alpha").doubleValue()).isCloseTo(1.203507, within(5e-5));
        assertThat(json.get("standardErrors").get("delta").doubleValue()).isPositive();
        assertThat(json.get("converged").booleanValue()).isTrue();
    }
}
