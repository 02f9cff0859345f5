package org.dealercrm.desk.mail;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealercrm.desk.csv.Column;
import org.dealercrm.desk.csv.ColumnNames;
import org.dealercrm.desk.csv.CsvFormat;
import org.dealercrm.desk.csv.CsvRow;
import org.dealercrm.desk.csv.CsvTable;
import org.dealercrm.desk.csv.Quarantine;
import org.dealercrm.desk.csv.RowReading;
import org.dealercrm.desk.paper.GlyphCoverage;
import org.dealercrm.letter.Letter;
import org.dealercrm.letter.LetterData;
import org.dealercrm.letter.LetterTemplate;
import org.dealercrm.letter.Writing;
import org.dealercrm.template.TemplateVariable;
import org.dealercrm.template.ValueProblem;
import org.dealercrm.template.ValueType;

/**
 * Reads the recipients of a letter, one in each row, and writes to each. The columns are the variables of the letter; in
 * place of {@code salutation} a row may give the name in parts: {@code surname}, {@code given_name}, {@code full_name},
 * {@code honorific} (MR, MS), {@code company}.
 */
public final class RecipientsFile {

    private RecipientsFile() {}

    /**
     * The letters and what could not be written.
     *
     * @param letters by the number of their row, in the order of the file
     * @param unused columns that the letter has no use for
     * @param quarantine the rows that could not be used
     */
    public record Written(Map<Long, Letter> letters, List<String> unused, Quarantine quarantine) {}

    /**
     * Writes to every recipient of a file.
     *
     * @param path the file, not null
     * @param format how it is written, not null
     * @param names what it calls the columns, not null
     * @param strict whether one bad row refuses the whole
     * @param template the letter, not null
     * @param printable which characters can be printed; a letter with another is not written; not null
     * @return the letters, never null
     * @throws org.dealercrm.desk.csv.UnusableInput if the file cannot be used
     */
    public static Written write(
            Path path,
            CsvFormat format,
            ColumnNames names,
            boolean strict,
            LetterTemplate template,
            GlyphCoverage printable) {
        try (CsvTable table = CsvTable.open(path, format)) {
            Map<String, Column> variables = variables(table, names, template);
            RecipientName name = new RecipientName(table, names);
            Map<Long, Letter> letters = new LinkedHashMap<>();
            RowReading reading = new RowReading(table);
            Quarantine quarantine = reading.read(strict, row -> {
                LetterData.Builder data = LetterData.builder();
                variables.forEach((variable, column) -> data.read(variable, row.text(column)));
                name.of(row).ifPresent(data::to);
                Letter letter = written(template.write(data.build()), template, variables, row);
                checkGlyphs(printable.missingFrom(letter), table, row);
                letters.put(reading.rows(), letter);
            });
            return new Written(letters, unused(table, variables, name), quarantine);
        }
    }

    private static Map<String, Column> variables(CsvTable table, ColumnNames names, LetterTemplate template) {
        List<String> known = template.schema().variables().stream()
                .map(TemplateVariable::name)
                .toList();
        names.checkAgainst(
                Stream.concat(known.stream(), RecipientName.COLUMNS.stream()).toList());
        Map<String, Column> variables = new LinkedHashMap<>();
        for (String variable : known) {
            Column column = table.optional(variable, names);
            if (column.present()) {
                variables.put(variable, column);
            }
        }
        return variables;
    }

    private static List<String> unused(CsvTable table, Map<String, Column> variables, RecipientName name) {
        List<String> used = Stream.concat(variables.values().stream().map(Column::name), name.columns().stream())
                .toList();
        return table.header().stream().filter(column -> !used.contains(column)).toList();
    }

    private static Letter written(
            Writing<Letter> writing, LetterTemplate template, Map<String, Column> variables, CsvRow row) {
        return writing.message().orElseThrow(() -> {
            ValueProblem problem = writing.problems().get(0);
            Column column = variables.getOrDefault(problem.name(), Column.named(problem.name()));
            String all = writing.problems().stream()
                    .map(each -> each.message(Locale.ENGLISH))
                    .collect(Collectors.joining(" "));
            String expected =
                    "what the letter needs. " + (all.endsWith(".") ? all.substring(0, all.length() - 1) : all);
            ValueType type = template.schema().typeOf(problem.name()).orElse(ValueType.TEXT);
            // A text may be a name or a number of a telephone; it stands in the quarantine file and nowhere else.
            return type == ValueType.TEXT ? row.unfitUnseen(column, expected) : row.unfit(column, expected);
        });
    }

    /** Names what is missing by code point: the character itself may be half of a name. */
    private static void checkGlyphs(NavigableSet<Integer> missing, CsvTable table, CsvRow row) {
        if (missing.isEmpty()) {
            return;
        }
        String lacked = GlyphCoverage.lacked(missing);
        for (int index = 0; index < table.header().size(); index++) {
            if (row.fields().get(index).codePoints().anyMatch(missing::contains)) {
                throw row.unfitUnseen(new Column(table.header().get(index), index), lacked);
            }
        }
        throw row.unfitUnseen(Column.named(""), lacked);
    }
}
