package org.dealercrm.desk.csv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a table of measures, a row each: {@code id,v1,v2,…}. Every column beside {@code id} is a measure, whatever it is
 * called.
 */
public final class ValuesFile {

    private static final String ID = "id";
    private static final double GREATEST = 1e140;

    private final Column id;
    private final List<Column> measures = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Long> seen = new HashMap<>();
    private double[][] values;

    private ValuesFile(CsvTable table, ColumnNames names) {
        names.checkAgainst(List.of(ID));
        id = table.required(ID, names);
        for (int i = 0; i < table.header().size(); i++) {
            if (i != id.index()) {
                measures.add(new Column(table.header().get(i), i));
            }
        }
        if (measures.isEmpty()) {
            throw new UnusableInput(
                    table.file() + ", line 1: found no column beside " + id.name() + ", expected id,v1,v2,….");
        }
        values = new double[measures.size()][16];
    }

    /**
     * What came in.
     *
     * @param ids the rows' ids in the order of the file, never null
     * @param measures the names of the measures in the order of the file, at least one
     * @param columns each measure's values, one for each id; finite
     * @param quarantine the rows that could not be used, never null
     */
    @SuppressWarnings("ArrayRecordComponent") // a million rows, handed on once
    public record Read(List<String> ids, List<String> measures, double[][] columns, Quarantine quarantine) {}

    /**
     * Reads a table of measures.
     *
     * @param path the file, not null
     * @param format how it is written, not null
     * @param names what it calls the id, not null
     * @param strict whether one bad row refuses the whole
     * @return the measures, never null
     * @throws UnusableInput if the file cannot be used
     */
    public static Read read(Path path, CsvFormat format, ColumnNames names, boolean strict) {
        try (CsvTable table = CsvTable.open(path, format)) {
            ValuesFile file = new ValuesFile(table, names);
            Quarantine quarantine = new RowReading(table).read(strict, file::add);
            int rows = file.ids.size();
            double[][] columns = Arrays.stream(file.values)
                    .map(column -> Arrays.copyOf(column, rows))
                    .toArray(double[][]::new);
            return new Read(file.ids, file.measures.stream().map(Column::name).toList(), columns, quarantine);
        }
    }

    private void add(CsvRow row) {
        String key = row.requiredText(id, "an id");
        double[] numbers = new double[measures.size()];
        Arrays.setAll(numbers, i -> number(row, measures.get(i)));
        Long before = seen.putIfAbsent(key, row.line());
        if (before != null) {
            throw row.unfit(id, "each id once, the same as in line " + before);
        }
        int place = ids.size();
        ids.add(key);
        for (int i = 0; i < numbers.length; i++) {
            if (place == values[i].length) {
                values[i] = Arrays.copyOf(values[i], 2 * place);
            }
            values[i][place] = numbers[i];
        }
    }

    private static double number(CsvRow row, Column column) {
        String expected = "a number of at most 1e140 in magnitude";
        double number = row.number(column, expected);
        if (!(Math.abs(number) <= GREATEST)) {
            throw row.unfit(column, expected);
        }
        return number;
    }
}
