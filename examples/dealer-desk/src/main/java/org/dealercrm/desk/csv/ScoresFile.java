package org.dealercrm.desk.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.dealercrm.desk.work.Workers;
import org.dealercrm.scoring.retention.CustomerScores;
import org.dealercrm.scoring.retention.Reason;
import org.dealercrm.scoring.retention.RetentionResult;

/** Writes the scores of a store's customers, a row each, numbers in full precision. */
public final class ScoresFile {

    /** The columns, as other programs rely on them. */
    public static final List<String> COLUMNS = List.of(
            "customer_id",
            "frequency",
            "recency",
            "age",
            "p_alive",
            "expected_visits",
            "expected_value",
            "p_return",
            "value_tier",
            "stability_tier",
            "retention_class",
            "evidence",
            "reasons");

    /** So many rows one thread writes at a time. */
    private static final int CHUNK = 1 << 12;

    private ScoresFile() {}

    /**
     * Writes them.
     *
     * @param target the file, replaced if it is there; not null
     * @param result the scores, not null
     */
    public static void write(Path target, RetentionResult result) {
        try (Workers workers = Workers.forEachProcessor()) {
            write(target, result, workers);
        }
    }

    /** Reasons and digits take longer than the disk: chunks of rows are put into words by several threads and written in order. */
    static void write(Path target, RetentionResult result, Workers workers) {
        CustomerScores scores = result.scores();
        int chunks = (scores.size() + CHUNK - 1) / CHUNK;
        OutputFile.writeBytes(target, out -> {
            write(out, bytes(csv -> csv.writeRecord(COLUMNS)));
            workers.inOrder(chunks, chunk -> bytes(csv -> rows(csv, scores, chunk)), bytes -> write(out, bytes));
        });
    }

    private static void write(OutputStream out, byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] bytes(Consumer<CsvWriter> records) {
        StringWriter text = new StringWriter(CHUNK * 600);
        CsvWriter csv = CsvWriter.builder().build(text);
        records.accept(csv);
        try {
            csv.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return utf8(text.toString());
    }

    private static byte[] utf8(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (!text.equals(new String(bytes, StandardCharsets.UTF_8))) {
            throw new UncheckedIOException(new CharacterCodingException()); // half a character in somebody's key
        }
        return bytes;
    }

    private static void rows(CsvWriter csv, CustomerScores scores, int chunk) {
        int end = Math.min(scores.size(), (chunk + 1) * CHUNK);
        for (int row = chunk * CHUNK; row < end; row++) {
            csv.writeRecord(
                    scores.customerId(row),
                    Integer.toString(scores.frequency(row)),
                    number(scores.recency(row)),
                    number(scores.age(row)),
                    number(scores.pAlive(row)),
                    number(scores.expectedVisits(row)),
                    expectedValue(scores, row),
                    number(scores.pReturn(row)),
                    scores.valueTier(row).name(),
                    scores.stabilityTier(row).name(),
                    scores.retentionClass(row).name(),
                    scores.evidence(row).name(),
                    Reason.format(scores.reasons(row), Locale.ENGLISH));
        }
    }

    private static String expectedValue(CustomerScores scores, int row) {
        OptionalDouble value = scores.expectedValue(row);
        return value.isPresent() ? number(value.getAsDouble()) : "";
    }

    /** Full precision: reading it gives the same number again. */
    private static String number(double value) {
        return Double.toString(value);
    }
}
