package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.lifetime.BetaGeometricModel;
import org.dealercrm.scoring.retention.Counterfactual.Change;
import org.dealercrm.scoring.retention.StoreHistories.Store;

/** A counterfactual is believed only if the class moves when it is applied, and does not when it is applied almost. */
@Domain(StoreHistories.class)
class CounterfactualProperties {

    private static final RetentionPolicy POLICY = RetentionPolicy.standard();

    @Property
    void theChangeMovesTheClassToItsTarget(@ForAll Store store, @ForAll BetaGeometricModel model) {
        RetentionResult result = RetentionScoringProperties.score(store.history(ClockUnit.DAY), model, POLICY);

        for (CustomerScore score : result.scores()) {
            if (score.counterfactual() instanceof Change change) {
                assertThat(change.target()).isNotEqualTo(score.retentionClass());
                assertThat(classAfter(change, change.to(), score, model, result.provenance()))
                        .isEqualTo(change.target());
            }
        }
    }

    @Property
    void aDayOrAHundredthLessLeavesTheClass(@ForAll Store store, @ForAll BetaGeometricModel model) {
        RetentionResult result = RetentionScoringProperties.score(store.history(ClockUnit.DAY), model, POLICY);

        for (CustomerScore score : result.scores()) {
            if (score.counterfactual() instanceof Change change) {
                double grain = change.lever() == Lever.CONTRIBUTION ? 0.01 : 1;
                double less = change.to() + (change.to() > change.from() ? -grain : grain);
                boolean stillAChange = (change.to() > change.from()) == (less > change.from());
                if (stillAChange && Math.abs(less - change.from()) > 1e-9) {
                    assertThat(classAfter(change, less, score, model, result.provenance()))
                            .isEqualTo(score.retentionClass());
                }
            }
        }
    }

    @Property
    void onlyCustomersWithoutValueHaveNone(@ForAll Store store, @ForAll BetaGeometricModel model) {
        RetentionResult result = RetentionScoringProperties.score(store.history(ClockUnit.DAY), model, POLICY);

        assertThat(result.scores())
                .filteredOn(score -> score.counterfactual() instanceof Counterfactual.None)
                .allSatisfy(score -> assertThat(score.retentionClass()).isEqualTo(RetentionClass.NO_VALUE));
    }

    /** The class after a change, from the definitions and not by the code under test; none of these customers has departed. */
    private static RetentionClass classAfter(
            Change change, double to, CustomerScore score, BetaGeometricModel model, Provenance provenance) {
        double x = score.frequency();
        double tx = score.recency();
        double silence = score.age() - tx;
        double contribution = score.contributionPerVisit().orElse(1);
        LocalDate lastVisit = TestStore.AS_OF.minusDays(Math.round(silence));
        LocalDate asOf = TestStore.AS_OF;
        switch (change.lever()) {
            case SILENCE -> {
                if (to > change.from()) {
                    asOf = lastVisit.plusDays(Math.round(to));
                } else {
                    lastVisit = asOf.minusDays(Math.round(to));
                }
                silence = to;
            }
            case RHYTHM -> x = Math.max(1, tx / to);
            case CONTRIBUTION -> contribution *= Math.round(to * 100) / 100.0;
        }
        boolean lost = lastVisit.plus(POLICY.lostAfter()).isBefore(asOf);
        if (lost || contribution <= 0) {
            return RetentionClass.NO_VALUE;
        }
        double value = model.expectedVisitsWhileStaying(POLICY.horizonDays(), x, tx, tx + silence) * contribution;
        OptionalDouble cut = provenance.valueCut();
        boolean high = cut.isPresent() && value >= cut.getAsDouble();
        boolean stable = model.pReturn(POLICY.horizonDays(), x, tx, tx + silence) >= provenance.stabilityThreshold();
        return RetentionClass.of(
                high ? ValueTier.HIGH : ValueTier.LOW, stable ? StabilityTier.STABLE : StabilityTier.AT_RISK);
    }
}
