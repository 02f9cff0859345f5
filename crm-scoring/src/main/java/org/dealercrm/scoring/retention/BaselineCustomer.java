package org.dealercrm.scoring.retention;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.dealercrm.scoring.history.VisitHistory;

/**
 * A store's baseline customer, private or fleet, in the model's unit: medians, because one customer of twenty years must not move him.
 *
 * @param silence median time since the last visit
 * @param rhythm median of the mean gaps; empty if nobody came again
 * @param tenure median time to the last visit
 */
record BaselineCustomer(double silence, OptionalDouble rhythm, double tenure) {

    /**
     * The baseline of one kind of customers. Lost and departed customers are left out, as long as others are there: most stores have more lost
     * customers than present ones, and against a typical customer of years ago every silence would look short.
     *
     * @param member whether the customer of a row is of the kind
     * @param lost whether the customer of a row is lost for longer than the policy says
     */
    static BaselineCustomer of(VisitHistory history, IntPredicate member, IntPredicate lost) {
        IntPredicate present = member.and(row -> history.departure(row).isEmpty());
        for (IntPredicate counted : List.of(present.and(lost.negate()), present)) {
            if (IntStream.range(0, history.size()).anyMatch(counted)) {
                return of(new Rows(history, counted));
            }
        }
        return of(new Rows(history, member));
    }

    private static BaselineCustomer of(Rows rows) {
        VisitHistory history = rows.history;
        return new BaselineCustomer(
                rows.median(row -> true, row -> history.age(row) - history.recency(row))
                        .orElse(0),
                rows.median(row -> history.recency(row) > 0, row -> history.recency(row) / history.frequency(row)),
                rows.median(row -> true, history::recency).orElse(0));
    }

    /** His repeat visits. */
    double repeatVisits() {
        return repeatVisits(tenure, rhythm.orElse(0));
    }

    /**
     * The repeat visits of a customer who came for a time with a rhythm: none if his last visit was the first, otherwise tenure
     * by mean gap, at least the one that ended the tenure.
     */
    static double repeatVisits(double tenure, double rhythm) {
        if (tenure <= 0) {
            return 0;
        }
        return rhythm > 0 ? Math.max(1, tenure / rhythm) : 1;
    }

    /** The customers that count. */
    private record Rows(VisitHistory history, IntPredicate counted) {

        /** The lower weighted median: the least value with at least half of the weight at or below it. */
        OptionalDouble median(IntPredicate known, IntToDoubleFunction value) {
            int[] rows = IntStream.range(0, history.size())
                    .filter(counted.and(known))
                    .boxed()
                    .sorted(Comparator.comparingDouble(value::applyAsDouble))
                    .mapToInt(row -> row)
                    .toArray();
            double total = 0;
            for (int row : rows) {
                total += history.weight(row);
            }
            double below = 0;
            for (int row : rows) {
                below += history.weight(row);
                if (below >= total / 2) {
                    return OptionalDouble.of(value.applyAsDouble(row));
                }
            }
            return OptionalDouble.empty();
        }
    }
}
