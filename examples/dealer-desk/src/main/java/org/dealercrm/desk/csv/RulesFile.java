package org.dealercrm.desk.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dealercrm.scoring.association.AssociationRule;
import org.dealercrm.scoring.association.Item;
import org.dealercrm.scoring.association.ItemSet;

/** Writes association rules, a row each, numbers in full precision. */
public final class RulesFile {

    /** The columns, as other programs rely on them. */
    public static final List<String> COLUMNS =
            List.of("antecedent", "consequent", "count", "support", "confidence", "lift", "conviction", "p_value");

    private RulesFile() {}

    /**
     * Writes them.
     *
     * @param target the file, replaced if it is there; not null
     * @param rules the rules in the order of the rows, not null
     */
    public static void write(Path target, List<AssociationRule> rules) {
        OutputFile.write(target, out -> {
            CsvWriter csv = CsvWriter.builder().build(out);
            csv.writeRecord(COLUMNS);
            for (AssociationRule rule : rules) {
                csv.writeRecord(
                        items(rule.antecedent()),
                        items(rule.consequent()),
                        Integer.toString(rule.count()),
                        number(rule.support()),
                        number(rule.confidence()),
                        number(rule.lift()),
                        rule.conviction().isPresent() ? number(rule.conviction().getAsDouble()) : "",
                        number(rule.pValue()));
            }
            csv.flush();
        });
    }

    private static String items(ItemSet items) {
        return items.items().stream().map(Item::name).collect(Collectors.joining(BasketsFile.ITEM_DELIMITER));
    }

    /** Full precision: reading it gives the same number again. */
    private static String number(double value) {
        return Double.toString(value);
    }
}
