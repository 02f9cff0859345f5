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
        /** The probability that the interval of a sample of size n under the column's truth holds it. */
        double coverage(int n, int column);
    }

    /** One sample of a cell. */
    @FunctionalInterface
    interface Trial {
        /** Whether the interval of a new sample of size n under the column's truth holds it. */
        boolean covers(int n, int column, SplittableRandom random);
    }

    /** By simulation. Every cell has a stream of its own, so that a table does not change when it gets another row. */
    static CoverageTable simulated(
            String title, String note, List<Integer> sizes, List<String> columns, int samples, Trial trial) {
        return new CoverageTable(title, note + " " + samples + " samples a cell.", sizes, columns, (n, column) -> {
            SplittableRandom random = new SplittableRandom((31L * title.hashCode() + n) * 31 + column);
            int covered = 0;
            for (int sample = 0; sample < samples; sample++) {
                covered += trial.covers(n, column, random) ? 1 : 0;
            }
            return covered / (double) samples;
        });
    }

    void print(PrintWriter out) {
        out.println("## " + title);
        out.println();
        out.println(note);
        out.println();
        out.println("| n | " + String.join(" | ", columns) + " |");
        out.println("|---" + "|---".repeat(columns.size()) + "|");
        for (int n : sizes) {
            StringBuilder row = new StringBuilder("| " + n);
            for (int column = 0; column < columns.size(); column++) {
                row.append(" | ").append(shortened(cell.coverage(n, column)));
            }
            out.println(row.append(" |"));
        }
        out.println();
        out.flush();
    }

    /** Three decimals without the zero before the point. */
    private static String shortened(double share) {
        return String.format(Locale.ROOT, "%.3f", share).replaceFirst("^0", "");
    }
}
