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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Customers older than the records through the command line. */
class RecordsFromTest {

    @TempDir
    Path folder;

    private Path visits = Path.of("");

    @BeforeEach
    void writeVisits() throws IOException {
        StringBuilder text = new StringBuilder("customer_id,visit_date,acquired_on\n");
        for (int customer = 0; customer < 100; customer++) {
            LocalDate won = LocalDate.of(2021, 1, 1).plusDays(11L * customer);
            for (int visit = 0; visit <= customer % 5; visit++) {
                LocalDate day = won.plusDays(3 + visit * (60L + customer % 40));
                text.append("c").append(customer).append(',').append(day).append(',');
                text.append(won).append('\n');
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
    void they_are_not_fitted_and_scored_with_short_evidence() throws IOException {
        Path model = folder.resolve("model.json");
        DeskRun fit = run(0, "fit", "--visits", visits, "--records-from", "2022-01-01", "--model-out", model);
        assertThat(fit.err())
                .contains("34 customers are older than the records, which begin on 2022-01-01: scored, not fitted.")
                .contains("34 customers were acquired before the records begin and were left out of the fit");
        JsonNode json = JsonMapper.builder().build().readTree(model);
        assertThat(json.get("customers").intValue()).isEqualTo(66);

        Path scores = folder.resolve("scores.csv");
        run(0, "score", "--visits", visits, "--records-from", "2022-01-01", "--scores-out", scores);
        List<String> lines = Files.readAllLines(scores);
        assertThat(lines).hasSize(101);
        assertThat(lines)
                .filteredOn(line -> line.startsWith("c0,"))
                .singleElement()
                .asString()
                .contains(",SHORT,");
        run(
                0,
                "evaluate",
                "--visits",
                visits,
                "--split",
                "2023-06-30",
                "--records-from",
                "2022-01-01",
                "--out",
                folder.resolve("evaluation.json"));
    }

    @Test
    void a_day_that_cannot_be_is_refused() throws IOException {
        Path out = folder.resolve("out");
        String late = "--records-from: found 2024-01-01, expected a day up to the last one that counts, 2023-06-30.";
        assertThat(run(
                                2,
                                "score",
                                "--visits",
                                visits,
                                "--as-of",
                                "2023-06-30",
                                "--records-from",
                                "2024-01-01",
                                "--scores-out",
                                out)
                        .err())
                .contains(late);
        assertThat(run(
                                2,
                                "evaluate",
                                "--visits",
                                visits,
                                "--split",
                                "2023-06-30",
                                "--records-from",
                                "2024-01-01",
                                "--out",
                                out)
                        .err())
                .contains(late);
        Path cbs = Files.writeString(folder.resolve("cbs.csv"), "x,t_x,T\n1,2,9\n");
        assertThat(run(2, "fit", "--cbs", cbs, "--records-from", "2022-01-01", "--model-out", out)
                        .err())
                .contains("--records-from: found it with --cbs");
        assertThat(out).doesNotExist();
    }
}
