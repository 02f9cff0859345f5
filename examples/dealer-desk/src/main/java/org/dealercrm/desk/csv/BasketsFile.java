package org.dealercrm.desk.csv;

import java.nio.file.Path;
import java.util.List;
import org.dealercrm.scoring.association.Baskets;
import org.dealercrm.scoring.association.BasketsBuilder;
import org.dealercrm.scoring.association.Item;

/** Reads a table of baskets, an item in each row: {@code basket_id,item}. A row that comes twice counts once. */
public final class BasketsFile {

    /** What parts the items of one side of a rule, so that it cannot be in an item. */
    static final String ITEM_DELIMITER = "|";

    private static final List<String> NAMES = List.of("basket_id", "item");

    private BasketsFile() {}

    /**
     * What came in.
     *
     * @param baskets the baskets, never null; their items all count as bought
     * @param rows rows of the file, the unusable ones among them
     * @param quarantine the unusable ones, never null
     */
    public record Read(Baskets baskets, long rows, Quarantine quarantine) {}

    /**
     * Reads a table of baskets.
     *
     * @param path the file, not null
     * @param format how it is written, not null
     * @param names what it calls the columns, not null
     * @param strict whether one bad row refuses the whole
     * @return the baskets, never null
     * @throws UnusableInput if the file cannot be used
     */
    public static Read read(Path path, CsvFormat format, ColumnNames names, boolean strict) {
        try (CsvTable table = CsvTable.open(path, format)) {
            names.checkAgainst(NAMES);
            Column basketId = table.required("basket_id", names);
            Column item = table.required("item", names);
            BasketsBuilder baskets = Baskets.builder();
            RowReading reading = new RowReading(table);
            Quarantine quarantine = reading.read(strict, row -> {
                String basket = row.requiredText(basketId, "the basket's id");
                String name = row.requiredText(item, "an item");
                if (name.contains(ITEM_DELIMITER)) {
                    throw row.unfit(item, "an item without '|', which parts the items of a rule");
                }
                baskets.add(basket, Item.bought(name));
            });
            return new Read(baskets.build(), reading.rows(), quarantine);
        }
    }
}
