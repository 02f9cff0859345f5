package org.dealercrm.scoring.satisfaction;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.dealercrm.scoring.numeric.ExactSum;

/** Which responses lie in which cell. Those taken out lie in none. */
final class CellRows {

    private final String[] cellOfRow;
    private final Map<String, Double> weights = new TreeMap<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private final Set<String> unknown = new TreeSet<>();
    private final double weight;
    private final long all;

    private CellRows(String[] cellOfRow, Responses responses, Set<String> known) {
        this.cellOfRow = cellOfRow;
        Map<String, ExactSum> sums = new TreeMap<>();
        ExactSum ofAll = new ExactSum();
        long rows = 0;
        for (int row = 0; row < cellOfRow.length; row++) {
            String cell = cellOfRow[row];
            if (!cell.isEmpty()) {
                rows++;
                counts.merge(cell, 1L, Long::sum);
                sums.computeIfAbsent(cell, any -> new ExactSum()).add(responses.weight(row));
                ofAll.add(responses.weight(row));
                if (!known.contains(cell)) {
                    unknown.add(cell);
                }
            }
        }
        sums.forEach((cell, sum) -> weights.put(cell, sum.value()));
        weight = ofAll.value();
        all = rows;
    }

    static CellRows of(Responses responses, IntFunction<String> cellOf, Set<String> known) {
        String[] cells = new String[responses.size()];
        for (int row = 0; row < cells.length; row++) {
            cells[row] = responses.takenOut(row).isPresent() ? "" : cellOf.apply(row);
            if (cells[row].isEmpty() && responses.takenOut(row).isEmpty()) {
                throw new IllegalArgumentException("Every response lies in a cell, found none of row " + row);
            }
        }
        return new CellRows(cells, responses, known);
    }

    /** The cell of a row; empty if it counts nowhere. */
    String cell(int row) {
        return cellOfRow[row];
    }

    long count(String cell) {
        return counts.getOrDefault(cell, 0L);
    }

    long count(String cell, boolean[] marked) {
        long count = 0;
        for (int row = 0; row < marked.length; row++) {
            count += marked[row] && cellOfRow[row].equals(cell) ? 1 : 0;
        }
        return count;
    }

    double weight(String cell) {
        return weights.getOrDefault(cell, 0.0);
    }

    double weight() {
        return weight;
    }

    /** How many responses lie in a cell. */
    long all() {
        return all;
    }

    Set<String> unknown() {
        return unknown;
    }

    /** The sum over those rows in a cell that are taken, the same in any order of the rows. */
    double sum(double[] numbers, IntPredicate taken) {
        ExactSum sum = new ExactSum();
        for (int row = 0; row < numbers.length; row++) {
            if (!cellOfRow[row].isEmpty() && taken.test(row)) {
                sum.add(numbers[row]);
            }
        }
        return sum.value();
    }
}
