package org.dealercrm.scoring.satisfaction;

import java.util.Arrays;

/**
 * A column of points of a scale, counted from 0 at its lowest, or of the reason why there is none: a byte each where the scale
 * allows, else an int.
 */
abstract class Cells {

    static final int NOT_ANSWERED = -1;
    static final int OUTSIDE_SCALE = -2;
    static final int ANSWERED_TWICE = -3;

    /** How many numbers below 0 are in use: tables by cell begin so far before the lowest point. */
    static final int STATES = 3;

    static Cells of(int points, int rows) {
        Cells cells = points <= Byte.MAX_VALUE
                ? new SmallCells(points, new byte[rows])
                : new LargeCells(points, new int[rows]);
        cells.clear(0, rows);
        return cells;
    }

    final int points;

    private Cells(int points) {
        this.points = points;
    }

    abstract int size();

    abstract int get(int row);

    abstract void set(int row, int cell);

    abstract void clear(int from, int to);

    /** A column of so many rows, those that this one lacks not answered. */
    abstract Cells resized(int rows);

    /** The rows of the numbers given, in that order. */
    abstract Cells subset(int[] rows);

    /** How many rows there are of each cell, the lowest point at {@link #STATES}. */
    abstract long[] counts();

    /** Adds to sums the numbers that a table has for the cells of the rows from a row on. */
    abstract void addTo(double[] sums, int length, int firstRow, double[] table);

    private static final class SmallCells extends Cells {

        private final byte[] cells;

        SmallCells(int points, byte[] cells) {
            super(points);
            this.cells = cells;
        }

        @Override
        int size() {
            return cells.length;
        }

        @Override
        int get(int row) {
            return cells[row];
        }

        @Override
        void set(int row, int cell) {
            cells[row] = (byte) cell;
        }

        @Override
        void clear(int from, int to) {
            Arrays.fill(cells, from, to, (byte) NOT_ANSWERED);
        }

        @Override
        Cells resized(int rows) {
            Cells resized = new SmallCells(points, Arrays.copyOf(cells, rows));
            resized.clear(Math.min(cells.length, rows), rows);
            return resized;
        }

        @Override
        Cells subset(int[] rows) {
            byte[] some = new byte[rows.length];
            for (int i = 0; i < rows.length; i++) {
                some[i] = cells[rows[i]];
            }
            return new SmallCells(points, some);
        }

        @Override
        long[] counts() {
            long[] counts = new long[points + STATES];
            for (byte cell : cells) {
                counts[cell + STATES]++;
            }
            return counts;
        }

        @Override
        void addTo(double[] sums, int length, int firstRow, double[] table) {
            for (int i = 0; i < length; i++) {
                sums[i] += table[cells[firstRow + i] + STATES];
            }
        }
    }

    private static final class LargeCells extends Cells {

        private final int[] cells;

        LargeCells(int points, int[] cells) {
            super(points);
            this.cells = cells;
        }

        @Override
        int size() {
            return cells.length;
        }

        @Override
        int get(int row) {
            return cells[row];
        }

        @Override
        void set(int row, int cell) {
            cells[row] = cell;
        }

        @Override
        void clear(int from, int to) {
            Arrays.fill(cells, from, to, NOT_ANSWERED);
        }

        @Override
        Cells resized(int rows) {
            Cells resized = new LargeCells(points, Arrays.copyOf(cells, rows));
            resized.clear(Math.min(cells.length, rows), rows);
            return resized;
        }

        @Override
        Cells subset(int[] rows) {
            int[] some = new int[rows.length];
            for (int i = 0; i < rows.length; i++) {
                some[i] = cells[rows[i]];
            }
            return new LargeCells(points, some);
        }

        @Override
        long[] counts() {
            long[] counts = new long[points + STATES];
            for (int cell : cells) {
                counts[cell + STATES]++;
            }
            return counts;
        }

        @Override
        void addTo(double[] sums, int length, int firstRow, double[] table) {
            for (int i = 0; i < length; i++) {
                sums[i] += table[cells[firstRow + i] + STATES];
            }
        }
    }
}
