package org.dealercrm.desk.csv;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The row at hand of a table; every typed reading either answers or throws {@link Unfit} with what was expected. The
 * object moves on with the table and is not kept.
 */
public final class CsvRow {

    private final CsvTable table;
    private @Nullable List<String> fields;
    private long line;
    private long number;

    CsvRow(CsvTable table) {
        this.table = table;
    }

    CsvRow at(List<String> next, long nextLine) {
        fields = next;
        line = nextLine;
        number++;
        return this;
    }

    /** A value that is not what its column holds. Without a stack trace: it costs nothing on files full of them. */
    public static final class Unfit extends RuntimeException {

        private final transient RowProblem problem;

        Unfit(RowProblem problem) {
            super(problem.reason(), null, false, false);
            this.problem = problem;
        }

        /**
         * What is wrong.
         *
         * @return the problem, never null
         */
        public RowProblem problem() {
            return problem;
        }
    }

    /**
     * The line on which the row begins.
     *
     * @return from 1, the header being line 1
     */
    public long line() {
        return line;
    }

    /**
     * All fields as they stand in the file.
     *
     * @return from left to right, never null
     */
    public List<String> fields() {
        if (fields == null) {
            throw new IllegalStateException("The table has not been read to a row yet");
        }
        return fields;
    }

    /** Refuses a row that has more or fewer fields than the header. */
    void checkWidth() {
        int expected = table.header().size();
        int found = fields().size();
        if (found != expected) {
            throw new Unfit(new RowProblem(
                    table.file(),
                    line(),
                    "",
                    found + (found == 1 ? " field" : " fields"),
                    expected + " as in the header"));
        }
    }

    /**
     * A text, without blanks at its ends.
     *
     * @param column the column, not null
     * @return the text, empty if the column is absent
     */
    public String text(Column column) {
        if (column.index() == Column.NUMBERED) {
            return Long.toString(number);
        }
        return column.present() ? fields().get(column.index()).strip() : "";
    }

    /**
     * A text that must be there.
     *
     * @param column the column, not null
     * @param expected what it is, for the problem, not null
     * @return the text, not empty
     */
    public String requiredText(Column column, String expected) {
        String text = text(column);
        if (text.isEmpty()) {
            throw unfit(column, expected);
        }
        return text;
    }

    /**
     * A day.
     *
     * @param column the column, not null
     * @return days since 1970-01-01, {@link Cells#NO_DAY} if there is nothing
     */
    public long day(Column column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Cells.NO_DAY;
        }
        long day = Cells.day(text);
        if (day == Cells.NO_DAY) {
            throw unfit(column, "a date such as 2026-11-23 or 20261123, 1900 to 2199");
        }
        return day;
    }

    /**
     * A day as a date.
     *
     * @param column the column, not null
     * @return the date, null if there is nothing
     */
    public @Nullable LocalDate date(Column column) {
        long day = day(column);
        return day == Cells.NO_DAY ? null : LocalDate.ofEpochDay(day);
    }

    /**
     * A number that is not negative.
     *
     * @param column the column, not null
     * @param what what the number is, for the problem: "an amount"; not null
     * @return the number, NaN if there is nothing
     */
    public double notNegative(Column column, String what) {
        double number = number(column, what + " that is not negative");
        if (number < 0 || number > Cells.GREATEST) {
            throw unfit(column, what + " that is not negative" + (number < 0 ? "" : ", at most 1e15"));
        }
        return number;
    }

    /**
     * A finite number.
     *
     * @param column the column, not null
     * @param expected what the number is, for the problem, not null
     * @return the number, NaN if there is nothing
     */
    public double number(Column column, String expected) {
        String text = text(column);
        if (text.isEmpty()) {
            return Double.NaN;
        }
        double number = Cells.number(text);
        if (Double.isNaN(number)) {
            throw unfit(column, expected + " (digits, a dot, no grouping)");
        }
        return number;
    }

    /**
     * The problem of a value of this row.
     *
     * @param column where it stands, not null
     * @param expected what should stand there, not null
     * @return what to throw, never null
     */
    public Unfit unfit(Column column, String expected) {
        return new Unfit(new RowProblem(table.file(), line(), column.name(), text(column), expected));
    }

    /**
     * The problem of a value that may be personal and is not told.
     *
     * @param column where it stands, not null
     * @param expected what should stand there, not null
     * @return what to throw, never null
     */
    public Unfit unfitUnseen(Column column, String expected) {
        String found = text(column).isEmpty() ? "" : "(a value that is not shown)";
        return new Unfit(new RowProblem(table.file(), line(), column.name(), found, expected));
    }
}
