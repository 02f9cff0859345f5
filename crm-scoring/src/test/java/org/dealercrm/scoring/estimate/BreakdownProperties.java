package org.dealercrm.scoring.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BreakdownProperties {

    private static final Label LABEL = new Label("PART", "part", "部分");

    @Property
    void leavesAddUpToTheTotalOfEveryBranch(@ForAll("trees") Breakdown tree) {
        BigDecimal exact =
                tree.leaves().map(leaf -> new BigDecimal(leaf.value())).reduce(BigDecimal.ZERO, BigDecimal::add);

        // Neumaier's bound: one rounding of the result and terms of second order
        assertThat(tree.value())
                .isCloseTo(exact.doubleValue(), within(Math.ulp(exact.doubleValue()) + 1e-28 * tree.magnitude()));
        for (Breakdown part : tree.parts()) {
            leavesAddUpToTheTotalOfEveryBranch(part);
        }
    }

    @Property
    void partsAddUpToTheirWhole(@ForAll("trees") Breakdown tree) {
        if (tree.parts().isEmpty()) {
            assertThat(tree.leaves()).containsExactly(tree);
        } else {
            double sum = tree.parts().stream().mapToDouble(Breakdown::value).sum();
            assertThat(tree.value()).isCloseTo(sum, within(1e-12 * Math.max(1, tree.magnitude())));
        }
    }

    @Property
    void orderOfPartsChangesNoMoreThanTheLastDigit(@ForAll("values") List<Double> values, @ForAll Random random) {
        List<Double> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);

        double total = flat(values).value();
        assertThat(flat(shuffled).value()).isCloseTo(total, within(2 * Math.ulp(total)));
    }

    private static Breakdown flat(List<Double> values) {
        return Breakdown.of(
                LABEL,
                values.stream().map(value -> Breakdown.leaf(LABEL, value)).toList());
    }

    @Provide
    Arbitrary<List<Double>> values() {
        return Arbitraries.doubles()
                .between(-1e9, 1e9)
                .ofScale(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Breakdown> trees() {
        Arbitrary<Breakdown> leaf =
                Arbitraries.doubles().between(-1e9, 1e9).ofScale(6).map(value -> Breakdown.leaf(LABEL, value));
        return Arbitraries.recursive(
                () -> leaf,
                parts -> parts.list().ofMinSize(1).ofMaxSize(4).map(list -> Breakdown.of(LABEL, list)),
                0,
                3);
    }
}
