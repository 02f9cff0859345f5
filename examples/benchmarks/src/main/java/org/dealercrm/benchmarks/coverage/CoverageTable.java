package org.dealercrm.benchmarks.coverage;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A table of the shares of samples whose interval holds the truth: a row for each n, a column for each truth.
 *
 * @param title what intervals these are, not null
 * @param note what the columns are and what is worth saying, not null
 * @param sizes n of each row, not null
 * @param columns the head of each column, not null
 * @param cell finds the coverage of a cell, not null
 */
record CoverageTable(String title, String note, List<Integer> sizes, List<String> columns, Cell cell) {

    /** The coverage of a cell. */
    @FunctionalInterface
    interface Cell {
        /** How often the interval of a sample of size n under the column's truth holds it. */
        Coverage coverage(int n, int column);
    }

    /** One sample of a cell. */
    @FunctionalInterface
    interface Trial {
        /** Draws a sample of size n under the column's truth, and counts whether its interval, or each of them, holds it. */
        void run(int n, int column, SplittableRandom random, Hits hits);
    }

    /** By simulation. Every cell has a stream of its own, so that a table does not change when it gets another row. */
    static CoverageTable simulated(
            String title, String note, List<Integer> sizes, List<String> columns, int samples, Trial trial) {
        String counted = String.format(Locale.ROOT, "%s %,d samples a cell.", note, samples);
        return new CoverageTable(title, counted, sizes, columns, (n, column) -> {
            SplittableRandom random = new SplittableRandom((31L * title.hashCode() + n) * 31 + column);
            Hits hits = new Hits();
            for (int sample = 0; sample < samples; sample++) {
                trial.run(n, column, random, hits);
            }
            return hits.coverage();
        });
    }

    void print(PrintWriter out) {
        out.println("## " + title);
        out.println();
        out.println(note);
        out.println();
        out.println(head());
        out.println("|---:" + "|---:".repeat(columns.size()) + "|");
        for (int n : sizes) {
            out.println(row(n));
        }
        out.println();
        out.flush();
    }

    String head() {
        return "| n | " + String.join(" | ", columns) + " |";
    }

    /** A row as it is printed. */
    String row(int n) {
        StringBuilder row = new StringBuilder("| " + n);
        for (int column = 0; column < columns.size(); column++) {
            row.append(" | ").append(cell.coverage(n, column).text());
        }
        return row.append(" |").toString();
    }
}
