package org.dealercrm.desk.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.ToIntFunction;

/**
 * Finds the number of a key by its bytes in UTF-8, without making a string of each of ten million mentions. For each key it holds number,
 * length and bytes one after the other, and a table of places by hash: a mention costs two looks into memory.
 */
final class KeyDictionary {

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.nativeOrder());
    private static final int HEAD = 2 * Integer.BYTES;

    private final ToIntFunction<String> numberOf;

    /** The hash in the upper half, in the lower the place of the entry plus one; 0 where nothing is. */
    private long[] table = new long[1 << 6];

    private byte[] entries = new byte[1 << 9];
    private int end;
    private int size;
    /** Keeps the compiler from leaving out looks of which nothing comes. */
    @SuppressWarnings("UnusedVariable")
    private int seen;

    /**
     * An empty dictionary.
     *
     * @param numberOf gives the number of a key at its first mention; asked once for each key
     */
    KeyDictionary(ToIntFunction<String> numberOf) {
        this.numberOf = numberOf;
    }

    /** The number of a key. */
    int number(String key) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        return number(bytes, 0, bytes.length, Bytes.hash(bytes, 0, bytes.length));
    }

    /** The number of the key in some bytes, whose hash is {@link Bytes#hash}. */
    int number(byte[] bytes, int from, int to, int hash) {
        int mask = table.length - 1;
        for (int slot = hash & mask; ; slot = (slot + 1) & mask) {
            long found = table[slot];
            if (found == 0) {
                return added(slot, bytes, from, to, hash);
            }
            int entry = (int) found - 1;
            if ((int) (found >>> 32) == hash && isKey(entry, bytes, from, to)) {
                return (int) INT.get(entries, entry);
            }
        }
    }

    /**
     * Looks at the entries of some keys without needing what it sees. The dictionary of a large store lies far from the processor, and
     * {@link #number} must wait for each key in turn; these looks wait for none, so that all of them are on their way at once.
     */
    void lookAhead(int[] hashes, int from, int to) {
        int mask = table.length - 1;
        int sum = 0;
        for (int i = from; i < to; i++) {
            int entry = (int) table[hashes[i] & mask] - 1;
            sum += entries[Math.max(0, entry)];
        }
        seen = sum;
    }

    private boolean isKey(int entry, byte[] bytes, int from, int to) {
        int length = (int) INT.get(entries, entry + Integer.BYTES);
        int begin = entry + HEAD;
        return length == to - from && Arrays.equals(entries, begin, begin + length, bytes, from, to);
    }

    private int added(int slot, byte[] bytes, int from, int to, int hash) {
        int number = numberOf.applyAsInt(new String(bytes, from, to - from, StandardCharsets.UTF_8));
        int length = to - from;
        if (entries.length - end < HEAD + length) {
            entries = Arrays.copyOf(entries, Math.max(Math.addExact(end, HEAD + length), end + (end >> 1)));
        }
        INT.set(entries, end, number);
        INT.set(entries, end + Integer.BYTES, length);
        System.arraycopy(bytes, from, entries, end + HEAD, length);
        table[slot] = (long) hash << 32 | (end + 1);
        end += HEAD + length;
        size++;
        if (2 * size > table.length) {
            grow();
        }
        return number;
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
}
