package org.dealercrm.desk.csv;

import java.util.Locale;
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

    /**
     * A value as a message shows it: on one line, not too long, and nothing in it that a terminal would obey. What cannot
     * be seen is written as {@code \\uXXXX}.
     */
    static String shortened(String value) {
        StringBuilder shown = new StringBuilder();
        int count = 0;
        for (int at = 0; at < value.length(); count++) {
            if (count == SHOWN) {
                return shown.append('…').toString();
            }
            int c = value.codePointAt(at);
            boolean unseen = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
            if (c == '\r' || c == '\n') {
                shown.append(' ');
            } else if (unseen && Character.isBmpCodePoint(c)) {
                shown.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                shown.appendCodePoint(c);
            }
            at += Character.charCount(c);
        }
        return shown.toString();
    }
}
