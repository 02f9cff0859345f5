package org.dealercrm.scoring.numeric;

/**
 * Sorts rows by unsigned 64-bit keys, digit by digit from the last; digits that all keys share cost nothing.
 *
 * <p>Reference: Knuth, D. E. "The Art of Computer Programming", volume 3, section 5.2.5, algorithm R.
 */
final class RadixSort {

    private static final int BITS = 11;
    private static final int DIGITS = 6;
    private static final int MASK = (1 << BITS) - 1;

    private long[] keys;
    private int[] order;

    /** Sorts; the keys are used up. */
    RadixSort(long[] keys) {
        int rows = keys.length;
        this.keys = keys;
        this.order = new int[rows];
        for (int i = 0; i < rows; i++) {
            order[i] = i;
        }
        int[][] counts = counts(keys);
        long[] otherKeys = new long[rows];
        int[] otherOrder = new int[rows];
        for (int digit = 0; digit < DIGITS; digit++) {
            if (isShared(counts[digit], rows)) {
                continue;
            }
            int[] next = starts(counts[digit]);
            int shift = digit * BITS;
            for (int i = 0; i < rows; i++) {
                int place = next[(int) (this.keys[i] >>> shift) & MASK]++;
                otherKeys[place] = this.keys[i];
                otherOrder[place] = order[i];
            }
            long[] k = this.keys;
            this.keys = otherKeys;
            otherKeys = k;
            int[] o = order;
            order = otherOrder;
            otherOrder = o;
        }
    }

    int[] order() {
        return order;
    }

    /** The place after the last one whose key is that of a place. */
    int endOfEqualKeys(int place) {
        int end = place + 1;
        while (end < keys.length && keys[end] == keys[place]) {
            end++;
        }
        return end;
    }

    private static int[][] counts(long[] keys) {
        int[][] counts = new int[DIGITS][1 << BITS];
        for (long key : keys) {
            for (int digit = 0; digit < DIGITS; digit++) {
                counts[digit][(int) (key >>> (digit * BITS)) & MASK]++;
            }
        }
        return counts;
    }

    private static boolean isShared(int[] counts, int rows) {
        for (int count : counts) {
            if (count > 0) {
                return count == rows;
            }
        }
        return true;
    }

    private static int[] starts(int[] counts) {
        int[] starts = new int[counts.length];
        for (int i = 1; i < counts.length; i++) {
            starts[i] = starts[i - 1] + counts[i - 1];
        }
        return starts;
    }
}
