package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dealercrm.scoring.evaluation.Evaluation;
import org.dealercrm.scoring.evaluation.HoldoutEvaluation;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.junit.jupiter.api.Test;

/** Customers older than the records are scored by the model of the others, and the evidence says how little is known. */
class OlderCustomersTest {

    private static final LocalDate BEGIN = LocalDate.of(2022, 1, 1);

    private static VisitLog store() {
        VisitLogBuilder log = VisitLog.builder().recordsFrom(BEGIN);
        for (int i = 0; i < 80; i++) {
            boolean older = i % 2 == 0;
            log.acquired("c" + i, BEGIN.toEpochDay() + (older ? -i - 1 : i));
            for (int visit = 0; visit < i % 7; visit++) {
                log.add("c" + i, BEGIN.toEpochDay() + i + visit * (80L + i % 30), 100, Double.NaN);
            }
        }
        return log.build();
    }

    @Test
    void everyoneIsScoredAndTheEvidenceOfTheOlderIsShort() {
        VisitHistory history = store().asOf(BEGIN.plusDays(1000), ClockUnit.WEEK);
        RetentionResult result = RetentionScoring.score(history, RetentionPolicy.standard());
        assertThat(result.scores()).hasSize(80);
        int full = 0;
        for (int row = 0; row < history.size(); row++) {
            CustomerScore score = result.scores().get(row);
            assertThat(score.pReturn()).isBetween(0.0, 1.0);
            if (history.isOlderThanRecords(row)) {
                assertThat(score.evidence()).isEqualTo(Evidence.SHORT);
            }
            full += score.evidence() == Evidence.FULL ? 1 : 0;
        }
        assertThat(full).isPositive();
    }

    @Test
    void theRuleLearnsNothingFromBeforeTheRecords() {
        LocalDate split = BEGIN.plusDays(400);
        Evaluation evaluation = HoldoutEvaluation.of(store(), split, 365, List.of(ModelFamily.MBG_NBD));
        assertThat(evaluation.ruleWindow().orElseThrow().split()).isEqualTo(BEGIN.plusDays(200));
        assertThat(evaluation.customers()).isEqualTo(80);
    }
}
