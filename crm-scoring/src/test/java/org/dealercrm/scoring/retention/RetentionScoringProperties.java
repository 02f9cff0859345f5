package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.BetaGeometricModel;
import org.dealercrm.scoring.retention.StoreHistories.Store;

/** Laws of the five classes, for any store and any model. */
@Domain(StoreHistories.class)
@Domain(DomainContext.Global.class)
class RetentionScoringProperties {

    private static final RetentionPolicy POLICY = RetentionPolicy.standard();

    @Property
    void everyCustomerIsInOneClassAndEveryFigureIsFinite(@ForAll Store store, @ForAll BetaGeometricModel model) {
        RetentionResult result = score(store.history(ClockUnit.DAY), model, POLICY);

        assertThat(result.scores()).hasSize(store.customers().size());
        assertThat(result.totals().values().stream()
                        .mapToLong(ClassTotal::customers)
                        .sum())
                .isEqualTo(store.customers().size());
        assertThat(result.scores()).allSatisfy(score -> {
            assertThat(score.retentionClass()).isEqualTo(RetentionClass.of(score.valueTier(), score.stabilityTier()));
            assertThat(score.pReturn()).isBetween(0.0, 1.0);
            assertThat(score.pAlive()).isBetween(0.0, 1.0);
            assertThat(figures(score)).allMatch(Double::isFinite);
            assertThat(score.reasons()).isNotEmpty().hasSizeLessThanOrEqualTo(5);
        });
    }

    @Property
    void theDefaultModelFitsAnyStore(@ForAll Store store) {
        RetentionResult result = RetentionScoring.score(store.history(ClockUnit.WEEK), POLICY);

        assertThat(result.scores())
                .hasSize(store.customers().size())
                .allSatisfy(score -> assertThat(figures(score)).allMatch(Double::isFinite));
    }

    @Property
    void contributionsAddUpToTheDistanceFromTheBaselineCustomer(@ForAll Store store, @ForAll BetaGeometricModel model) {
        RetentionResult result = score(store.history(ClockUnit.DAY), model, POLICY);

        double baseline = logit(result.provenance().baseline().pReturn());
        assertThat(result.scores()).allSatisfy(score -> {
            double sum =
                    score.reasons().stream().mapToDouble(Reason::contribution).sum();
            assertThat(sum).isCloseTo(logit(score.pReturn()) - baseline, within(1e-9));
        });
    }

    @Property
    void rulesComeFirstAndInputsByTheSizeOfTheirContribution(@ForAll Store store, @ForAll BetaGeometricModel model) {
        for (CustomerScore score :
                score(store.history(ClockUnit.DAY), model, POLICY).scores()) {
            double[] order = score.reasons().stream()
                    .mapToDouble(reason ->
                            reason.code().isRule() ? Double.NEGATIVE_INFINITY : -Math.abs(reason.contribution()))
                    .toArray();
            assertThat(order).isSorted();
        }
    }

    @Property
    void noValueIsExactlyWhatARuleSays(@ForAll Store store, @ForAll BetaGeometricModel model) {
        for (CustomerScore score :
                score(store.history(ClockUnit.DAY), model, POLICY).scores()) {
            boolean ruled =
                    score.reasons().stream().anyMatch(reason -> reason.code().isRule());
            assertThat(score.retentionClass() == RetentionClass.NO_VALUE).isEqualTo(ruled);
            assertThat(score.valueTier() == ValueTier.NONE).isEqualTo(ruled);
        }
    }

    @Property
    void theResultDoesNotDependOnTheOrderOfRows(
            @ForAll Store store, @ForAll BetaGeometricModel model, @ForAll long seed) {
        RetentionResult result = score(store.history(ClockUnit.DAY), model, POLICY);

        assertThat(score(store.history(ClockUnit.DAY, seed), model, POLICY)).isEqualTo(result);
    }

    @Property
    void classesDoNotDependOnTheUnitOfTheClock(
            @ForAll Store store, @ForAll BetaGeometricModel model, @ForAll ClockUnit unit) {
        RetentionPolicy fixedCut = POLICY.withValueCut(new ValueCut.Fixed(700));
        RetentionResult days = score(store.history(ClockUnit.DAY), model, fixedCut);
        BetaGeometricModel other = new BetaGeometricModel(
                true, model.k(), model.r(), unit.fromDays(model.alpha()), model.a(), model.b(), unit);

        RetentionResult units = score(store.history(ClockUnit.DAY), other, fixedCut);

        for (int row = 0; row < days.scores().size(); row++) {
            CustomerScore one = days.scores().get(row);
            CustomerScore two = units.scores().get(row);
            assertThat(two.pReturn()).isCloseTo(one.pReturn(), within(1e-9));
            boolean onTheEdge = Math.abs(one.pReturn() - 0.5) < 1e-9 || Math.abs(one.valueWhileStaying() - 700) < 1e-6;
            assertThat(onTheEdge || two.retentionClass() == one.retentionClass())
                    .isTrue();
        }
    }

    @Property
    void pReturnNeverRisesWithSilenceWhereVisitsAreIrregular(
            @ForAll BetaGeometricModel any,
            @ForAll @IntRange(min = 1, max = 8) int visits,
            @ForAll @IntRange(min = 1, max = 400) int gap,
            @ForAll @IntRange(min = 0, max = 900) int silence,
            @ForAll @IntRange(min = 1, max = 900) int longer) {
        BetaGeometricModel model =
                new BetaGeometricModel(true, 1, any.r(), any.alpha(), any.a(), any.b(), ClockUnit.DAY);
        VisitHistory history = new TestStore()
                .customer("C-1", visits, gap, silence, 100)
                .customer("C-2", visits, gap, silence + longer, 100)
                .history();

        RetentionResult result = score(history, model, POLICY);

        assertThat(result.scores().get(1).pReturn())
                .isLessThanOrEqualTo(result.scores().get(0).pReturn() + 1e-12);
    }

    @Property
    void aDepartedCustomerIsGoneWhateverTheModelSays(@ForAll Store store, @ForAll BetaGeometricModel model) {
        VisitHistory history = store.history(ClockUnit.DAY);
        RetentionResult result = score(history, model, POLICY);

        for (int row = 0; row < history.size(); row++) {
            CustomerScore score = result.scores().get(row);
            if (history.departure(row).isPresent()) {
                assertThat(new double[] {
                            score.pAlive(),
                            score.pReturn(),
                            score.expectedVisits(),
                            score.valueWhileStaying(),
                            score.expectedValue().orElse(0)
                        })
                        .containsOnly(0.0);
                assertThat(score.retentionClass()).isEqualTo(RetentionClass.NO_VALUE);
                assertThat(score.reasons()).hasSize(1);
            }
        }
    }

    static RetentionResult score(VisitHistory history, BetaGeometricModel model, RetentionPolicy policy) {
        return RetentionScoring.score(history, TestStore.fit(model), policy);
    }

    private static double logit(double p) {
        double held = Math.max(1e-12, Math.min(1 - 1e-12, p));
        return Math.log(held / (1 - held));
    }

    private static List<Double> figures(CustomerScore score) {
        return DoubleStream.concat(
                        DoubleStream.of(
                                score.recency(),
                                score.age(),
                                score.pAlive(),
                                score.expectedVisits(),
                                score.valueWhileStaying(),
                                score.pReturn(),
                                score.expectedValue().orElse(0),
                                score.contributionPerVisit().orElse(0)),
                        score.reasons().stream().mapToDouble(Reason::contribution))
                .boxed()
                .toList();
    }
}
