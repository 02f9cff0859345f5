package org.dealercrm.scoring.satisfaction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * Weights that give cells, such as channels or customer segments, the shares that they are known to have among all customers
 * (post-stratification). With n responses that count and W_h what those of cell h weigh so far, one of cell h gets
 *
 * <pre>
 *   w' = w n share_h / W_h,   the shares adding up to 1
 * </pre>
 *
 * <p>so that the mean weight is 1. Weights above the trimming limit are cut to it and the others raised by one factor, until none
 * is above: a cell that was trimmed keeps less than its share, and says so. The price of weighting is the effective size (sum w)^2
 * / sum w^2 (Kish 1965). Responses taken out count nowhere and get the weight 1.
 *
 * <p>References: Holt, D. and Smith, T. "Post stratification", Journal of the Royal Statistical Society A 142, 1979, 33-46. Potter,
 * F. "A study of procedures to identify and trim extreme sampling weights", Proceedings of the Survey Research Methods Section, ASA,
 * 1990, 225-230.
 */
public final class CellWeighting {

    private final Responses responses;
    private final double[] weights;
    private final Map<String, Cell> cells;
    private final double effectiveSize;
    private final List<Problem> problems;

    private CellWeighting(
            Responses responses,
            double[] weights,
            Map<String, Cell> cells,
            double effectiveSize,
            List<Problem> problems) {
        this.responses = responses;
        this.weights = weights;
        this.cells = Collections.unmodifiableMap(cells);
        this.effectiveSize = effectiveSize;
        this.problems = List.copyOf(problems);
    }

    /** Why a cell cannot be weighted. */
    public enum Kind {
        /** It has a share and no response that could speak for it: join it with another. */
        NO_RESPONSES,
        /** It has responses, and its share is not known. */
        NO_SHARE
    }

    /**
     * What is wrong with a cell.
     *
     * @param cell its name, not null
     * @param kind what is wrong, not null
     */
    public record Problem(String cell, Kind kind) {}

    /**
     * A cell after weighting.
     *
     * @param responses how many count
     * @param known its share among all customers, all together 1
     * @param before its share of the weights before
     * @param after its share of the weights after
     * @param trimmed how many of its weights were cut
     */
    public record Cell(long responses, double known, double before, double after, long trimmed) {}

    /**
     * Weighs responses to known shares.
     *
     * @param responses the responses, not null
     * @param cellOf the cell of a row, never null; for example {@code row -> responses.channel(row).name()}
     * @param shares the known share of every cell, each above 0, of any sum
     * @param limit the largest weight in multiples of the mean, above 1; infinite for no trimming
     * @return the weights, or what is wrong with the cells; never null
     * @throws IllegalArgumentException if a share is not above 0, or the limit not above 1
     */
    public static CellWeighting of(
            Responses responses, IntFunction<String> cellOf, Map<String, Double> shares, double limit) {
        if (!(limit > 1)) {
            throw new IllegalArgumentException("A weight is cut above the mean, found a limit of " + limit);
        }
        Map<String, Double> known = new TreeMap<>(Weights.checked(shares));
        known.forEach((cell, share) -> {
            if (share == 0) {
                throw new IllegalArgumentException("The share of a cell is above 0, found 0 of " + cell);
            }
        });
        CellRows rows = CellRows.of(responses, cellOf, new TreeSet<>(known.keySet()));
        List<Problem> problems = new ArrayList<>();
        known.keySet().stream()
                .filter(cell -> rows.count(cell) == 0)
                .forEach(cell -> problems.add(new Problem(cell, Kind.NO_RESPONSES)));
        rows.unknown().forEach(cell -> problems.add(new Problem(cell, Kind.NO_SHARE)));
        return problems.isEmpty()
                ? weighted(responses, rows, known, limit)
                : new CellWeighting(responses, new double[0], Map.of(), 0, problems);
    }

    private static CellWeighting weighted(Responses responses, CellRows rows, Map<String, Double> known, double limit) {
        double sumOfShares = Weights.sum(known.values());
        double[] weights = new double[responses.size()];
        Arrays.fill(weights, 1);
        for (int row = 0; row < weights.length; row++) {
            String cell = rows.cell(row);
            if (!cell.isEmpty()) {
                double share = known.getOrDefault(cell, 0.0) / sumOfShares;
                weights[row] = responses.weight(row) * (rows.all() * share / rows.weight(cell));
            }
        }
        boolean[] cut = trim(weights, rows, limit);
        double all = rows.sum(weights, row -> true);
        Map<String, Cell> cells = new LinkedHashMap<>();
        known.forEach((cell, share) -> cells.put(
                cell,
                new Cell(
                        rows.count(cell),
                        share / sumOfShares,
                        rows.weight(cell) / rows.weight(),
                        rows.sum(weights, row -> rows.cell(row).equals(cell)) / all,
                        rows.count(cell, cut))));
        double[] squares = Arrays.stream(weights).map(weight -> weight * weight).toArray();
        double effective = Math.min((double) rows.all(), all * (all / rows.sum(squares, row -> true)));
        return new CellWeighting(responses, weights, cells, effective, List.of());
    }

    /** Cuts what is above the limit and raises the others, keeping the sum, until nothing is above. */
    private static boolean[] trim(double[] weights, CellRows rows, double limit) {
        boolean[] cut = new boolean[weights.length];
        boolean more = true;
        while (more) {
            more = false;
            long cuts = 0;
            for (int row = 0; row < weights.length; row++) {
                if (!cut[row] && weights[row] > limit && !rows.cell(row).isEmpty()) {
                    cut[row] = true;
                    weights[row] = limit;
                    more = true;
                }
                cuts += cut[row] ? 1 : 0;
            }
            if (more) {
                double factor = (rows.all() - limit * cuts) / rows.sum(weights, row -> !cut[row]);
                for (int row = 0; row < weights.length; row++) {
                    weights[row] *= cut[row] || rows.cell(row).isEmpty() ? 1 : factor;
                }
            }
        }
        return cut;
    }

    /**
     * The weights.
     *
     * @return a new array, one for each response; empty if there are problems
     */
    public double[] weights() {
        return weights.clone();
    }

    /**
     * What became of each cell.
     *
     * @return by its name in the order of names, empty if there are problems; never null
     */
    public Map<String, Cell> cells() {
        return cells;
    }

    /**
     * How many responses of equal weight tell as much.
     *
     * @return (sum w)^2 / sum w^2; 0 if there are problems
     */
    public double effectiveSize() {
        return effectiveSize;
    }

    /**
     * Why there are no weights.
     *
     * @return by cell; empty if there are weights
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * The responses with these weights.
     *
     * @return the responses so weighted; as they were if there are problems
     * @throws IllegalArgumentException if shares or earlier weights are so far apart that a weight is not within 1e-9 and 1e9
     */
    public Responses weighted() {
        return problems.isEmpty() ? responses.withWeights(weights) : responses;
    }

    @Override
    public String toString() {
        return "CellWeighting " + (problems.isEmpty() ? cells.toString() : problems.toString());
    }
}
