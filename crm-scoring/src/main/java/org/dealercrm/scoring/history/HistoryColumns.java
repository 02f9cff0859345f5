package org.dealercrm.scoring.history;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
    final boolean[] fleet;
    final boolean[] olderThanRecords;
    /** The sum of ln of the season's weight over the repeat visits; absent unless the clock runs by a season. */
    double @Nullable [] logSeason;
    /** Absent where a source knows no gaps. */
    double @Nullable [] sumLogGaps;

    /** Names of the covariates, empty if there are none, and a column for each. */
    List<String> covariateNames = List.of();

    List<double[]> covariates = List.of();

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
        fleet = new boolean[rows];
        olderThanRecords = new boolean[rows];
    }

    /** The columns of some rows, in their order. */
    HistoryColumns only(int[] rows) {
        HistoryColumns chosen = new HistoryColumns(rows.length);
        for (int i = 0; i < rows.length; i++) {
            copyRow(rows[i], chosen, i);
        }
        chosen.sumLogGaps = only(rows, sumLogGaps);
        chosen.logSeason = only(rows, logSeason);
        chosen.covariateNames = covariateNames;
        chosen.covariates = covariates.stream()
                .map(column ->
                        IntStream.of(rows).mapToDouble(row -> column[row]).toArray())
                .toList();
        return chosen;
    }

    /** The same columns, which are shared, with covariates beside them. */
    HistoryColumns withCovariates(Covariates table) {
        HistoryColumns with = new HistoryColumns(this);
        with.sumLogGaps = sumLogGaps;
        with.logSeason = logSeason;
        with.covariateNames = table.names();
        with.covariates = table.columns(customerId);
        return with;
    }

    private HistoryColumns(HistoryColumns other) {
        customerId = other.customerId;
        frequency = other.frequency;
        recency = other.recency;
        age = other.age;
        weight = other.weight;
        visits = other.visits;
        visitsBeforeClock = other.visitsBeforeClock;
        spendCount = other.spendCount;
        meanSpend = other.meanSpend;
        amountCount = other.amountCount;
        totalAmount = other.totalAmount;
        costCount = other.costCount;
        totalCost = other.totalCost;
        departure = other.departure;
        departedOn = other.departedOn;
        fleet = other.fleet;
        olderThanRecords = other.olderThanRecords;
    }

    private static double @Nullable [] only(int[] rows, double @Nullable [] column) {
        return column == null
                ? null
                : Arrays.stream(rows).mapToDouble(row -> column[row]).toArray();
    }

    private void copyRow(int row, HistoryColumns to, int i) {
        to.customerId[i] = customerId[row];
        to.frequency[i] = frequency[row];
        to.recency[i] = recency[row];
        to.age[i] = age[row];
        to.weight[i] = weight[row];
        to.visits[i] = visits[row];
        to.visitsBeforeClock[i] = visitsBeforeClock[row];
        to.spendCount[i] = spendCount[row];
        to.meanSpend[i] = meanSpend[row];
        to.amountCount[i] = amountCount[row];
        to.totalAmount[i] = totalAmount[row];
        to.costCount[i] = costCount[row];
        to.totalCost[i] = totalCost[row];
        to.departure[i] = departure[row];
        to.departedOn[i] = departedOn[row];
        to.fleet[i] = fleet[row];
        to.olderThanRecords[i] = olderThanRecords[row];
    }
}
