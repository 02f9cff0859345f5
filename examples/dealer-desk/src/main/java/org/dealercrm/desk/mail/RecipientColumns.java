package org.dealercrm.desk.mail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dealercrm.desk.csv.Column;
import org.dealercrm.desk.csv.ColumnNames;
import org.dealercrm.desk.csv.CsvTable;
import org.dealercrm.template.TemplateSchema;

/**
 * The columns of a file of recipients: the variables of the letter, the name of the reader in parts, his id and his own addresses.
 *
 * @param variables the columns of variables by their names
 * @param name those of the name
 */
record RecipientColumns(
        Map<String, Column> variables, RecipientName name, Column customer, Column email, Column mobile) {

    private static final String CUSTOMER = "customer_id";
    private static final String EMAIL = "recipient_email";
    private static final String MOBILE = "recipient_mobile";

    /** The columns of a table; those that are needed must be there. */
    static RecipientColumns of(
            CsvTable table, ColumnNames names, TemplateSchema schema, boolean needsId, boolean needsEmail) {
        names.checkAgainst(Stream.of(schema.names(), RecipientName.COLUMNS, List.of(CUSTOMER, EMAIL, MOBILE))
                .flatMap(List::stream)
                .toList());
        Map<String, Column> variables = new LinkedHashMap<>();
        for (String variable : schema.names()) {
            Column column = table.optional(variable, names);
            if (column.present()) {
                variables.put(variable, column);
            }
        }
        return new RecipientColumns(
                variables,
                new RecipientName(table, names),
                column(table, names, CUSTOMER, needsId),
                column(table, names, EMAIL, needsEmail),
                column(table, names, MOBILE, false));
    }

    private static Column column(CsvTable table, ColumnNames names, String name, boolean needed) {
        return needed ? table.required(name, names) : table.optional(name, names);
    }

    /** The column of a variable, absent if there is none. */
    Column variable(String variable) {
        return variables.getOrDefault(variable, Column.named(variable));
    }

    /** Columns of the table for which the letter has no use. */
    List<String> unusedOf(CsvTable table) {
        List<String> used = Stream.of(
                        variables.values().stream().map(Column::name),
                        name.columns().stream(),
                        Stream.of(customer, email, mobile)
                                .filter(Column::present)
                                .map(Column::name))
                .flatMap(each -> each)
                .toList();
        return table.header().stream().filter(column -> !used.contains(column)).toList();
    }
}
