package org.dealercrm.letter.mailing;

import java.util.Arrays;

/**
 * A set of texts by hashes of 64 bits: 16 to 40 bytes for each, however long it is. Two of n texts have the same hash by chance with a
 * probability of n²/2⁶⁵, which is 3·10⁻¹⁰ for 100,000; good for counting, not for deciding.
 */
final class SeenHashes {

    private static final long FNV_BASIS = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private long[] slots = new long[1024];
    private int size;

    /** Adds a text; false if it was there. */
    boolean add(String text) {
        if (size * 5L > slots.length * 3L) {
            grow();
        }
        boolean added = put(slots, hash(text));
        size += added ? 1 : 0;
        return added;
    }

    boolean contains(String text) {
        return slots[place(slots, hash(text))] != 0;
    }

    /** FNV-1a over the characters, then the finaliser of MurmurHash3, so that the low bits are good for a table. */
    private static long hash(String text) {
        long hash = FNV_BASIS;
        for (int at = 0; at < text.length(); at++) {
            hash = (hash ^ text.charAt(at)) * FNV_PRIME;
        }
        hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }

    private static boolean put(long[] slots, long hash) {
        int at = place(slots, hash);
        boolean added = slots[at] == 0;
        slots[at] = hash;
        return added;
    }

    /** Where a hash stands, or would stand. */
    private static int place(long[] slots, long hash) {
        int mask = slots.length - 1;
        int at = (int) hash & mask;
        while (slots[at] != 0 && slots[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        Arrays.stream(slots).filter(hash -> hash != 0).forEach(hash -> put(larger, hash));
        slots = larger;
    }
}
