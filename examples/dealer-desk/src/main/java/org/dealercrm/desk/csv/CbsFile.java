package org.dealercrm.desk.csv;

import java.nio.file.Path;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.SufficientStatistics;
import org.dealercrm.scoring.history.VisitHistory;

/**
 * Reads a table of sufficient statistics, a customer in each row: {@code customer_id,x,t_x,T}, perhaps {@code litt}
 * (without it visits have no regularity, k = 1), {@code m_x} and {@code weight}. Where there is no {@code customer_id},
 * customers are numbered by their rows.
 */
public final class CbsFile {

    private CbsFile() {}

    /**
     * What came in.
     *
     * @param history the customers, never null
     * @param rows rows of the file, the unusable ones among them
     * @param quarantine the unusable ones, never null
     */
    public record Read(VisitHistory history, long rows, Quarantine quarantine) {}

    /**
     * Reads a table of sufficient statistics.
     *
     * @param path the file, not null
     * @param format how it is written, not null
     * @param names what it calls the columns, not null
     * @param unit the unit of its times, not null
     * @param inWholePeriods whether the model wants times in whole periods of the unit: then a table that has others is refused
     * @param strict whether one bad row refuses the whole
     * @return the customers, never null
     * @throws UnusableInput if the file cannot be used
     */
    public static Read read(
            Path path, CsvFormat format, ColumnNames names, ClockUnit unit, boolean inWholePeriods, boolean strict) {
        try (CsvTable table = CsvTable.open(path, format)) {
            CbsRows rows = new CbsRows(table, names);
            SufficientStatistics history = VisitHistory.ofSufficientStatistics(unit);
            if (inWholePeriods) {
                history.inWholePeriods();
            }
            RowReading reading = new RowReading(table);
            Quarantine quarantine = reading.read(strict, row -> rows.read(row, history));
            return new Read(history.build(), reading.rows(), quarantine);
        }
    }
}
