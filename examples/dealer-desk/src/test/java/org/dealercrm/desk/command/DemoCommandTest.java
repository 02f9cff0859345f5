package org.dealercrm.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    @TempDir
    Path folder;

    private DeskRun demo(Path out, int seed) {
        DeskRun run = DeskRun.of("demo", "--customers", 400, "--seed", seed, "--out", out);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    @Test
    void makes_scores_report_and_letters_and_says_where_they_are() throws IOException {
        Path out = folder.resolve("demo");
        DeskRun run = demo(out, 1);
        List<String> scores = Files.readAllLines(out.resolve("scores.csv"));
        assertThat(scores).hasSize(401).noneMatch(line -> line.contains("NaN"));
        assertThat(run.out())
                .contains("Simulated", "模拟", "HIGH_VALUE_STABLE", "NO_VALUE", "report/index.html", "letters/")
                .contains(out.toAbsolutePath().toString());
        assertThat(Files.readString(out.resolve("report/index.html")))
                .contains("<body class=\"simulated\">", "Simulated store", "模拟门店")
                .contains("\"truth\":{");
        try (var letters = Files.list(out.resolve("letters"))) {
            assertThat(letters.map(Path::toString).toList())
                    .isNotEmpty()
                    .allMatch(name -> name.endsWith(".txt") || name.endsWith(".html"));
        }
        assertThat(Files.readAllLines(out.resolve("surveys/responses.csv"))).hasSizeGreaterThan(100);
        assertThat(Files.readString(out.resolve("surveys/questionnaire.json"))).contains("模拟", "simulated");
        assertThat(out.resolve("quarantine.csv")).doesNotExist();
    }

    @Test
    void the_same_seed_gives_the_same_scores_and_another_seed_others() throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        demo(first, 7);
        demo(second, 7);
        for (String file : List.of("scores.csv", "surveys/responses.csv", "surveys/questionnaire.json")) {
            assertThat(Files.mismatch(first.resolve(file), second.resolve(file)))
                    .as(file)
                    .isEqualTo(-1);
        }
        demo(second, 8);
        assertThat(Files.mismatch(first.resolve("scores.csv"), second.resolve("scores.csv")))
                .isNotEqualTo(-1);
    }

    @Test
    void its_database_can_be_scored_and_reported_again() throws IOException {
        Path out = folder.resolve("demo");
        demo(out, 1);
        Path scores = folder.resolve("again.csv");
        String url = "jdbc:h2:file:" + out.resolve("simulated-store").toAbsolutePath();
        DeskRun score =
                DeskRun.of("score", "--db", url, "--as-of", "2026-10-31", "--calibrated", "--scores-out", scores);
        assertThat(score.exitCode()).as(score.err()).isZero();
        assertThat(Files.mismatch(scores, out.resolve("scores.csv"))).isEqualTo(-1);

        Path page = out.resolve("report/index.html");
        String before = Files.readString(page);
        Files.delete(page);
        DeskRun report = DeskRun.of("report", "--out", out);
        assertThat(report.exitCode()).as(report.err()).isZero();
        assertThat(Files.readString(page)).isEqualTo(before);
    }

    @Test
    void files_of_others_in_the_folder_stay() throws IOException {
        Path out = Files.createDirectories(folder.resolve("demo/letters"));
        Path note = Files.writeString(out.resolve("note.txt"), "mine");
        demo(folder.resolve("demo"), 1);
        assertThat(note).hasContent("mine");
    }

    @Test
    void numbers_of_customers_that_make_no_sense_are_refused() {
        for (String customers : List.of("0", "-5", "400001", "many")) {
            DeskRun run = DeskRun.of("demo", "--customers", customers, "--out", folder.resolve("demo"));
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("--customers").contains(customers);
            assertThat(folder.resolve("demo")).doesNotExist();
        }
    }
}
