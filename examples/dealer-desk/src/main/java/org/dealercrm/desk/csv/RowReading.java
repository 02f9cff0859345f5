package org.dealercrm.desk.csv;

import java.util.function.Consumer;

/** Reads the rows of a table one by one; those that cannot be used go to the quarantine. */
public final class RowReading {

    private static final int SHOWN = 3;

    private final CsvTable table;
    private final Quarantine quarantine;
    private long rows;

    /**
     * Begins with the first row.
     *
     * @param table the table, not null
     */
    public RowReading(CsvTable table) {
        this.table = table;
        this.quarantine = new Quarantine(table);
    }

    /**
     * Reads them all.
     *
     * @param strict whether one bad row refuses the whole
     * @param reader uses a row or throws {@link CsvRow.Unfit}
     * @return the rows that could not be used, never null
     * @throws UnusableInput if there is no row, none can be used, or one cannot and the reading is strict
     */
    public Quarantine read(boolean strict, Consumer<CsvRow> reader) {
        table.forEach(row -> read(row, reader));
        return end(strict);
    }

    /**
     * Reads them all, of a file that one bad row refuses, whatever the command line says.
     *
     * @param reader uses a row or throws {@link CsvRow.Unfit}
     * @throws UnusableInput if there is no row, or one cannot be used
     */
    public void readWhole(Consumer<CsvRow> reader) {
        table.forEach(row -> read(row, reader));
        end(true, ", and one refuses the whole file. ");
    }

    /** Reads a row. */
    void read(CsvRow row, Consumer<CsvRow> reader) {
        rows++;
        try {
            row.checkWidth();
            reader.accept(row);
        } catch (CsvRow.Unfit unfit) {
            quarantine.add(row, unfit.problem());
        }
    }

    /** Counts rows that were used without being asked about. */
    void used(long count) {
        rows += count;
    }

    /**
     * Ends with the last row.
     *
     * @param strict whether one bad row refuses the whole
     * @return the rows that could not be used, never null
     * @throws UnusableInput if there was no row, none could be used, or one could not and the reading is strict
     */
    Quarantine end(boolean strict) {
        return end(strict, " (--strict). ");
    }

    private Quarantine end(boolean strict, String why) {
        if (rows == 0) {
            throw new UnusableInput(table.file() + ", line 2: found a header and no row, expected at least one row.");
        }
        if (quarantine.size() == rows) {
            throw new UnusableInput("None of the " + rows + " rows can be used. " + firstProblems());
        }
        if (strict && quarantine.size() > 0) {
            throw new UnusableInput(quarantine.size() + " of " + rows + " rows cannot be used" + why + firstProblems());
        }
        return quarantine;
    }

    /**
     * How many rows were read so far, the unusable ones among them.
     *
     * @return not negative
     */
    public long rows() {
        return rows;
    }

    private String firstProblems() {
        return quarantine.problems().stream()
                .limit(SHOWN)
                .map(RowProblem::sentence)
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }
}
