package org.dealercrm.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReturnMeasuresProperties {

    record Judged(double probability, boolean returned, int weight) {}

    @Property
    void theAreaIsTheShareOfPairsRankedRightly(@ForAll("customers") List<Judged> customers) {
        double right = 0;
        double pairs = 0;
        for (Judged a : customers) {
            for (Judged b : customers) {
                if (a.returned() && !b.returned()) {
                    double weight = (double) a.weight() * b.weight();
                    pairs += weight;
                    right += weight * (Math.signum(a.probability() - b.probability()) + 1) / 2;
                }
            }
        }
        OptionalDouble area = area(customers);
        assertThat(area.isPresent()).isEqualTo(pairs > 0);
        if (pairs > 0) {
            assertThat(area.getAsDouble()).isCloseTo(right / pairs, within(1e-12));
        }
    }

    @Property
    void turningTheScoresAroundTurnsTheAreaAround(@ForAll("customers") List<Judged> customers) {
        List<Judged> turned = customers.stream()
                .map(c -> new Judged(1 - c.probability(), c.returned(), c.weight()))
                .toList();
        area(customers).ifPresent(area -> assertThat(area(turned)).hasValueCloseTo(1 - area, within(1e-12)));
    }

    @Property
    void measuresDoNotDependOnTheOrderOfTheCustomers(
            @ForAll("customers") List<Judged> customers, @ForAll Random random) {
        List<Judged> shuffled = new ArrayList<>(customers);
        Collections.shuffle(shuffled, random);
        assertThat(area(shuffled)).isEqualTo(area(customers));
        assertThat(ReturnMeasures.lift(score(shuffled), returned(shuffled), weight(shuffled)))
                .isEqualTo(ReturnMeasures.lift(score(customers), returned(customers), weight(customers)));
        assertThat(ReturnMeasures.calibration(score(shuffled), returned(shuffled), weight(shuffled)))
                .isEqualTo(ReturnMeasures.calibration(score(customers), returned(customers), weight(customers)));
    }

    @Property
    void aWeightIsAsManyCustomers(@ForAll("customers") List<Judged> customers) {
        List<Judged> copies = new ArrayList<>();
        for (Judged customer : customers) {
            for (int i = 0; i < customer.weight(); i++) {
                copies.add(new Judged(customer.probability(), customer.returned(), 1));
            }
        }
        assertThat(area(copies)).isEqualTo(area(customers));
        OptionalDouble brier = ReturnMeasures.brierScore(score(customers), returned(customers), weight(customers));
        OptionalDouble ofCopies = ReturnMeasures.brierScore(score(copies), returned(copies), weight(copies));
        assertThat(ofCopies.isPresent()).isEqualTo(brier.isPresent());
        brier.ifPresent(b -> assertThat(ofCopies).hasValueCloseTo(b, within(1e-12)));
        assertThat(ReturnMeasures.lift(score(copies), returned(copies), weight(copies)))
                .isEqualTo(ReturnMeasures.lift(score(customers), returned(customers), weight(customers)));
    }

    @Property
    void bandsAndTenthsHoldEverybodyOnce(@ForAll("customers") List<Judged> customers) {
        List<CalibrationBand> bands =
                ReturnMeasures.calibration(score(customers), returned(customers), weight(customers));
        double all = Arrays.stream(weight(customers)).sum();
        assertThat(bands.size()).isLessThanOrEqualTo(10);
        assertThat(bands.stream().mapToInt(CalibrationBand::customers).sum()).isEqualTo(customers.size());
        assertThat(bands.stream().mapToDouble(CalibrationBand::weight).sum()).isEqualTo(all);
        for (int i = 0; i < bands.size(); i++) {
            CalibrationBand band = bands.get(i);
            assertThat(band.meanPredicted()).isBetween(band.lowest(), band.highest());
            assertThat(i == 0 || bands.get(i - 1).highest() < band.lowest()).isTrue();
        }
        List<LiftDecile> lift = ReturnMeasures.lift(score(customers), returned(customers), weight(customers));
        if (!lift.isEmpty()) {
            assertThat(lift.stream().mapToDouble(LiftDecile::weight).sum()).isCloseTo(all, within(1e-9));
            assertThat(lift.stream().mapToDouble(LiftDecile::lift).average().orElseThrow())
                    .isCloseTo(1, within(1e-9));
            assertThat(lift.get(9).cumulativeGain()).isEqualTo(1);
        }
    }

    @Provide
    Arbitrary<List<Judged>> customers() {
        // eighths and few weights, so that ties are common and sums are exact
        return Combinators.combine(
                        Arbitraries.integers().between(0, 8).map(i -> i / 8.0),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 3))
                .as(Judged::new)
                .list()
                .ofMaxSize(40);
    }

    private static OptionalDouble area(List<Judged> customers) {
        return ReturnMeasures.areaUnderCurve(score(customers), returned(customers), weight(customers));
    }

    private static double[] score(List<Judged> customers) {
        return customers.stream().mapToDouble(Judged::probability).toArray();
    }

    private static double[] weight(List<Judged> customers) {
        return customers.stream().mapToDouble(Judged::weight).toArray();
    }

    private static boolean[] returned(List<Judged> customers) {
        boolean[] returned = new boolean[customers.size()];
        for (int i = 0; i < returned.length; i++) {
            returned[i] = customers.get(i).returned();
        }
        return returned;
    }
}
