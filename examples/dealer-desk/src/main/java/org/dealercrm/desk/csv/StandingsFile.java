package org.dealercrm.desk.csv;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.letter.mailing.Standing;

/**
 * Reads how customers stand from a file of scores: {@code customer_id}, {@code retention_class} and, if it is there, {@code reasons},
 * of which only the codes are kept. Customers who stand alike share one object, so that a hundred thousand take little more than
 * their ids.
 */
public final class StandingsFile {

    private StandingsFile() {}

    /**
     * Reads them. One bad row refuses the whole file, for it was written by us.
     *
     * @param path the file, not null
     * @return the standings by the ids of their customers, never null
     * @throws UnusableInput if the file cannot be used
     */
    public static Map<String, Standing> read(Path path) {
        try (CsvTable table = CsvTable.open(path, CsvFormat.STANDARD)) {
            Column customer = table.required("customer_id", ColumnNames.AS_IS);
            Column retentionClass = table.required("retention_class", ColumnNames.AS_IS);
            Column reasons = table.optional("reasons", ColumnNames.AS_IS);
            Map<Standing, Standing> shared = new HashMap<>();
            Map<String, Standing> standings = new HashMap<>();
            new RowReading(table).readWhole(row -> {
                String id = row.requiredText(customer, "the customer's id");
                String name = row.requiredText(retentionClass, "a class, such as HIGH_VALUE_STABLE");
                Standing standing = new Standing(Optional.of(name), codes(row, reasons));
                if (standings.put(id, shared.computeIfAbsent(standing, first -> first)) != null) {
                    throw row.unfitUnseen(customer, "each customer once");
                }
            });
            return standings;
        }
    }

    /** {@code code=contribution (sentence)}, separated by semicolons; a sentence may hold semicolons of its own. */
    private static List<String> codes(CsvRow row, Column reasons) {
        return Arrays.stream(row.text(reasons).split("; (?=[A-Za-z_-]+=)"))
                .map(reason -> reason.split("=", 2)[0].strip())
                .filter(code -> !code.isEmpty())
                .toList();
    }
}
