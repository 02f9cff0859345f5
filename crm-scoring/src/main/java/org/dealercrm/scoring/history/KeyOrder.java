package org.dealercrm.scoring.history;

/**
 * Sorts customers by their keys in {@link CodePointOrder}. Most keys differ early behind what all of them begin with
 * ({@code C-000123}): there a few characters, packed into a number, decide without a look at the strings.
 */
final class KeyOrder {

    private final String[] keys;
    private final long[] heads;

    private KeyOrder(String[] keys, long[] heads) {
        this.keys = keys;
        this.heads = heads;
    }

    /**
     * The numbers in the order of their keys.
     *
     * @param keys the key of each number, no two the same; there may be more of them
     * @param numbers the numbers to sort, used up
     */
    static int[] sorted(String[] keys, int[] numbers) {
        int skip = sharedLength(keys, numbers);
        boolean bytes = true;
        for (int number : numbers) {
            bytes &= isBytes(keys[number], skip);
        }
        long[] heads = new long[keys.length];
        for (int number : numbers) {
            heads[number] = head(keys[number], skip, bytes ? Byte.SIZE : Character.SIZE);
        }
        return new KeyOrder(keys, heads).mergeSort(numbers);
    }

    /** How many characters all keys begin with alike. */
    private static int sharedLength(String[] keys, int[] numbers) {
        int shared = numbers.length == 0 ? 0 : keys[numbers[0]].length();
        for (int number : numbers) {
            String key = keys[number];
            int length = Math.min(shared, key.length());
            shared = 0;
            while (shared < length && key.charAt(shared) == keys[numbers[0]].charAt(shared)) {
                shared++;
            }
        }
        return shared;
    }

    private static boolean isBytes(String key, int from) {
        int end = Math.min(key.length(), from + Long.BYTES);
        for (int i = from; i < end; i++) {
            if (key.charAt(i) >= 1 << Byte.SIZE) {
                return false;
            }
        }
        return true;
    }

    /** The characters from a place on by their ranks, as an unsigned number; where the key ends, zeros. */
    private static long head(String key, int from, int bits) {
        long head = 0;
        for (int i = from; i < from + Long.SIZE / bits; i++) {
            head = head << bits | (i < key.length() ? rank(key.charAt(i)) : 0);
        }
        return head;
    }

    /** Surrogates behind all others of the 2^16, as in {@link CodePointOrder}. */
    private static int rank(char unit) {
        if (unit < Character.MIN_SURROGATE) {
            return unit;
        }
        return Character.isSurrogate(unit) ? unit + 0x2000 : unit - 0x800;
    }

    private boolean isBefore(int one, int other) {
        int byHead = Long.compareUnsigned(heads[one], heads[other]);
        return byHead == 0 ? CodePointOrder.INSTANCE.compare(keys[one], keys[other]) < 0 : byHead < 0;
    }

    /** From the bottom up; runs that are in order already are left as they are. */
    private int[] mergeSort(int[] numbers) {
        int n = numbers.length;
        int[] from = numbers;
        int[] to = new int[n];
        for (long width = 1; width < n; width *= 2) {
            for (long begin = 0; begin < n; begin += 2 * width) {
                merge(from, to, (int) begin, (int) Math.min(n, begin + width), (int) Math.min(n, begin + 2 * width));
            }
            int[] merged = to;
            to = from;
            from = merged;
        }
        return from;
    }

    private void merge(int[] from, int[] to, int begin, int middle, int end) {
        if (middle == end || isBefore(from[middle - 1], from[middle])) {
            System.arraycopy(from, begin, to, begin, end - begin);
            return;
        }
        int left = begin;
        int right = middle;
        for (int i = begin; i < end; i++) {
            boolean takeLeft = right == end || (left < middle && isBefore(from[left], from[right]));
            to[i] = from[takeLeft ? left++ : right++];
        }
    }
}
