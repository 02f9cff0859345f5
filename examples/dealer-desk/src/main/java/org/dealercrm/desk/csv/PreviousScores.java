package org.dealercrm.desk.csv;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dealercrm.scoring.retention.PreviousClasses;
import org.dealercrm.scoring.retention.RetentionClass;

/** Reads the classes of an earlier file of scores: {@code customer_id} and {@code retention_class} among its columns. */
public final class PreviousScores {

    private PreviousScores() {}

    /**
     * Reads the classes. One bad row refuses the whole file, for it was written by us.
     *
     * @param path the file, not null
     * @return the classes, never null
     * @throws UnusableInput if the file cannot be used
     */
    public static PreviousClasses read(Path path) {
        try (CsvTable table = CsvTable.open(path, CsvFormat.STANDARD)) {
            Column customer = table.required("customer_id", ColumnNames.AS_IS);
            Column retentionClass = table.required("retention_class", ColumnNames.AS_IS);
            Map<String, RetentionClass> classes = new HashMap<>();
            new RowReading(table).readWhole(row -> {
                String id = row.requiredText(customer, "the customer's id");
                if (classes.put(id, classOf(row, retentionClass)) != null) {
                    throw row.unfitUnseen(customer, "each customer once");
                }
            });
            return PreviousClasses.of(classes);
        }
    }

    private static RetentionClass classOf(CsvRow row, Column column) {
        String name = row.text(column).toUpperCase(Locale.ROOT);
        for (RetentionClass each : RetentionClass.values()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        throw row.unfit(column, "one of the five classes, such as HIGH_VALUE_STABLE");
    }
}
