package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.BetaGeometricModel;
import org.dealercrm.scoring.lifetime.GammaGamma;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.dealercrm.scoring.retention.StoreHistories.Store;
import org.dealercrm.scoring.value.LifetimeValuation;
import org.dealercrm.scoring.value.LifetimeValue;
import org.dealercrm.scoring.value.ValuationTerms;
import org.dealercrm.scoring.value.VisitContributions;

/** One store has one figure: the scores and the lifetime value agree on what a visit contributes and on what is expected. */
@Domain(StoreHistories.class)
@Domain(DomainContext.Global.class)
class VisitContributionsAgreementProperties {

    @Property
    void aVisitContributesTheSameInScoresAndInLifetimeValue(
            @ForAll Store store,
            @ForAll BetaGeometricModel model,
            @ForAll @DoubleRange(min = 0, max = 300) double cost,
            @ForAll @DoubleRange(min = .1, max = 1) double margin) {
        VisitHistory history = store.history(ClockUnit.DAY);
        RetentionPolicy policy =
                RetentionPolicy.standard().withCostToServePerVisit(cost).withDefaultMargin(margin);
        RetentionResult result = RetentionScoringProperties.score(history, model, policy);
        VisitContributions contributions = VisitContributions.of(history, GammaGamma.fit(history), margin, cost);
        if (!history.hasMoney()) {
            assertThat(result.scores())
                    .allMatch(score -> score.contributionPerVisit().isEmpty());
            return;
        }

        for (int row = 0; row < history.size(); row++) {
            assertThat(OptionalDouble.of(contributions.expected(row)))
                    .isEqualTo(result.scores().get(row).contributionPerVisit());
        }
    }

    /** From 2026-06-30 a year of twelve calendar months has 365 days, the horizon of the scores. */
    @Property
    void undiscountedTheValueOfAYearIsTheExpectedValueOfTheScores(
            @ForAll Store store, @ForAll BetaGeometricModel model) {
        VisitHistory history = store.history(ClockUnit.DAY);
        RetentionResult result = RetentionScoringProperties.score(history, model, RetentionPolicy.standard());
        ValuationTerms year = ValuationTerms.standard().withHorizonMonths(12).withYearlyDiscountRate(0);
        LifetimeValuation valuation = LifetimeValuation.of(
                history, TestStore.AS_OF, StoreFit.together(TestStore.fit(model)), GammaGamma.fit(history), year);

        for (int row = 0; row < history.size(); row++) {
            CustomerScore score = result.scores().get(row);
            LifetimeValue value = valuation.of(row);
            assertThat(value.expectedVisits())
                    .isCloseTo(score.expectedVisits(), within(1e-12 * score.expectedVisits()));
            assertThat(value.discountedContribution().isPresent()).isEqualTo(history.hasMoney());
            if (history.hasMoney()) {
                double expected = score.expectedValue().orElseThrow();
                assertThat(value.discountedContribution())
                        .hasValueCloseTo(expected, within(1e-11 * Math.abs(expected)));
            }
        }
    }
}
