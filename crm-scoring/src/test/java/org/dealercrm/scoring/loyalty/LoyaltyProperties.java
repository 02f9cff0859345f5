package org.dealercrm.scoring.loyalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dealercrm.scoring.GivenFit;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.SatisfactionScores;
import org.dealercrm.scoring.history.SatisfactionScoresBuilder;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.dealercrm.scoring.lifetime.BetaGeometricModel;
import org.dealercrm.scoring.rates.Rate;
import org.dealercrm.scoring.rates.RateWindow;
import org.dealercrm.scoring.retention.RetentionClass;
import org.dealercrm.scoring.retention.RetentionPolicy;
import org.dealercrm.scoring.retention.RetentionResult;
import org.dealercrm.scoring.retention.RetentionScoring;
import org.dealercrm.survey.Scale;

class LoyaltyProperties {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final RateWindow ALL = new RateWindow(FIRST, FIRST.plusDays(2000));

    /** A visit or an answer. */
    record Row(String customer, int day, int answer) {
        boolean isVisit() {
            return answer == 0;
        }
    }

    private static VisitLog log(List<Row> rows, int until) {
        VisitLogBuilder log = VisitLog.builder();
        rows.stream()
                .filter(row -> row.isVisit() && row.day() <= until)
                .forEach(row -> log.add(row.customer(), FIRST.toEpochDay() + row.day(), 100, Double.NaN));
        return log.build();
    }

    private static SatisfactionScores scores(List<Row> rows, int until) {
        SatisfactionScoresBuilder scores = SatisfactionScores.of(Scale.rating(1, 5));
        rows.stream()
                .filter(row -> !row.isVisit() && row.day() <= until)
                .forEach(row -> scores.add(row.customer(), FIRST.plusDays(row.day()), row.answer()));
        return scores.build();
    }

    private static ReturnBySatisfaction found(List<Row> rows, int until, int asOf, int horizon) {
        return ReturnBySatisfaction.of(scores(rows, until), log(rows, until), ALL, FIRST.plusDays(asOf), horizon);
    }

    @Property
    void theOrderOfRowsChangesNothing(
            @ForAll("rows") List<Row> rows, @ForAll @IntRange(min = 1, max = 500) int horizon, @ForAll long seed) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(found(shuffled, 9999, 900, horizon)).isEqualTo(found(rows, 9999, 900, horizon));
    }

    @Property
    void whoWasLookedAtIsCountedOrLeftOutAndNothingLaterIsSeen(
            @ForAll("rows") List<Row> rows,
            @ForAll @IntRange(min = 0, max = 1200) int asOf,
            @ForAll @IntRange(min = 1, max = 500) int horizon) {
        ReturnBySatisfaction found = found(rows, 9999, asOf, horizon);
        double all = 0;
        for (StepReturn step : found.steps()) {
            Rate rate = step.rate();
            all += rate.denominator()
                    + rate.exclusions().stream().mapToDouble(Exclusion::count).sum();
        }
        long answers = scores(rows, asOf).byCustomer().values().stream()
                .mapToLong(List::size)
                .sum();
        assertThat(all).isEqualTo((double) answers);
        List<Rate> known = found(rows, asOf, asOf, horizon).steps().stream()
                .map(StepReturn::rate)
                .toList();
        for (int step = 0; step < known.size(); step++) {
            assertThat(known.get(step).numerator())
                    .isEqualTo(found.steps().get(step).rate().numerator());
        }
    }

    @Property(tries = 50)
    void theClassesAndTheKindsHoldEveryCustomerOnce(
            @ForAll("rows") List<Row> rows, @ForAll @IntRange(min = 1, max = 4) int satisfiedFrom) {
        LocalDate asOf = FIRST.plusDays(1000);
        BetaGeometricModel model = new BetaGeometricModel(true, 1, 2, 360, .5, 2.5, ClockUnit.DAY);
        RetentionResult result = RetentionScoring.score(
                log(rows, 1000).asOf(asOf, ClockUnit.DAY), GivenFit.of(model), RetentionPolicy.standard());
        SatisfactionScores scores = scores(rows, 1000);
        Map<RetentionClass, ClassSatisfaction> classes = ClassSatisfaction.of(result.scores(), scores, asOf, 700);
        long customers = 0;
        long answered = 0;
        for (ClassSatisfaction each : classes.values()) {
            customers += each.customers();
            answered += each.satisfaction().sample().size();
            each.satisfaction().figure().ifPresent(mean -> assertThat(mean).isBetween(1 - 1e-12, 5 + 1e-12));
        }
        assertThat(customers).isEqualTo(result.scores().size());
        LoyaltyTable table = LoyaltyTable.of(result.scores(), scores, satisfiedFrom, asOf, 700);
        double sum =
                table.shares().values().stream().mapToDouble(Rate::numerator).sum();
        assertThat(sum).isEqualTo((double) answered);
        for (Rate rate : table.shares().values()) {
            assertThat(rate.denominator()).isEqualTo((double) answered);
            assertThat(rate.exclusions().get(0).count()).isEqualTo((double) (customers - answered));
        }
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 1100),
                        Arbitraries.oneOf(
                                Arbitraries.just(0), Arbitraries.integers().between(1, 5)))
                .as((customer, day, answer) -> new Row("C" + customer, day, answer))
                .list()
                .ofMaxSize(50);
    }
}
