package org.dealercrm.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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

    @Property
    void theAreaDoesNotChangeUnderRisingMaps(@ForAll("customers") List<Judged> customers) {
        List<Judged> mapped = customers.stream()
                .map(c -> new Judged(Math.exp(3 * c.probability()) - 7, c.returned(), c.weight()))
                .toList();
        assertThat(area(mapped)).isEqualTo(area(customers));
    }

    @Property
    void noProbabilityLosesLessThanTheSharesOfThoseWhoShareIt(@ForAll("customers") List<Judged> customers) {
        OptionalDouble loss = ReturnMeasures.logLoss(score(customers), returned(customers), weight(customers));
        double entropy = 0;
        double all = 0;
        for (int eighth = 0; eighth <= 8; eighth++) {
            double came = 0;
            double total = 0;
            for (Judged customer : customers) {
                if (customer.probability() == eighth / 8.0) {
                    total += customer.weight();
                    came += customer.returned() ? customer.weight() : 0;
                }
            }
            all += total;
            entropy -= came > 0 ? came * Math.log(came / total) : 0;
            entropy -= total > came ? (total - came) * Math.log1p(-came / total) : 0;
        }
        double least = entropy / all - 1e-12;
        assertThat(loss.isPresent()).isEqualTo(!customers.isEmpty());
        loss.ifPresent(value -> assertThat(value).isGreaterThanOrEqualTo(least));
    }

    @Property
    void theLiftOfTheUpperTenthIsThatOfTheTable(@ForAll("customers") List<Judged> customers) {
        List<LiftDecile> table = ReturnMeasures.lift(score(customers), returned(customers), weight(customers));
        OptionalDouble top = ReturnMeasures.liftAtTop(score(customers), returned(customers), weight(customers), .1);
        assertThat(top.isPresent()).isEqualTo(!table.isEmpty());
        top.ifPresent(lift -> assertThat(lift).isCloseTo(table.get(0).lift(), within(1e-9)));
    }

    @Property
    void theBrierScoreIsTheSumOfItsParts(@ForAll("customers") List<Judged> customers) {
        BrierDecomposition.of(score(customers), returned(customers), weight(customers))
                .ifPresent(parts -> {
                    double brier = ReturnMeasures.brierScore(score(customers), returned(customers), weight(customers))
                            .orElseThrow();
                    assertThat(parts.miscalibration() - parts.discrimination() + parts.uncertainty())
                            .isCloseTo(brier, within(1e-12));
                    assertThat(parts.discrimination()).isLessThanOrEqualTo(parts.uncertainty() + 1e-12);
                });
    }

    @Property
    void differencesOfAreasAreTheStructuralComponentsOfDeLong(
            @ForAll("customers") List<Judged> customers, @ForAll Random random) {
        List<Judged> others = customers.stream()
                .map(c -> new Judged(random.nextInt(9) / 8.0, c.returned(), c.weight()))
                .toList();
        Optional<PairedDifference> difference =
                PairedDifference.ofAreas(score(customers), score(others), returned(customers), weight(customers));
        assertThat(difference.isPresent()).isEqualTo(area(customers).isPresent());
        difference.ifPresent(found -> {
            assertThat(found.difference())
                    .isCloseTo(area(customers).getAsDouble() - area(others).getAsDouble(), within(1e-12));
            StructuralComponents brute = new StructuralComponents(copies(customers), copies(others));
            assertThat(found.standardError().isPresent())
                    .isEqualTo(brute.variance().isPresent());
            brute.variance()
                    .ifPresent(variance ->
                            assertThat(found.standardError()).hasValueCloseTo(Math.sqrt(variance), within(1e-7)));
        });
    }

    /** Every pair of a returned and a lost customer, one by one. */
    private static final class StructuralComponents {
        private final List<Double> ofReturned = new ArrayList<>();
        private final List<Double> ofLost = new ArrayList<>();

        StructuralComponents(List<Judged> first, List<Judged> second) {
            for (int i = 0; i < first.size(); i++) {
                double sum = 0;
                double pairs = 0;
                for (int j = 0; j < first.size(); j++) {
                    if (first.get(i).returned() != first.get(j).returned()) {
                        sum += won(first.get(i), first.get(j)) - won(second.get(i), second.get(j));
                        pairs++;
                    }
                }
                (first.get(i).returned() ? ofReturned : ofLost).add(sum / pairs);
            }
        }

        private static double won(Judged one, Judged other) {
            Judged came = one.returned() ? one : other;
            Judged lost = one.returned() ? other : one;
            return (Math.signum(came.probability() - lost.probability()) + 1) / 2;
        }

        OptionalDouble variance() {
            return ofReturned.size() > 1 && ofLost.size() > 1
                    ? OptionalDouble.of(ofMean(ofReturned) + ofMean(ofLost))
                    : OptionalDouble.empty();
        }

        private static double ofMean(List<Double> values) {
            double mean = values.stream().mapToDouble(v -> v).average().orElseThrow();
            double squares =
                    values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
            return squares / (values.size() - 1) / values.size();
        }
    }

    private static List<Judged> copies(List<Judged> customers) {
        List<Judged> copies = new ArrayList<>();
        for (Judged customer : customers) {
            for (int i = 0; i < customer.weight(); i++) {
                copies.add(new Judged(customer.probability(), customer.returned(), 1));
            }
        }
        return copies;
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
