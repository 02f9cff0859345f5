package org.dealercrm.scoring.association;

import java.util.Arrays;

/**
 * The ways to part a set of some size into an antecedent and a consequent. Each is a mask, whose bits are the places of the
 * consequent's items; the mask of all places, with no antecedent, is among them if it is not too large, as the simplest rule
 * of all.
 */
final class Partings {

    private final int size;
    private final int[] masks;

    private Partings(int size, int[] masks) {
        this.size = size;
        this.masks = masks;
    }

    /** The partings of a set with at most so many items in the consequent. */
    static Partings of(int size, int greatestConsequent) {
        int[] masks = new int[(int) count(size, greatestConsequent)];
        int n = 0;
        for (int items = 1; items <= Math.min(size, greatestConsequent); items++) {
            long mask = (1L << items) - 1;
            while (mask < 1L << size) {
                masks[n++] = (int) mask;
                // the next larger number with as many bits (Gosper, HAKMEM item 175)
                long lowest = mask & -mask;
                long carried = mask + lowest;
                mask = carried | (((mask ^ carried) / lowest) >>> 2);
            }
        }
        Arrays.sort(masks);
        return new Partings(size, masks);
    }

    /** How many there are: the sum of the binomial coefficients C(size, i), i from 1 to the greatest consequent. */
    static long count(int size, int greatestConsequent) {
        long count = 0;
        long coefficient = 1;
        for (int i = 1; i <= Math.min(size, greatestConsequent); i++) {
            coefficient = coefficient * (size - i + 1) / i;
            count += coefficient;
        }
        return count;
    }

    int count() {
        return masks.length;
    }

    int mask(int parting) {
        return masks[parting];
    }

    boolean isRule(int parting) {
        return Integer.bitCount(masks[parting]) < size;
    }

    /** The number of a parting by its mask. */
    int numberOf(int mask) {
        return masks.length == size ? Integer.numberOfTrailingZeros(mask) : Arrays.binarySearch(masks, mask);
    }

    /** The mask of the same consequent after one place of the antecedent is taken out. */
    static int without(int mask, int place) {
        int below = (1 << place) - 1;
        return (mask & below) | ((mask >>> 1) & ~below);
    }
}
