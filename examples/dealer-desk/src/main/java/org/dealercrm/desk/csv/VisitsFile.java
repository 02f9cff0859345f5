package org.dealercrm.desk.csv;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.dealercrm.desk.work.Workers;
import org.dealercrm.scoring.history.VisitLog;
import org.joda.money.CurrencyUnit;

/** Reads a log of visits: {@code customer_id,visit_date} and whatever else of the contract the file has. */
public final class VisitsFile {

    private VisitsFile() {}

    /** Takes the rows that can be used. */
    @FunctionalInterface
    public interface Sink {
        /**
         * Takes a row.
         *
         * @param visit what the row says, not null
         * @param details the further columns of the row, not null
         */
        void take(VisitRow visit, VisitDetails details);
    }

    /**
     * What came in.
     *
     * @param log the visits, never null
     * @param rows rows of the file, the unusable ones among them
     * @param quarantine the unusable ones, never null
     */
    public record Read(VisitLog log, long rows, Quarantine quarantine) {}

    /**
     * What came in, the rows themselves having gone to a sink.
     *
     * @param rows rows of the file, the unusable ones among them
     * @param currency the one currency of the file, empty if it names none
     * @param quarantine the unusable rows, never null
     */
    public record Taken(long rows, Optional<CurrencyUnit> currency, Quarantine quarantine) {}

    /**
     * Reads a log of visits for scoring. A customer who comes with five or more vehicles is a fleet, from the first visit of the
     * fifth on.
     *
     * @param path the file, not null
     * @param format how it is written, not null
     * @param names what it calls the columns, not null
     * @param strict whether one bad row refuses the whole
     * @return the visits, never null
     * @throws UnusableInput if the file cannot be used
     */
    public static Read read(Path path, CsvFormat format, ColumnNames names, boolean strict) {
        try (Workers workers = Workers.forEachProcessor()) {
            return PlainVisits.read(path, format, names, strict, workers, PlainVisits.CHUNK)
                    .orElseGet(() -> readAny(path, format, names, strict));
        }
    }

    /** Reads a log however it is written. */
    static Read readAny(Path path, CsvFormat format, ColumnNames names, boolean strict) {
        VisitCollector visits = new VisitCollector();
        Taken taken =
                read(path, format, names, strict, visits::customer, (visit, row) -> visits.add(visit, row.vehicleId()));
        return new Read(visits.log(taken.currency()), taken.rows(), taken.quarantine());
    }

    /**
     * Reads a log of visits row by row.
     *
     * @param path the file, not null
     * @param format how it is written, not null
     * @param names what it calls the columns, not null
     * @param strict whether one bad row refuses the whole
     * @param sink takes the rows; it may throw {@link CsvRow.Unfit} to send one to the quarantine; not null
     * @return what came in, never null
     * @throws UnusableInput if the file cannot be used
     */
    public static Taken read(Path path, CsvFormat format, ColumnNames names, boolean strict, Sink sink) {
        Map<String, Integer> numbers = new HashMap<>();
        return read(path, format, names, strict, id -> numbers.computeIfAbsent(id, first -> numbers.size()), sink);
    }

    private static Taken read(
            Path path,
            CsvFormat format,
            ColumnNames names,
            boolean strict,
            ToIntFunction<String> customerNumbers,
            Sink sink) {
        try (CsvTable table = CsvTable.open(path, format)) {
            VisitColumns columns = VisitColumns.of(table, names);
            VisitRows rows = new VisitRows(table, columns, customerNumbers);
            VisitDetails details = new VisitDetails(columns);
            RowReading reading = new RowReading(table);
            Quarantine quarantine = reading.read(strict, row -> sink.take(rows.read(row), details.at(row)));
            return new Taken(reading.rows(), rows.currency(), quarantine);
        }
    }
}
