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

/** Scoring again with the classes of before: {@code score --previous}. */
class PreviousScoresTest {

    @TempDir
    Path folder;

    private Path visits = Path.of("");
    private Path first = Path.of("");

    @BeforeEach
    void score_once() throws IOException {
        StringBuilder text = new StringBuilder("customer_id,visit_date,amount\n");
        for (int customer = 0; customer < 120; customer++) {
            LocalDate day = LocalDate.of(2022, 1, 1).plusDays(customer % 97);
            for (int visit = 0; visit <= customer % 6; visit++) {
                text.append("c" + customer + "," + day + "," + (100 + 9 * customer) + "\n");
                day = day.plusDays(60 + (customer * 13 + visit * 29) % 190);
            }
        }
        visits = Files.writeString(folder.resolve("visits.csv"), text);
        first = folder.resolve("first.csv");
        score(first, "{\"stabilityThreshold\": 0.5, \"valueCut\": 700}");
    }

    private List<String> score(Path out, String policy, Object... options) throws IOException {
        Path file = Files.writeString(folder.resolve("policy.json"), policy);
        Object[] args = new Object[options.length + 7];
        System.arraycopy(
                new Object[] {"score", "--visits", visits, "--policy", file, "--scores-out", out}, 0, args, 0, 7);
        System.arraycopy(options, 0, args, 7, options.length);
        DeskRun run = DeskRun.of(args);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return classes(out);
    }

    private static List<String> classes(Path scores) throws IOException {
        return Files.readAllLines(scores).stream()
                .skip(1)
                .map(line -> line.split(",", -1)[10])
                .toList();
    }

    @Test
    void with_a_margin_a_small_shift_of_the_cuts_moves_nobody() throws IOException {
        String shifted =
                "{\"stabilityThreshold\": 0.6, \"valueCut\": 1000, \"hysteresis\": {\"value\": %s, \"stability\": %s}}";
        Path next = folder.resolve("next.csv");
        List<String> before = classes(first);
        assertThat(score(next, shifted.formatted(.4, .2), "--previous", first)).isEqualTo(before);
        assertThat(score(next, shifted.formatted(.4, .2))).isNotEqualTo(before);
        assertThat(score(next, shifted.formatted(0, 0), "--previous", first)).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            customer_id;retention_class#a;GOOD|column retention_class: found 'GOOD', expected one of the five classes
            customer_id;retention_class#a;NO_VALUE#a;NO_VALUE|column customer_id: found '(a value that is not shown)', expected each
            customer_id;class#a;NO_VALUE|column retention_class: found no such column
            """)
    void a_file_that_is_none_of_ours_is_refused(String lines, String sentence) throws IOException {
        Path previous = Files.writeString(
                folder.resolve("previous.csv"), lines.replace(';', ',').replace('#', '\n') + "\n");
        Path out = folder.resolve("out.csv");
        DeskRun run = DeskRun.of("score", "--visits", visits, "--previous", previous, "--scores-out", out);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(sentence);
        assertThat(out).doesNotExist();
    }

    @Test
    void the_earlier_scores_are_never_written_over() {
        DeskRun run = DeskRun.of("score", "--visits", visits, "--previous", first, "--scores-out", first);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("found an input that would be written over");
    }
}
