package org.dealercrm.scoring.retention;

import java.time.LocalDate;
import org.dealercrm.scoring.GivenFit;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.Departure;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.dealercrm.scoring.lifetime.BetaGeometricModel;
import org.dealercrm.scoring.lifetime.Fit;
import org.dealercrm.scoring.lifetime.LifetimeModel;

/** A store whose visits are told in days before 2026-06-30, and models to score it by. */
final class TestStore {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private final VisitLogBuilder log = VisitLog.builder();

    /** A customer who came a number of times with an even gap, each time for the same amount. */
    TestStore customer(String id, int visits, int gapDays, int lastDaysAgo, double amount) {
        return customer(id, visits, gapDays, lastDaysAgo, amount, Double.NaN);
    }

    TestStore customer(String id, int visits, int gapDays, int lastDaysAgo, double amount, double cost) {
        for (int visit = 0; visit < visits; visit++) {
            visit(id, lastDaysAgo + visit * gapDays, amount, cost);
        }
        return this;
    }

    TestStore visit(String id, int daysAgo, double amount, double cost) {
        log.add(id, day(daysAgo), amount, cost);
        return this;
    }

    TestStore buyer(String id, int daysAgo) {
        log.acquired(id, day(daysAgo));
        return this;
    }

    TestStore departed(String id, Departure how) {
        log.departed(id, how);
        return this;
    }

    VisitHistory history() {
        return log.build().asOf(AS_OF, ClockUnit.DAY);
    }

    /** Scores by a workshop's model: half a year between visits, one in six lost after each. */
    RetentionResult score(RetentionPolicy policy) {
        return RetentionScoring.score(history(), fit(workshop(1, ClockUnit.DAY)), policy);
    }

    static BetaGeometricModel workshop(int k, ClockUnit unit) {
        return new BetaGeometricModel(true, k, 2, 360 / unit.days(), 0.5, 2.5, unit);
    }

    static <M extends LifetimeModel> Fit<M> fit(M model) {
        return GivenFit.of(model);
    }

    static CustomerScore of(RetentionResult result, String id) {
        return result.scores().stream()
                .filter(score -> score.customerId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static long day(int daysAgo) {
        return AS_OF.toEpochDay() - daysAgo;
    }
}
