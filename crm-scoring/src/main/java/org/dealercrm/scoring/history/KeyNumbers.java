package org.dealercrm.scoring.history;

import java.util.Arrays;

/**
 * Numbers keys in the order of first mention. Keys of customers count up ({@code C0000123}), and the hashes that strings have of
 * themselves crowd them into few places of a map; here every bit of a hash depends on every character.
 */
final class KeyNumbers {

    /** The hash in the upper half, in the lower the number plus one; 0 where nothing is. */
    private long[] table = new long[64];

    private String[] keys = new String[16];
    private int size;

    /** The number of a key; the size so far if it has not been mentioned before. */
    int numberOf(String key) {
        int hash = hash(key);
        int mask = table.length - 1;
        for (int slot = hash & mask; ; slot = (slot + 1) & mask) {
            long found = table[slot];
            if (found == 0) {
                table[slot] = (long) hash << 32 | (size + 1);
                return added(key);
            }
            int number = (int) found - 1;
            if ((int) (found >>> 32) == hash && keys[number].equals(key)) {
                return number;
            }
        }
    }

    int size() {
        return size;
    }

    /** The keys by their numbers; there may be room behind the last. */
    String[] keys() {
        return keys;
    }

    private int added(String key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size + (size >> 1));
        }
        keys[size++] = key;
        if (2 * size > table.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        long[] old = table;
        table = new long[2 * old.length];
        int mask = table.length - 1;
        for (long found : old) {
            if (found != 0) {
                int slot = (int) (found >>> 32) & mask;
                while (table[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                table[slot] = found;
            }
        }
    }

    private static int hash(String key) {
        long hash = key.length();
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return (int) ((hash * 0xD6E8FEB86659FD93L) >>> 32);
    }
}
