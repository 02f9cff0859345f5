package org.dealercrm.scoring.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExactSumProperties {

    @Property
    void itIsTheSumOfAllDigitsRoundedOnce(@ForAll("terms") List<Double> terms) {
        BigDecimal exact = terms.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum(terms)).isEqualTo(exact.doubleValue());
    }

    @Property
    void itIsTheSameInAnyOrder(@ForAll("terms") List<Double> terms, @ForAll Random random) {
        List<Double> shuffled = new ArrayList<>(terms);
        Collections.shuffle(shuffled, random);
        assertThat(sum(shuffled)).isEqualTo(sum(terms));
    }

    @Example
    void manyLargeTermsCarry() {
        ExactSum sum = new ExactSum();
        double term = Math.nextDown(0x1p31);
        int count = 1_000_000;
        for (int i = 0; i < count; i++) {
            sum.add(term);
            sum.add(-1e-300);
        }
        BigDecimal exact = new BigDecimal(term).subtract(new BigDecimal(1e-300)).multiply(BigDecimal.valueOf(count));
        assertThat(sum.value()).isEqualTo(exact.doubleValue());
    }

    @Example
    void nothingIsZero() {
        assertThat(new ExactSum().value()).isZero();
    }

    private static double sum(List<Double> terms) {
        ExactSum sum = new ExactSum();
        terms.forEach(sum::add);
        return sum.value();
    }

    @Provide
    Arbitrary<List<Double>> terms() {
        Arbitrary<Double> term = Arbitraries.longs()
                .map(Double::longBitsToDouble)
                .filter(number -> Math.abs(number) <= 1e300)
                .map(number -> number == 0 ? 0.0 : number);
        Arbitrary<Double> near = Arbitraries.doubles().between(-10, 10).ofScale(15);
        return Arbitraries.oneOf(
                term.list().ofMaxSize(30),
                near.list().ofMaxSize(100),
                near.map(x -> x * 0x1p-1070).list());
    }
}
