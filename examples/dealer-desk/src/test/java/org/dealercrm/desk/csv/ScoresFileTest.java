package org.dealercrm.desk.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.dealercrm.desk.work.Workers;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.dealercrm.scoring.retention.CustomerScore;
import org.dealercrm.scoring.retention.RetentionPolicy;
import org.dealercrm.scoring.retention.RetentionResult;
import org.dealercrm.scoring.retention.RetentionScoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoresFileTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    @TempDir
    Path folder;

    private static RetentionResult result(int customers, String key) {
        VisitLogBuilder log = VisitLog.builder();
        for (int customer = 0; customer < customers; customer++) {
            for (int visit = 0; visit <= customer % 5; visit++) {
                log.add(
                        key + customer,
                        AS_OF.toEpochDay() - customer % 797 - visit * (40L + customer % 173),
                        100 + customer % 719,
                        Double.NaN);
            }
        }
        return RetentionScoring.score(log.build().asOf(AS_OF), RetentionPolicy.standard());
    }

    /** Row by row from the whole scores, as anybody would write them. */
    private Path writtenOneByOne(RetentionResult result) throws IOException {
        Path file = folder.resolve("one-by-one.csv");
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(ScoresFile.COLUMNS);
            for (CustomerScore score : result.scores()) {
                csv.writeRecord(
                        score.customerId(),
                        Integer.toString(score.frequency()),
                        Double.toString(score.recency()),
                        Double.toString(score.age()),
                        Double.toString(score.pAlive()),
                        Double.toString(score.expectedVisits()),
                        Double.toString(score.expectedValue().orElseThrow()),
                        Double.toString(score.pReturn()),
                        score.valueTier().name(),
                        score.stabilityTier().name(),
                        score.retentionClass().name(),
                        score.evidence().name(),
                        score.formatReasons(Locale.ENGLISH));
            }
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void any_number_of_threads_writes_the_same_bytes(int threads) throws IOException {
        RetentionResult result = result(10_000, "客户, \"");
        Path file = folder.resolve("scores.csv");
        try (Workers workers = Workers.of(threads)) {
            ScoresFile.write(file, result, workers);
        }
        assertThat(file).hasSameBinaryContentAs(writtenOneByOne(result));
    }

    @Test
    void a_key_that_no_encoding_has_is_refused_and_nothing_is_written() {
        RetentionResult result = result(3, "\uD83D");
        Path file = folder.resolve("scores.csv");
        assertThatThrownBy(() -> ScoresFile.write(file, result)).isInstanceOf(UncheckedIOException.class);
        assertThat(Files.exists(file)).isFalse();
    }
}
