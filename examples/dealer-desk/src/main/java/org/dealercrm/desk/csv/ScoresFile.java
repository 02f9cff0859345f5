package org.dealercrm.desk.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

    private ScoresFile() {}

    /**
     * Writes them.
     *
     * @param target the file, replaced if it is there; not null
     * @param result the scores, not null
     */
    public static void write(Path target, RetentionResult result) {
        OutputFile.write(target, out -> {
            CsvWriter csv = CsvWriter.builder().build(out);
            csv.writeRecord(COLUMNS);
            CustomerScores scores = result.scores();
            for (int row = 0; row < scores.size(); row++) {
                csv.writeRecord(
                        scores.customerId(row),
                        Integer.toString(scores.frequency(row)),
                        number(scores.recency(row)),
                        number(scores.age(row)),
                        number(scores.pAlive(row)),
                        number(scores.expectedVisits(row)),
                        scores.expectedValue(row).isPresent()
                                ? number(scores.expectedValue(row).getAsDouble())
                                : "",
                        number(scores.pReturn(row)),
                        scores.valueTier(row).name(),
                        scores.stabilityTier(row).name(),
                        scores.retentionClass(row).name(),
                        scores.evidence(row).name(),
                        Reason.format(scores.reasons(row), Locale.ENGLISH));
            }
            csv.flush();
        });
    }

    /** Full precision: reading it gives the same number again. */
    private static String number(double value) {
        return Double.toString(value);
    }
}
