package org.dealercrm.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.dealercrm.scoring.lifetime.ModelFamily;

class HoldoutEvaluationProperties {

    record Came(String customer, int day) {}

    @Property
    void theEvaluationDoesNotDependOnTheOrderOfTheVisits(
            @ForAll("visits") List<Came> visits,
            @ForAll Random random,
            @ForAll @IntRange(min = 0, max = 120) int split,
            @ForAll @IntRange(min = 1, max = 80) int horizon) {
        List<Came> shuffled = new ArrayList<>(visits);
        Collections.shuffle(shuffled, random);
        assertThat(evaluate(shuffled, split, horizon)).isEqualTo(evaluate(visits, split, horizon));
    }

    @Property
    void theRuleSeesNothingOfTheFuture(
            @ForAll("visits") List<Came> visits,
            @ForAll @IntRange(min = 0, max = 120) int split,
            @ForAll @IntRange(min = 1, max = 80) int horizon) {
        List<Came> known = visits.stream().filter(v -> v.day() <= split).toList();
        EvaluationResult rule =
                evaluate(visits, split, horizon, List.of()).result("recency").orElseThrow();
        EvaluationResult blind =
                evaluate(known, split, horizon, List.of()).result("recency").orElseThrow();
        assertThat(rule.expectedSum()).isEqualTo(blind.expectedSum());
        assertThat(rule.calibration().stream().map(CalibrationBand::meanPredicted))
                .isEqualTo(blind.calibration().stream()
                        .map(CalibrationBand::meanPredicted)
                        .toList());
    }

    @Property
    void everyMeasureIsANumberInItsRangeOrHasAReason(
            @ForAll("visits") List<Came> visits,
            @ForAll @IntRange(min = 0, max = 120) int split,
            @ForAll @IntRange(min = 1, max = 80) int horizon) {
        assertThat(evaluate(visits, split, horizon).results())
                .extracting(EvaluationResult::name)
                .startsWith("mbg-cnbd-k")
                .endsWith("recency", "historical-rate");
        assertThat(evaluate(visits, split, horizon).results())
                .allSatisfy(HoldoutEvaluationProperties::assertNumbersOrReasons);
    }

    @Provide
    Arbitrary<List<Came>> visits() {
        Arbitrary<String> customer = Arbitraries.integers().between(1, 12).map(i -> "C" + i);
        return Combinators.combine(customer, Arbitraries.integers().between(0, 180))
                .as(Came::new)
                .list()
                .ofMaxSize(60);
    }

    private static Evaluation evaluate(List<Came> visits, int split, int horizon) {
        return evaluate(visits, split, horizon, List.of(ModelFamily.MBG_CNBD_K));
    }

    private static Evaluation evaluate(List<Came> visits, int split, int horizon, List<ModelFamily> families) {
        VisitLogBuilder log = VisitLog.builder();
        visits.forEach(visit -> log.add(visit.customer(), visit.day(), Double.NaN, Double.NaN));
        return HoldoutEvaluation.of(log.build(), LocalDate.ofEpochDay(split), horizon, families);
    }

    private static void assertNumbersOrReasons(EvaluationResult result) {
        for (Measure measure : Measure.values()) {
            boolean there = switch (measure) {
                case CALIBRATION -> !result.calibration().isEmpty();
                case LIFT -> !result.lift().isEmpty();
                default -> result.value(measure).isPresent();
            };
            assertThat(result.undefined().containsKey(measure))
                    .as(measure.name())
                    .isEqualTo(!there);
            result.value(measure).ifPresent(value -> assertThat(value).isFinite());
            if (measure != Measure.EXPECTED_MONEY) {
                result.value(measure).ifPresent(value -> assertThat(value).isNotNegative());
            }
        }
        assertThat(Stream.of(result.auc(), result.brier()).filter(OptionalDouble::isPresent))
                .allSatisfy(measure -> assertThat(measure.getAsDouble()).isBetween(0.0, 1.0));
        assertThat(result.brierParts().isPresent()).isEqualTo(result.brier().isPresent());
    }
}
