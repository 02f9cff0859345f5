package org.dealercrm.scoring.association;

import java.util.Arrays;
import org.dealercrm.scoring.numeric.RowOrder;

/** Item sets of one size with their counts, in columns; each set is the numbers of its items in rising order. */
final class ItemSetTable {

    private final int width;
    private int size;
    private int[] items = new int[16];
    private int[] counts = new int[4];

    /** By hash, the place of a set plus 1; 0 for none. */
    private int[] table = {};

    ItemSetTable(int width) {
        this.width = width;
    }

    /** Adds a set whose items are the first of an array, in any order. */
    void add(int[] set, int count) {
        if (size == counts.length) {
            counts = Arrays.copyOf(counts, size << 1);
        }
        int from = size * width;
        if (from + width > items.length) {
            items = Arrays.copyOf(items, Math.max(from + width, items.length << 1));
        }
        System.arraycopy(set, 0, items, from, width);
        Arrays.sort(items, from, from + width);
        counts[size++] = count;
    }

    /** Puts the sets in order, the most frequent first, then by their items; from then on they can be looked up. */
    ItemSetTable inOrder() {
        ItemSetTable sorted = new ItemSetTable(width);
        sorted.items = new int[size * width];
        sorted.counts = new int[size];
        sorted.size = size;
        int[] order = RowOrder.sorted(size, this::compare);
        for (int place = 0; place < size; place++) {
            System.arraycopy(items, order[place] * width, sorted.items, place * width, width);
            sorted.counts[place] = counts[order[place]];
        }
        sorted.makeTable();
        return sorted;
    }

    private int compare(int i, int j) {
        if (counts[i] != counts[j]) {
            return counts[i] > counts[j] ? -1 : 1;
        }
        return Arrays.compare(items, i * width, (i + 1) * width, items, j * width, (j + 1) * width);
    }

    private void makeTable() {
        table = new int[Integer.highestOneBit(Math.max(1, size)) << 2];
        int mask = table.length - 1;
        for (int place = 0; place < size; place++) {
            int slot = RunHash.slot(items, place * width, (place + 1) * width, mask);
            while (table[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            table[slot] = place + 1;
        }
    }

    /** The place of a set, whose items are the first of an array in rising order; -1 if it is not here. */
    int placeOf(int[] set) {
        int mask = table.length - 1;
        int slot = RunHash.slot(set, 0, width, mask);
        while (table[slot] != 0) {
            int place = table[slot] - 1;
            if (Arrays.equals(items, place * width, (place + 1) * width, set, 0, width)) {
                return place;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    int size() {
        return size;
    }

    int item(int place, int position) {
        return items[place * width + position];
    }

    int count(int place) {
        return counts[place];
    }
}
