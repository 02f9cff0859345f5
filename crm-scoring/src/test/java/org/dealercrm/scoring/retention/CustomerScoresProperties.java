package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.dealercrm.scoring.lifetime.BetaGeometricModel;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.dealercrm.scoring.retention.StoreHistories.Store;

/** Scores are made when they are asked for, and are the same however and by whomever they are asked for. */
@Domain(StoreHistories.class)
class CustomerScoresProperties {

    private static final RetentionPolicy POLICY = RetentionPolicy.standard();

    @Property
    void theFiguresOfARowAreThoseOfTheWholeScore(@ForAll Store store, @ForAll BetaGeometricModel model) {
        CustomerScores scores = RetentionScoringProperties.score(store.history(ClockUnit.DAY), model, POLICY)
                .scores();

        for (int row = 0; row < scores.size(); row++) {
            assertThat(figures(scores, row)).isEqualTo(figures(CustomerScores.of(List.of(scores.get(row))), 0));
        }
    }

    @Property
    void aScoreIsTheSameAtEveryLook(@ForAll Store store, @ForAll BetaGeometricModel model) {
        CustomerScores scores = RetentionScoringProperties.score(store.history(ClockUnit.DAY), model, POLICY)
                .scores();

        assertThat(List.copyOf(scores)).isEqualTo(List.copyOf(scores));
    }

    @Property
    void scoresThatAHostKeptMakeTheSameResult(@ForAll Store store, @ForAll BetaGeometricModel model) {
        RetentionResult result = RetentionScoringProperties.score(store.history(ClockUnit.DAY), model, POLICY);

        RetentionResult kept = new RetentionResult(List.copyOf(result.scores()), result.provenance());

        assertThat(kept).isEqualTo(result);
        assertThat(kept.totals()).isEqualTo(result.totals());
        assertThat(kept.totals().values())
                .allSatisfy(
                        total -> assertThat(kept.count(total.retentionClass())).isEqualTo(total.customers()));
    }

    @Property
    void reasonsInOneLineAreTheReasonsOneByOne(@ForAll Store store, @ForAll BetaGeometricModel model) {
        CustomerScores scores = RetentionScoringProperties.score(store.history(ClockUnit.DAY), model, POLICY)
                .scores();

        for (CustomerScore score : scores) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                assertThat(score.formatReasons(locale))
                        .isEqualTo(score.reasons().stream()
                                .map(reason -> reason.format(locale))
                                .collect(Collectors.joining("; ")));
                assertThat(score.reasons())
                        .allSatisfy(reason -> assertThat(reason.format(locale))
                                .isEqualTo(reason.code() + "=" + reason.contribution() + " ("
                                        + reason.sentence(locale)
                                                .replace(';', ',')
                                                .replace('；', '，') + ")"));
            }
        }
    }

    /** So many customers that several threads find work. */
    @Example
    void theResultIsTheSameOnAnyNumberOfThreads() {
        VisitHistory history = store(40_000);
        StoreFit<BetaGeometricModel> fit = StoreFit.together(TestStore.fit(TestStore.workshop(3, ClockUnit.DAY)));
        RetentionResult alone = RetentionScoring.score(history, fit, POLICY);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            RetentionResult together = RetentionScoring.score(history, fit, POLICY, PreviousClasses.none(), threads);

            assertThat(together.provenance()).isEqualTo(alone.provenance());
            for (int row = 0; row < history.size(); row++) {
                assertThat(figures(together.scores(), row)).isEqualTo(figures(alone.scores(), row));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Example
    void nobodyIsNamedByTheWhole() {
        assertThat(RetentionScoring.score(store(3), POLICY).scores()).hasToString("CustomerScores[3 customers]");
    }

    private static VisitHistory store(int customers) {
        VisitLogBuilder log = VisitLog.builder();
        long today = TestStore.AS_OF.toEpochDay();
        for (int customer = 0; customer < customers; customer++) {
            for (int visit = 0; visit <= customer % 7; visit++) {
                log.add(
                        "C-" + customer,
                        today - customer % 911 - visit * (30L + customer % 211),
                        100 + customer % 1013,
                        Double.NaN);
            }
        }
        return log.build().asOf(TestStore.AS_OF, ClockUnit.DAY);
    }

    /** All but the counterfactual, which there is of the whole score only. */
    private static List<Object> figures(CustomerScores scores, int row) {
        return List.of(
                scores.customerId(row),
                scores.isFleet(row),
                scores.frequency(row),
                scores.recency(row),
                scores.age(row),
                scores.pAlive(row),
                scores.expectedVisits(row),
                scores.expectedValue(row),
                scores.valueWhileStaying(row),
                scores.pReturn(row),
                scores.valueTier(row),
                scores.stabilityTier(row),
                scores.retentionClass(row),
                scores.evidence(row),
                scores.reasons(row));
    }
}
