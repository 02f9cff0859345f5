package org.dealercrm.scoring.association;

import java.util.Arrays;

/**
 * Rows of ranks, one behind the other, each after its negated weight. A row equal to one that is there already adds its
 * weight to that one; a row of no ranks is dropped.
 */
final class RowCollector {

    private final int[] cells;

    /** By hash, where a row begins, plus 1; 0 for none. */
    private final int[] table;

    private int row;
    private int end = 1;

    /**
     * Makes room.
     *
     * @param room cells, of ranks and of weights, that are needed at most
     * @param rows rows that are needed at most
     */
    RowCollector(int room, int rows) {
        cells = new int[Math.addExact(room, 1)];
        int most = Math.min(rows, 1 << 28);
        table = new int[Integer.highestOneBit(Math.max(1, most)) << 2];
    }

    void add(int rank) {
        cells[end++] = rank;
    }

    /** Puts the ranks of the row at hand in order. */
    void sortRow() {
        Arrays.sort(cells, row + 1, end);
    }

    void endRow(int weight) {
        if (end > row + 1) {
            int known = find();
            if (known == row) {
                cells[row] = -weight;
                row = end;
            } else {
                cells[known] -= weight;
            }
        }
        end = row + 1;
    }

    /** The row that is equal to the one at hand; this one itself if there is none, which is then known. */
    private int find() {
        int mask = table.length - 1;
        int slot = RunHash.slot(cells, row + 1, end, mask);
        while (table[slot] != 0) {
            if (isEqual(table[slot] - 1)) {
                return table[slot] - 1;
            }
            slot = (slot + 1) & mask;
        }
        table[slot] = row + 1;
        return row;
    }

    private boolean isEqual(int other) {
        int length = end - row;
        for (int i = 1; i < length; i++) {
            if (cells[row + i] != cells[other + i]) {
                return false;
            }
        }
        // the other row ends there, too: behind it begins a row, or it is the last one
        return other + length == row || cells[other + length] < 0;
    }

    int[] cells() {
        return cells;
    }

    /** Where the rows end. */
    int end() {
        return row;
    }
}
