package org.dealercrm.scoring.association;

/** Where runs of numbers go in a hash table. */
final class RunHash {

    private RunHash() {}

    /**
     * The slot of the numbers from one place to before another, by multiplicative hashing; the upper bits of the product are
     * the well mixed ones (Knuth, "Sorting and searching", 6.4).
     *
     * @param mask the length of the table, a power of two above 1, less 1
     */
    static int slot(int[] numbers, int from, int to, int mask) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 0x01000193 + numbers[i] + 1;
        }
        return (hash * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(mask);
    }
}
