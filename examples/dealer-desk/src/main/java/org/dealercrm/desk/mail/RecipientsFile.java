package org.dealercrm.desk.mail;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.dealercrm.desk.csv.ColumnNames;
import org.dealercrm.desk.csv.CsvFormat;
import org.dealercrm.desk.csv.CsvTable;
import org.dealercrm.desk.csv.Quarantine;
import org.dealercrm.desk.csv.RowReading;
import org.dealercrm.template.TemplateSchema;

/**
 * A file of the recipients of a letter, one in each row, read row by row. The columns are the variables of the letter; in place of
 * {@code salutation} a row may give the name in parts: {@code surname}, {@code given_name}, {@code full_name}, {@code honorific} (MR,
 * MS), {@code company}. Columns of the reader himself are {@code customer_id}, {@code recipient_email} and {@code recipient_mobile}.
 *
 * @param path the file, not null
 * @param format how it is written, not null
 * @param names what it calls the columns, not null
 * @param strict whether one bad row refuses the whole
 */
public record RecipientsFile(Path path, CsvFormat format, ColumnNames names, boolean strict) {

    /**
     * What one walk through the file came to.
     *
     * @param unused columns that the letter has no use for
     * @param quarantine the rows that could not be used
     */
    record Walked(List<String> unused, Quarantine quarantine) {}

    /** Walks through all rows once. */
    Walked walk(TemplateSchema schema, boolean needsId, boolean needsEmail, Consumer<RecipientRow> taker) {
        try (CsvTable table = CsvTable.open(path, format)) {
            RecipientColumns columns = RecipientColumns.of(table, names, schema, needsId, needsEmail);
            RowReading reading = new RowReading(table);
            Quarantine quarantine = reading.read(
                    strict, row -> taker.accept(new RecipientRow(table, columns, schema, row, reading.rows())));
            return new Walked(columns.unusedOf(table), quarantine);
        }
    }
}
