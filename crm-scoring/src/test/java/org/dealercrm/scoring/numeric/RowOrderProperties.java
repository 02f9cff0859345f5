package org.dealercrm.scoring.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class RowOrderProperties {

    @Property
    void aKeyFirstAndTheComparisonThenIsTheOrderOfTheComparison(@ForAll @Size(max = 300) List<Long> values) {
        int[] order = RowOrder.sorted(
                values.size(),
                row -> values.get(row) >>> 40,
                (i, j) -> Long.compareUnsigned(values.get(i), values.get(j)));
        assertThat(order).isEqualTo(expected(values));
    }

    @Property
    void fewKeysAreNoHarm(@ForAll @Size(max = 300) List<@LongRange(min = 0, max = 3) Long> values) {
        int[] order = RowOrder.sorted(
                values.size(), row -> values.get(row) / 2, (i, j) -> Long.compare(values.get(i), values.get(j)));
        assertThat(order).isEqualTo(expected(values));
    }

    @Property
    void keysOfNumbersStandInTheOrderOfTheNumbers(@ForAll long some, @ForAll long others) {
        // Bits, so that there are infinite numbers and tiny ones, both zeros, and neighbours.
        for (double one : new double[] {Double.longBitsToDouble(some), 0.0, -0.0, Double.POSITIVE_INFINITY}) {
            for (double other : new double[] {Double.longBitsToDouble(others), Math.nextUp(one), -one, one}) {
                assertThat(Integer.signum(Long.compareUnsigned(RowOrder.key(one), RowOrder.key(other))))
                        .isEqualTo(Double.compare(one, other));
            }
        }
    }

    private static int[] expected(List<Long> values) {
        return IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparing(values::get, Long::compareUnsigned))
                .mapToInt(i -> i)
                .toArray();
    }
}
