package org.dealercrm.scoring.history;

import org.jspecify.annotations.Nullable;

/**
 * The columns of a history, times in its base unit. Filled once, row by row, by the one who makes the history, and never
 * changed after; every view in another unit shares them.
 */
final class HistoryColumns {

    final String[] customerId;
    final int[] frequency;
    final double[] recency;
    final double[] age;
    final double[] weight;
    final int[] visits;
    final int[] visitsBeforeClock;
    final int[] spendCount;
    final double[] meanSpend;
    final int[] amountCount;
    final double[] totalAmount;
    final int[] costCount;
    final double[] totalCost;
    final @Nullable Departure[] departure;
    final int[] departedOn;
    /** Absent where a source knows no gaps. */
    double @Nullable [] sumLogGaps;

    HistoryColumns(int rows) {
        customerId = new String[rows];
        frequency = new int[rows];
        recency = new double[rows];
        age = new double[rows];
        weight = new double[rows];
        visits = new int[rows];
        visitsBeforeClock = new int[rows];
        spendCount = new int[rows];
        meanSpend = new double[rows];
        amountCount = new int[rows];
        totalAmount = new double[rows];
        costCount = new int[rows];
        totalCost = new double[rows];
        departure = new @Nullable Departure[rows];
        departedOn = new int[rows];
    }
}
