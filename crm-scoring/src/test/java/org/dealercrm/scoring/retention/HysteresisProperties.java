package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.BetaGeometricModel;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.dealercrm.scoring.retention.StoreHistories.Store;

/** Laws of cut points and of the margins around them, for any store, any model and any classes before. */
@Domain(StoreHistories.class)
@Domain(DomainContext.Global.class)
class HysteresisProperties {

    private static final double NO_MARGIN = 0;

    @Provide
    Arbitrary<RetentionPolicy> policies() {
        Arbitrary<Double> margins = Arbitraries.of(NO_MARGIN, .05, .3, .9);
        Arbitrary<ValueCut> values = Arbitraries.of(
                new ValueCut.NaturalBreak(),
                new ValueCut.Clustered(3, 1),
                new ValueCut.Clustered(4, 3),
                new ValueCut.Quantile(.5),
                new ValueCut.Quantile(.8),
                new ValueCut.Fixed(700));
        Arbitrary<StabilityCut> stabilities = Arbitraries.of(
                new StabilityCut.NaturalBreak(), new StabilityCut.Quantile(.4), new StabilityCut.Fixed(.5));
        return Combinators.combine(values, stabilities, margins, margins)
                .as((value, stability, ofValue, ofStability) -> RetentionPolicy.standard()
                        .withValueCut(value)
                        .withStabilityCut(stability)
                        .withHysteresis(new Hysteresis(ofValue, ofStability)));
    }

    @Property
    void scoringTwiceInARowOnTheSameDataMovesNobody(
            @ForAll Store store,
            @ForAll BetaGeometricModel model,
            @ForAll("policies") RetentionPolicy policy,
            @ForAll Random random) {
        VisitHistory history = store.history(ClockUnit.DAY);
        RetentionResult once = score(history, model, policy, anyClasses(store, random));
        assertThat(score(history, model, policy, PreviousClasses.of(once))).isEqualTo(once);
    }

    @Property
    void theSamePreviousClassesGiveTheSameClassesInAnyOrderOfRows(
            @ForAll Store store,
            @ForAll BetaGeometricModel model,
            @ForAll("policies") RetentionPolicy policy,
            @ForAll long seed) {
        PreviousClasses previous = anyClasses(store, new Random(seed));
        assertThat(score(store.history(ClockUnit.DAY, seed), model, policy, previous))
                .isEqualTo(score(store.history(ClockUnit.DAY), model, policy, previous));
    }

    @Property
    void withoutAMarginThePreviousClassesHaveNoEffect(
            @ForAll Store store,
            @ForAll BetaGeometricModel model,
            @ForAll("policies") RetentionPolicy any,
            @ForAll Random random) {
        RetentionPolicy policy = any.withHysteresis(Hysteresis.NONE);
        VisitHistory history = store.history(ClockUnit.DAY);
        assertThat(score(history, model, policy, anyClasses(store, random)))
                .isEqualTo(score(history, model, policy, PreviousClasses.none()));
    }

    @Property
    void whoCrossesACutIsBeyondItByTheMarginAndWhoIsBeyondItCrosses(
            @ForAll Store store,
            @ForAll BetaGeometricModel model,
            @ForAll("policies") RetentionPolicy policy,
            @ForAll Random random) {
        PreviousClasses previous = anyClasses(store, random);
        RetentionResult result = score(store.history(ClockUnit.DAY), model, policy, previous);
        double cut = result.provenance().valueCut().orElse(0);
        double threshold = result.provenance().stabilityThreshold();
        Hysteresis margins = policy.hysteresis();
        for (CustomerScore score : result.scores()) {
            RetentionClass before = previous.classOf(score.customerId()).orElse(RetentionClass.NO_VALUE);
            if (score.valueTier() == ValueTier.NONE || before == RetentionClass.NO_VALUE) {
                continue;
            }
            boolean wasHigh = before.name().startsWith("HIGH");
            double far = cut * (wasHigh ? 1 - margins.value() : 1 + margins.value());
            assertThat(score.valueTier() == ValueTier.HIGH).isEqualTo(score.valueWhileStaying() >= far);
            boolean wasStable = before.name().endsWith("STABLE");
            double edge = wasStable
                    ? threshold - margins.stability() * threshold
                    : threshold + margins.stability() * (1 - threshold);
            assertThat(score.stabilityTier() == StabilityTier.STABLE).isEqualTo(score.pReturn() >= edge);
        }
    }

    @Property
    void aQuantileLeavesNoMoreThanItsShareBelowAndPartsNoTies(
            @ForAll Store store, @ForAll BetaGeometricModel model, @ForAll("policies") RetentionPolicy any) {
        RetentionPolicy policy =
                any.withValueCut(new ValueCut.Quantile(.6)).withStabilityCut(new StabilityCut.Quantile(.6));
        RetentionResult result = score(store.history(ClockUnit.DAY), model, policy, PreviousClasses.none());
        double[] values = result.scores().stream()
                .filter(score -> score.valueTier() != ValueTier.NONE)
                .mapToDouble(CustomerScore::valueWhileStaying)
                .toArray();
        double[] chances = result.scores().stream()
                .filter(score -> score.valueTier() != ValueTier.NONE)
                .mapToDouble(CustomerScore::pReturn)
                .toArray();
        if (values.length > 0) {
            assertCutAtQuantile(values, result.provenance().valueCut().orElseThrow());
            assertCutAtQuantile(chances, result.provenance().stabilityThreshold());
        }
    }

    private static void assertCutAtQuantile(double[] figures, double cut) {
        double needed = .4 * figures.length * (1 - 1e-9);
        assertThat(count(figures, cut)).isGreaterThanOrEqualTo(needed);
        // without those at the cut, who agree to nine digits, too few would be above it
        assertThat(count(figures, cut * (1 + 3e-9) + 1e-300)).isLessThan(needed);
    }

    private static double count(double[] figures, double least) {
        return Arrays.stream(figures).filter(figure -> figure >= least).count();
    }

    private static PreviousClasses anyClasses(Store store, Random random) {
        Map<String, RetentionClass> classes = new HashMap<>();
        for (int number = 0; number < store.customers().size(); number++) {
            int drawn = random.nextInt(RetentionClass.values().length + 1);
            if (drawn < RetentionClass.values().length) {
                classes.put("C-" + number, RetentionClass.values()[drawn]);
            }
        }
        return PreviousClasses.of(classes);
    }

    private static RetentionResult score(
            VisitHistory history, BetaGeometricModel model, RetentionPolicy policy, PreviousClasses previous) {
        return RetentionScoring.score(history, StoreFit.together(TestStore.fit(model)), policy, previous);
    }
}
