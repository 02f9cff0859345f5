package org.dealercrm.desk.csv;

import java.util.Objects;

/**
 * Why a row of a table cannot be used.
 *
 * @param file the name of the file, without its folder
 * @param line the line on which the row begins, from 1
 * @param column the column by the name that the file gives it; empty if the whole row is meant
 * @param found the value that stands there
 * @param expected what should stand there, as the end of a sentence
 */
public record RowProblem(String file, long line, String column, String found, String expected) {

    /** So much of a value is shown; the quarantine file has the whole. */
    private static final int SHOWN = 60;

    public RowProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(expected, "expected");
        if (line < 1) {
            throw new IllegalArgumentException("Lines are counted from 1, found " + line);
        }
    }

    /**
     * The problem without its place.
     *
     * @return for example {@code found 'soon', expected a date such as 2026-11-23 or 20261123}, never null
     */
    public String reason() {
        return "found " + (found.isEmpty() ? "nothing" : "'" + shortened(found) + "'") + ", expected " + expected;
    }

    /**
     * The problem with its place.
     *
     * @return one sentence with file, line, column, value and what was expected, never null
     */
    public String sentence() {
        String place = file + ", line " + line + (column.isEmpty() ? "" : ", column " + column);
        return place + ": " + reason() + ".";
    }

    private static String shortened(String value) {
        String oneLine = value.replace('\r', ' ').replace('\n', ' ');
        return oneLine.length() <= SHOWN ? oneLine : oneLine.substring(0, SHOWN) + "…";
    }
}
