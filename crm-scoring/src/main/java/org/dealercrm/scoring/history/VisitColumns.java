package org.dealercrm.scoring.history;

import org.jspecify.annotations.Nullable;

/**
 * The visits of a log, a column each; customer i's visits are those from start[i] to before start[i + 1], by day. A day
 * without amount is NaN; a log without any has no column.
 */
@SuppressWarnings("ArrayRecordComponent") // package-private and never changed after construction
record VisitColumns(int[] start, int[] day, double @Nullable [] amount, double @Nullable [] cost) {

    /** Where the customer's visits after a day begin: an index into the columns. */
    int firstAfter(int customer, long epochDay) {
        int low = start[customer];
        int high = start[customer + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (day[middle] <= epochDay) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
