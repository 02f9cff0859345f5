package org.dealercrm.desk.mail;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealercrm.consent.GateAnswer;
import org.dealercrm.desk.csv.OutputFile;

/** The rows that did not pass the consent gate, each with its reason: whom the relationship centre may ask, and whom it must not. */
public final class SkippedRows {

    /** The columns of the file. */
    public static final List<String> COLUMNS = List.of("row", "line", "customer_id", "reason", "message");

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(long row, long line, String customer, GateAnswer.Reason reason, String sentence) {}

    SkippedRows() {}

    void add(long row, long line, String customer, GateAnswer.Refused refused) {
        // The sentences are few, and each is kept once.
        String sentence = refused.sentence(Locale.ENGLISH).intern();
        entries.add(new Entry(row, line, customer, refused.reason(), sentence));
    }

    /**
     * How many there are.
     *
     * @return not negative
     */
    public int size() {
        return entries.size();
    }

    /**
     * How many there are for each reason.
     *
     * @return the reasons that occur, never null
     */
    public Map<GateAnswer.Reason, Integer> counts() {
        Map<GateAnswer.Reason, Integer> counts = new EnumMap<>(GateAnswer.Reason.class);
        entries.forEach(entry -> counts.merge(entry.reason(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /**
     * Writes them.
     *
     * @param target the file, replaced if it is there; not null
     */
    public void write(Path target) {
        OutputFile.write(target, out -> {
            CsvWriter csv = CsvWriter.builder().build(out);
            csv.writeRecord(COLUMNS);
            for (Entry entry : entries) {
                csv.writeRecord(
                        Long.toString(entry.row()),
                        Long.toString(entry.line()),
                        entry.customer(),
                        entry.reason().name(),
                        entry.sentence());
            }
            csv.flush();
        });
    }
}
