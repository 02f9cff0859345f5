package org.dealercrm.desk.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rows of one table that could not be used, as they stood in the file, each with its reason. */
public final class Quarantine {

    private final List<String> header;
    private final String delimiter;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(List<String> fields, RowProblem problem) {}

    /**
     * Starts with none.
     *
     * @param table whose rows they will be, not null
     */
    public Quarantine(CsvTable table) {
        this.header = table.header();
        this.delimiter = String.valueOf(table.delimiter());
    }

    /**
     * Sets a row aside.
     *
     * @param row the row, not null
     * @param problem why, not null
     */
    public void add(CsvRow row, RowProblem problem) {
        entries.add(new Entry(row.fields(), problem));
    }

    /**
     * How many rows lie here.
     *
     * @return not negative
     */
    public int size() {
        return entries.size();
    }

    /**
     * Why they lie here.
     *
     * @return a problem for each row, in the order of the file, never null
     */
    public List<RowProblem> problems() {
        return entries.stream().map(Entry::problem).toList();
    }

    /**
     * Writes the rows: the columns of the file, then line, column and reason.
     *
     * @param target the file, replaced if it is there; not null
     */
    public void write(Path target) {
        OutputFile.write(target, out -> {
            CsvWriter csv = CsvWriter.builder().build(out);
            List<String> names = new ArrayList<>(header);
            names.addAll(List.of("line", "column", "reason"));
            csv.writeRecord(names);
            entries.forEach(entry -> csv.writeRecord(line(entry)));
            csv.flush();
        });
    }

    private List<String> line(Entry entry) {
        List<String> cells = new ArrayList<>(header.size() + 3);
        List<String> fields = entry.fields();
        for (int i = 0; i < header.size(); i++) {
            cells.add(i < fields.size() ? fields.get(i) : "");
        }
        if (fields.size() > header.size()) {
            // More fields than columns: the surplus stays with the last column, nothing is lost.
            int last = header.size() - 1;
            cells.set(last, String.join(delimiter, fields.subList(last, fields.size())));
        }
        cells.add(Long.toString(entry.problem().line()));
        cells.add(entry.problem().column());
        cells.add(entry.problem().reason());
        return cells;
    }
}
