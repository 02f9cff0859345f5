package org.dealercrm.scoring.retention;

import java.util.Arrays;
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
            int[] rows = IntStream.range(0, history.size()).filter(counted).toArray();
            if (rows.length > 0) {
                return of(history, rows);
            }
        }
        return of(history, IntStream.range(0, history.size()).filter(member).toArray());
    }

    private static BaselineCustomer of(VisitHistory history, int[] rows) {
        int[] rhythmic =
                IntStream.of(rows).filter(row -> history.recency(row) > 0).toArray();
        return new BaselineCustomer(
                median(history, rows, row -> history.age(row) - history.recency(row))
                        .orElse(0),
                median(history, rhythmic, row -> history.recency(row) / history.frequency(row)),
                median(history, rows, history::recency).orElse(0));
    }

    private static OptionalDouble median(VisitHistory history, int[] rows, IntToDoubleFunction value) {
        double[] values = IntStream.of(rows).mapToDouble(value).toArray();
        double[] weights = IntStream.of(rows).mapToDouble(history::weight).toArray();
        boolean alike = Arrays.stream(weights).allMatch(weight -> weight == weights[0]);
        if (values.length == 0 || !alike) {
            return WeightedValues.of(values, weights).median();
        }
        // In most stores each customer counts as one, and numbers alone are sorted sooner.
        Arrays.sort(values);
        return OptionalDouble.of(values[(values.length - 1) / 2]);
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
}
