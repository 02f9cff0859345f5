package org.dealercrm.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No run writes over what it reads, nor one of its outputs over another. */
class OverwritingTest {

    private static final String LOG = "customer_id,visit_date\na,2025-01-01\na,2025-03-01\nb,2025-02-30\n";

    @TempDir
    Path folder;

    private Path visits = Path.of("");
    private Path scores = Path.of("");

    @BeforeEach
    void write() throws IOException {
        visits = Files.writeString(folder.resolve("visits.csv"), LOG);
        scores = folder.resolve("scores.csv");
    }

    private void assertRefusedAndUntouched(String sentence, Object... args) throws IOException {
        DeskRun run = DeskRun.of(args);
        assertThat(run.err()).contains(sentence);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(Files.readString(visits)).isEqualTo(LOG);
        try (var files = Files.list(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(visits);
        }
    }

    @Test
    void an_input_is_never_the_output() throws IOException {
        String sentence = "found an input that would be written over";
        assertRefusedAndUntouched(sentence, "score", "--visits", visits, "--scores-out", visits);
        assertRefusedAndUntouched(sentence, "score", "--visits", visits, "--policy", scores, "--scores-out", scores);
        assertRefusedAndUntouched(sentence, "fit", "--visits", visits, "--model-out", visits);
        assertRefusedAndUntouched(sentence, "evaluate", "--visits", visits, "--split", "2025-01-15", "--out", visits);
        Path roundabout = folder.resolve("..").resolve(folder.getFileName()).resolve("visits.csv");
        assertRefusedAndUntouched(sentence, "score", "--visits", visits, "--scores-out", roundabout);
    }

    @Test
    void bad_rows_go_neither_into_an_input_nor_into_the_output_nor_into_a_folder() throws IOException {
        assertRefusedAndUntouched(
                "would be written over", "score", "--visits", visits, "--scores-out", scores, "--quarantine", visits);
        assertRefusedAndUntouched(
                "expected two files", "score", "--visits", visits, "--scores-out", scores, "--quarantine", scores);
        assertRefusedAndUntouched(
                "expected two files", "fit", "--visits", visits, "--model-out", folder.resolve("quarantine.csv"));
        assertRefusedAndUntouched(
                "found a folder", "score", "--visits", visits, "--scores-out", scores, "--quarantine", folder);
        assertRefusedAndUntouched(
                "would be written over",
                "letters",
                "--template",
                "thank-you",
                "--recipients",
                visits,
                "--out",
                folder.resolve("letters"),
                "--quarantine",
                visits);
    }

    /** The page of a report has its name from the folder. */
    @Test
    void the_page_of_a_report_is_written_over_no_input() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        Path page = Files.createDirectories(out.resolve("report")).resolve("index.html");
        Files.writeString(page, LOG);
        String sentence = "found an input that would be written over";
        assertRefusedAndUntouched(sentence, "report", "--visits", page, "--out", out);
        assertRefusedAndUntouched(sentence, "report", "--visits", visits, "--consents", page, "--out", out);
        assertThat(Files.readString(page)).isEqualTo(LOG);
    }

    /** H2 keeps a database in a file whose name is not that of the address. */
    @Test
    void the_file_of_a_database_is_never_the_output() throws IOException {
        Path demo = folder.resolve("demo");
        assertThat(DeskRun.of("demo", "--customers", 20, "--out", demo).exitCode())
                .isZero();
        Path file = demo.resolve("simulated-store.mv.db");
        byte[] before = Files.readAllBytes(file);
        String url = "jdbc:h2:file:" + demo.resolve("simulated-store").toAbsolutePath();
        String sentence = "found an input that would be written over";
        for (String address : List.of(url, url.replace("file:", ""), url + ";LOCK_TIMEOUT=5")) {
            assertRefusedAndUntouched(sentence, "score", "--db", address, "--scores-out", file);
            assertRefusedAndUntouched(sentence, "values", "--db", address, "--values-out", file);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void a_quarantine_file_that_was_mended_is_not_lost_when_it_is_read_again() throws IOException {
        Path mended = folder.resolve("quarantine.csv");
        Files.move(visits, mended);
        DeskRun run = DeskRun.of("score", "--visits", mended, "--scores-out", scores);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--quarantine");
        assertThat(Files.readString(mended)).isEqualTo(LOG);
        DeskRun apart = DeskRun.of(
                "score", "--visits", mended, "--scores-out", scores, "--quarantine", folder.resolve("still-bad.csv"));
        assertThat(apart.exitCode()).as(apart.err()).isZero();
        assertThat(Files.readString(mended)).isEqualTo(LOG);
    }
}
