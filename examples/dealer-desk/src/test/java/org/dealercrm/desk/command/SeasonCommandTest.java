package org.dealercrm.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A clock that runs by the season through the command line. */
class SeasonCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    private Path visits = Path.of("");
    private Path model = Path.of("");
    private Path scores = Path.of("");

    /** Nobody comes in July, and twice as many as else in November. */
    @BeforeEach
    void writeVisits() throws IOException {
        model = folder.resolve("model.json");
        scores = folder.resolve("scores.csv");
        StringBuilder text = new StringBuilder("customer_id,visit_date\n");
        for (int customer = 0; customer < 150; customer++) {
            LocalDate day = LocalDate.of(2022, 1, 3).plusDays(customer * 5L);
            for (int visit = 0; visit < 2 + customer % 9; visit++) {
                text.append(customer).append(',').append(day).append('\n');
                day = day.plusDays(40 + (customer * 31L + visit * 17L) % 60);
                day = day.getMonthValue() == 7 ? day.withMonth(11) : day;
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
    void a_model_of_a_season_scores_like_its_fit() throws IOException {
        DeskRun fit = run(0, "fit", "--visits", visits, "--season", "--model-out", model);
        assertThat(fit.err())
                .contains("the clock runs by the season, January to December ")
                .contains("The clock runs by the season: each calendar month has a weight")
                .doesNotContain("The model has no seasons");
        JsonNode season = JSON.readTree(model).get("season");
        assertThat(season.size()).isEqualTo(12);
        assertThat(season.get(6).doubleValue()).as("July").isLessThan(.4);
        assertThat(season.get(10).doubleValue()).as("November").isGreaterThan(1.2);

        run(0, "score", "--visits", visits, "--season", "--scores-out", scores);
        List<String> direct = Files.readAllLines(scores);
        run(0, "score", "--visits", visits, "--model-in", model, "--scores-out", scores);
        assertThat(Files.readAllLines(scores)).isEqualTo(direct);
        run(0, "score", "--visits", visits, "--scores-out", scores);
        assertThat(Files.readAllLines(scores)).as("without a season").isNotEqualTo(direct);
    }

    @Test
    void evaluate_takes_the_season_of_the_past() {
        Path out = folder.resolve("evaluation.json");
        run(0, "evaluate", "--visits", visits, "--split", "2023-06-30", "--horizon", "31d", "--out", out);
        double plain =
                JSON.readTree(out).get("results").get(0).get("expectedSum").doubleValue();
        run(0, "evaluate", "--visits", visits, "--split", "2023-06-30", "--horizon", "31d", "--season", "--out", out);
        JsonNode july = JSON.readTree(out).get("results").get(0);
        assertThat(july.get("actualSum").doubleValue()).isZero();
        assertThat(july.get("expectedSum").doubleValue()).isLessThan(.4 * plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fit --visits V --season --model bg-bb --model-out M|--season: found it with bg-bb
            fit --cbs V --season --model-out M|--season: found it with --cbs, expected --visits or --db
            score --visits V --season --model-in V --scores-out S|--season and --model-in exclude each other
            """)
    void what_does_not_go_together_is_refused(String command, String sentence) {
        Object[] args = command.replace(" V", " " + visits)
                .replace(" M", " " + model)
                .replace(" S", " " + scores)
                .split(" ");
        assertThat(run(2, args).err()).contains(sentence);
    }

    @Test
    void a_model_of_a_season_takes_no_table_and_no_broken_season() throws IOException {
        run(0, "fit", "--visits", visits, "--season", "--model-out", model);
        Path cbs = Files.writeString(folder.resolve("cbs.csv"), "x,t_x,T\n1,2,9\n");
        assertThat(run(2, "score", "--cbs", cbs, "--model-in", model, "--scores-out", scores)
                        .err())
                .contains("a model of a season: found it with --cbs");
        Files.writeString(model, Files.readString(model).replaceFirst("(\"season\" : \\[ )[^,]*,", "$1-1,"));
        assertThat(run(2, "score", "--visits", visits, "--model-in", model, "--scores-out", scores)
                        .err())
                .contains("model.json, key season: found [-1,")
                .contains("expected 12 positive numbers");
    }
}
