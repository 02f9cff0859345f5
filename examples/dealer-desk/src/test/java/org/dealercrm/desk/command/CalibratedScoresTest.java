package org.dealercrm.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code score --calibrated}. */
class CalibratedScoresTest {

    @TempDir
    Path folder;

    private Path visits = Path.of("");
    private Path scores = Path.of("");
    private Path model = Path.of("");

    /** Everybody comes about each 90 days; half of all leave when they have been customers for two years. */
    @BeforeEach
    void writeVisits() throws IOException {
        scores = folder.resolve("scores.csv");
        model = folder.resolve("model.json");
        SplittableRandom random = new SplittableRandom(8);
        LocalDate first = LocalDate.of(2020, 1, 1);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            int begin = random.nextInt(1800);
            int end = i % 2 == 0 ? begin + 730 : 2190;
            for (int day = begin; day <= Math.min(end, 2190); day += 60 + random.nextInt(60)) {
                rows.add("C" + i + "," + first.plusDays(day));
            }
        }
        visits = Files.writeString(folder.resolve("visits.csv"), log(rows));
    }

    private static String log(List<String> rows) {
        return "customer_id,visit_date\n" + String.join("\n", rows) + "\n";
    }

    private String scored(Object... more) throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("score", "--visits", visits, "--scores-out", scores));
        arguments.addAll(List.of(more));
        DeskRun run = DeskRun.of(arguments.toArray());
        assertThat(run.exitCode()).as(run.err()).isZero();
        if (List.of(more).contains("--calibrated")) {
            assertThat(run.err())
                    .contains("The probability of return is calibrated by who came in 4 windows of 183 days");
        }
        return Files.readString(scores);
    }

    @Test
    void thePastSpeaksOnlyIfItIsAsked() throws IOException {
        String asFitted = scored();
        String calibrated = scored("--calibrated");
        assertThat(calibrated).isNotEqualTo(asFitted);
        assertThat(calibrated.lines().count()).isEqualTo(asFitted.lines().count());
        assertThat(scored()).isEqualTo(asFitted);
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() throws IOException {
        String before = scored("--calibrated");
        List<String> rows =
                new ArrayList<>(Files.readAllLines(visits).stream().skip(1).toList());
        Collections.shuffle(rows, new Random(1));
        Files.writeString(visits, log(rows));
        assertThat(scored("--calibrated")).isEqualTo(before);
    }

    @Test
    void aFittedModelIsCalibratedLikeItsFit() throws IOException {
        String direct = scored("--calibrated");
        assertThat(DeskRun.of("fit", "--visits", visits, "--model-out", model).exitCode())
                .isZero();
        assertThat(scored("--calibrated", "--model-in", model)).isEqualTo(direct);
    }

    @Test
    void aPastTooShortIsSaidAndTheModelStands() throws IOException {
        String asFitted = scored("--horizon", "5000d");
        DeskRun run =
                DeskRun.of("score", "--visits", visits, "--horizon", "5000d", "--calibrated", "--scores-out", scores);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("The history is shorter than half a horizon");
        assertThat(Files.readString(scores)).isEqualTo(asFitted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    score --cbs V --calibrated --scores-out S|--calibrated: found it with --cbs, expected --visits or --db
                    score --visits V --model bg-bb --calibrated --scores-out S|--calibrated: found it with bg-bb
                    """)
    void whatCannotBeCalibratedIsRefused(String line, String message) {
        Object[] arguments = line.replace("V", visits.toString())
                .replace("S", scores.toString())
                .split(" ");
        DeskRun run = DeskRun.of(arguments);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(scores).doesNotExist();
    }
}
