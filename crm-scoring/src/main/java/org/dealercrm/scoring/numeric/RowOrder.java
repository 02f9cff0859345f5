package org.dealercrm.scoring.numeric;

/** Puts the rows of a table of columns in order without making an object of each. */
public final class RowOrder {

    private static final int SHORT = 8;

    private RowOrder() {}

    /** Compares two rows by their numbers. */
    @FunctionalInterface
    public interface RowComparison {

        /**
         * Compares.
         *
         * @param i a row
         * @param j another row
         * @return below 0, 0 or above 0 as row i comes before, with or after row j
         */
        int compare(int i, int j);
    }

    /**
     * Sorts the numbers of the rows, equal rows in the order of their numbers.
     *
     * @param rows the number of rows, not negative
     * @param comparison the order, not null
     * @return the rows' numbers in order, never null
     */
    public static int[] sorted(int rows, RowComparison comparison) {
        int[] order = new int[rows];
        for (int i = 0; i < rows; i++) {
            order[i] = i;
        }
        sort(order, order.clone(), 0, rows, comparison);
        return order;
    }

    /** A key that grows with the order. */
    @FunctionalInterface
    public interface RowKey {

        /**
         * The key of a row, read as an unsigned number.
         *
         * @param row a row
         * @return not above that of any row that comes later; rows of one key are told apart by the comparison
         */
        long of(int row);
    }

    /**
     * Sorts the numbers of the rows by a key first, which is several times as fast where few rows share one, and rows of one key by
     * the comparison; equal rows stay in the order of their numbers.
     *
     * @param rows the number of rows, not negative
     * @param key a first coarse order, not null
     * @param comparison the order, of which the key is a part; not null
     * @return the rows' numbers in order, never null
     */
    public static int[] sorted(int rows, RowKey key, RowComparison comparison) {
        long[] keys = new long[rows];
        for (int i = 0; i < rows; i++) {
            keys[i] = key.of(i);
        }
        RadixSort sort = new RadixSort(keys);
        int[] order = sort.order();
        int[] scratch = new int[0];
        for (int begin = 0; begin < rows; ) {
            int end = sort.endOfEqualKeys(begin);
            if (end - begin > 1) {
                scratch = scratch.length < rows ? order.clone() : scratch;
                System.arraycopy(order, begin, scratch, begin, end - begin);
                sort(order, scratch, begin, end, comparison);
            }
            begin = end;
        }
        return order;
    }

    /**
     * A key by which numbers stand in their order; different numbers have different keys.
     *
     * @param value any number; -0.0 comes before 0.0
     * @return the key, to be read as an unsigned number
     */
    public static long key(double value) {
        long bits = Double.doubleToLongBits(value);
        return bits < 0 ? ~bits : bits ^ Long.MIN_VALUE;
    }

    /** Merge sort: both arrays hold the same rows, and {@code to} is sorted by help of {@code from}. */
    private static void sort(int[] to, int[] from, int begin, int end, RowComparison comparison) {
        if (end - begin <= SHORT) {
            insert(to, begin, end, comparison);
            return;
        }
        int middle = (begin + end) >>> 1;
        sort(from, to, begin, middle, comparison);
        sort(from, to, middle, end, comparison);
        int left = begin;
        int right = middle;
        for (int i = begin; i < end; i++) {
            boolean takeLeft = right >= end || (left < middle && comparison.compare(from[left], from[right]) <= 0);
            to[i] = takeLeft ? from[left++] : from[right++];
        }
    }

    private static void insert(int[] rows, int begin, int end, RowComparison comparison) {
        for (int i = begin + 1; i < end; i++) {
            int row = rows[i];
            int j = i - 1;
            while (j >= begin && comparison.compare(rows[j], row) > 0) {
                rows[j + 1] = rows[j];
                j--;
            }
            rows[j + 1] = row;
        }
    }
}
