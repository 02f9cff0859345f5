package org.dealercrm.scoring.association;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The baskets that hold a certain set of items, reduced to the further items that are frequent among them: a conditional
 * database (Han, Pei &amp; Yin 2000, section 3.2), here as plain rows, in which equal baskets are one row with a weight (Uno,
 * Kiyomi &amp; Arimura 2004, database reduction). Items bear ranks from 0, the most frequent of all baskets; extending the
 * set by an item keeps of each basket only the items of lower rank, so that every set is met once, and what rare items leave
 * behind consists of the frequent ones, among which many baskets are equal.
 */
final class ConditionalBaskets {

    private final int[] items;
    private final int[] counts;
    private final int[] cells;
    private final int end;

    /** By rank, where in the cells it stands: from firstPlace[rank] to before firstPlace[rank + 1]. */
    private int[] places = {};

    private int[] firstPlace = {};

    private ConditionalBaskets(int[] items, int[] counts, RowCollector rows) {
        this.items = items;
        this.counts = counts;
        this.cells = rows.cells();
        this.end = rows.end();
    }

    /**
     * All baskets, or some of them.
     *
     * @param baskets the baskets
     * @param chosen which of them, null for all
     * @param minimumCount how many must hold an item for it to be kept
     */
    static ConditionalBaskets of(Baskets baskets, boolean @Nullable [] chosen, int minimumCount) {
        int[] count = new int[baskets.itemCount()];
        int chosenBaskets = 0;
        for (int basket = 0; basket < baskets.size(); basket++) {
            if (chosen == null || chosen[basket]) {
                chosenBaskets++;
                for (int place = baskets.start(basket); place < baskets.end(basket); place++) {
                    count[baskets.content(place)]++;
                }
            }
        }
        int[] items = frequentByFallingCount(count, minimumCount);
        int[] rank = new int[count.length];
        Arrays.fill(rank, -1);
        int cellCount = chosenBaskets;
        int[] counts = new int[items.length];
        for (int r = 0; r < items.length; r++) {
            rank[items[r]] = r;
            counts[r] = count[items[r]];
            cellCount = Math.addExact(cellCount, counts[r]);
        }
        RowCollector rows = new RowCollector(cellCount, chosenBaskets);
        for (int basket = 0; basket < baskets.size(); basket++) {
            if (chosen == null || chosen[basket]) {
                for (int place = baskets.start(basket); place < baskets.end(basket); place++) {
                    int r = rank[baskets.content(place)];
                    if (r >= 0) {
                        rows.add(r);
                    }
                }
                rows.sortRow();
                rows.endRow(1);
            }
        }
        return new ConditionalBaskets(items, counts, rows);
    }

    private static int[] frequentByFallingCount(int[] count, int minimumCount) {
        long[] keys = new long[count.length];
        int n = 0;
        for (int item = 0; item < count.length; item++) {
            if (count[item] >= minimumCount) {
                keys[n++] = ((long) -count[item] << 32) | item;
            }
        }
        Arrays.sort(keys, 0, n);
        int[] items = new int[n];
        for (int r = 0; r < n; r++) {
            items[r] = (int) keys[r];
        }
        return items;
    }

    /** How many further items are frequent. */
    int size() {
        return items.length;
    }

    /** The item of a rank. */
    int item(int rank) {
        return items[rank];
    }

    /** How many baskets hold the item of a rank together with the set. */
    int count(int rank) {
        return counts[rank];
    }

    /** The baskets among these that hold the item of a rank, too, with their items of lower rank. */
    ConditionalBaskets with(int rank, int minimumCount) {
        findPlaces();
        int[] count = new int[rank];
        int walked = 0;
        for (int p = firstPlace[rank]; p < firstPlace[rank + 1]; p++) {
            int row = rowOf(places[p]);
            int weight = -cells[row];
            for (int place = row + 1; place < places[p]; place++) {
                count[cells[place]] += weight;
            }
            walked += places[p] - row;
        }
        int[] rankAfter = new int[rank];
        int kept = 0;
        for (int r = 0; r < rank; r++) {
            rankAfter[r] = count[r] >= minimumCount ? kept++ : -1;
        }
        int[] keptItems = new int[kept];
        int[] keptCounts = new int[kept];
        for (int r = 0; r < rank; r++) {
            if (rankAfter[r] >= 0) {
                keptItems[rankAfter[r]] = items[r];
                keptCounts[rankAfter[r]] = count[r];
            }
        }
        return new ConditionalBaskets(keptItems, keptCounts, rowsWith(rank, rankAfter, kept == 0 ? 0 : walked));
    }

    private RowCollector rowsWith(int rank, int[] rankAfter, int room) {
        int rowsBefore = firstPlace[rank + 1] - firstPlace[rank];
        RowCollector rows = new RowCollector(room, room == 0 ? 0 : rowsBefore);
        for (int p = firstPlace[rank]; room > 0 && p < firstPlace[rank + 1]; p++) {
            int row = rowOf(places[p]);
            for (int place = row + 1; place < places[p]; place++) {
                int r = rankAfter[cells[place]];
                if (r >= 0) {
                    rows.add(r);
                }
            }
            rows.endRow(-cells[row]);
        }
        return rows;
    }

    /** A row begins with its weight, negated, so that the way back to it is found. */
    private int rowOf(int place) {
        int at = place;
        while (cells[at] >= 0) {
            at--;
        }
        return at;
    }

    private void findPlaces() {
        if (firstPlace.length > 0) {
            return;
        }
        firstPlace = new int[items.length + 1];
        for (int at = 0; at < end; at++) {
            if (cells[at] >= 0) {
                firstPlace[cells[at] + 1]++;
            }
        }
        for (int r = 0; r < items.length; r++) {
            firstPlace[r + 1] += firstPlace[r];
        }
        places = new int[firstPlace[items.length]];
        int[] next = firstPlace.clone();
        for (int at = 0; at < end; at++) {
            if (cells[at] >= 0) {
                places[next[cells[at]]++] = at;
            }
        }
    }
}
