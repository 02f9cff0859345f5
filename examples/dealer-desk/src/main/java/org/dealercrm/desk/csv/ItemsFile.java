package org.dealercrm.desk.csv;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dealercrm.desk.value.Purchase;
import org.dealercrm.desk.value.Purchases;
import org.dealercrm.scoring.value.ProfitLine;

/** Reads who bought which items from a log of visits, which tells their names and not what each of them cost. */
public final class ItemsFile {

    private ItemsFile() {}

    /** What was bought how often. */
    private record Bought(String customerId, String item) {}

    /**
     * Reads the items. Rows that cannot be used are left out, as they are where the visits are read.
     *
     * @param path the file, not null
     * @param format how it is written, not null
     * @param names what it calls the columns, not null
     * @param lastDay the last day of a visit that counts, not null
     * @return the items, empty if the log has none; never null
     * @throws UnusableInput if the file cannot be used
     */
    public static Purchases read(Path path, CsvFormat format, ColumnNames names, LocalDate lastDay) {
        Map<Bought, Long> counts = new HashMap<>();
        VisitsFile.read(path, format, names, false, (visit, details) -> {
            if (visit.visited() && visit.day() <= lastDay.toEpochDay()) {
                details.items().forEach(item -> counts.merge(new Bought(visit.customerId(), item), 1L, Long::sum));
            }
        });
        List<Purchase> items = new ArrayList<>(counts.size());
        counts.forEach((bought, count) -> items.add(new Purchase(
                bought.customerId(),
                ProfitLine.OTHER,
                bought.item(),
                count,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO)));
        return Purchases.ofItems(items);
    }
}
