package org.dealercrm.scoring.drivers;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Interval;

/**
 * Importance-performance analysis: which items are important and poor, and how certain that is.
 *
 * <p>Reference: Martilla, J. A. &amp; James, J. C. "Importance-performance analysis", Journal of Marketing 41(1), 1977, 77-79,
 * on the service department of a car dealer.
 *
 * @param cuts by which rule the plane was cut, not null
 * @param importanceCut the line; empty if no item has a figure
 * @param performanceCut the line; empty if no item has a figure
 * @param items in the order given, not null
 */
public record ImportancePerformance(
        CutLines cuts, OptionalDouble importanceCut, OptionalDouble performanceCut, List<PlacedItem> items) {

    /** Copies the list. */
    public ImportancePerformance {
        Objects.requireNonNull(cuts, "cuts");
        Objects.requireNonNull(importanceCut, "importanceCut");
        Objects.requireNonNull(performanceCut, "performanceCut");
        items = List.copyOf(items);
    }

    /**
     * Places items.
     *
     * @param items each with a code of its own, not null
     * @param cuts where to cut, not null
     * @return the plane, never null
     * @throws IllegalArgumentException if two items have one code
     */
    public static ImportancePerformance of(List<RatedItem> items, CutLines cuts) {
        Set<String> codes = new HashSet<>();
        for (RatedItem item : items) {
            if (!codes.add(item.item().code())) {
                throw new IllegalArgumentException(
                        "Each item has a code of its own, found " + item.item().code() + " twice");
            }
        }
        OptionalDouble importance = cut(cuts.importance(), items, RatedItem::importance);
        OptionalDouble performance = cut(cuts.performance(), items, RatedItem::performance);
        return new ImportancePerformance(
                cuts,
                importance,
                performance,
                items.stream()
                        .map(item -> placed(item, importance, performance))
                        .toList());
    }

    /**
     * The items from the largest shortfall to the largest surplus of performance against importance, in a tie by their codes;
     * those without a gap last.
     *
     * @return an unmodifiable list, never null
     */
    public List<PlacedItem> byGap() {
        return items.stream()
                .sorted(Comparator.comparingDouble((PlacedItem item) ->
                                item.rating().gap().figure().orElse(Double.POSITIVE_INFINITY))
                        .thenComparing(item -> item.item().code()))
                .toList();
    }

    private static OptionalDouble cut(
            OptionalDouble stated, List<RatedItem> items, Function<RatedItem, Estimation> axis) {
        double[] figures = items.stream()
                .map(axis)
                .map(Estimation::figure)
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        if (stated.isPresent() || figures.length == 0) {
            return stated;
        }
        return OptionalDouble.of(Weights.sum(figures) / figures.length);
    }

    private static PlacedItem placed(RatedItem item, OptionalDouble importanceCut, OptionalDouble performanceCut) {
        OptionalDouble importance = item.importance().figure();
        OptionalDouble performance = item.performance().figure();
        Optional<Quadrant> quadrant = importance.isEmpty() || performance.isEmpty()
                ? Optional.empty()
                : Optional.of(Quadrant.of(
                        importance.getAsDouble() >= importanceCut.orElseThrow(),
                        performance.getAsDouble() >= performanceCut.orElseThrow()));
        return new PlacedItem(
                item, quadrant, certain(item.importance(), importanceCut), certain(item.performance(), performanceCut));
    }

    /** Whether an interval keeps to one side; one that touches the line from above does. */
    private static boolean certain(Estimation figure, OptionalDouble cut) {
        Optional<Interval> range = figure.range();
        return range.isPresent()
                && cut.isPresent()
                && (range.get().low() >= cut.getAsDouble() || range.get().high() < cut.getAsDouble());
    }
}
