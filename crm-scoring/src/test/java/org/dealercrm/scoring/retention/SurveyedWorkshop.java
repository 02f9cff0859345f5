package org.dealercrm.scoring.retention;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.dealercrm.scoring.history.SatisfactionScores;
import org.dealercrm.scoring.history.SatisfactionScoresBuilder;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.dealercrm.survey.Scale;

/**
 * A workshop that asks after half of the visits, on a scale of 1 to 5. Each visit goes as well as it goes, whether somebody asks or
 * not; customers leave after it by a chance of how it went, or by one chance for all. The answer is how it went.
 */
final class SurveyedWorkshop {

    static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

    /** The chance to leave after a visit that went so, the worst first. */
    static final double[] DISSATISFIED_LEAVE = {.6, .45, .3, .15, .08};

    static final double[] ALL_ALIKE = {.25, .25, .25, .25, .25};

    private final SplittableRandom random;
    private final VisitLogBuilder log = VisitLog.builder();
    private final SatisfactionScoresBuilder scores = SatisfactionScores.of(Scale.rating(1, 5));

    private SurveyedWorkshop(long seed, int customers, double[] leaving) {
        this.random = new SplittableRandom(seed);
        for (int i = 0; i < customers; i++) {
            live("C" + i, leaving);
        }
    }

    static SurveyedWorkshop of(long seed, int customers, double[] leaving) {
        return new SurveyedWorkshop(seed, customers, leaving);
    }

    VisitLog log() {
        return log.build();
    }

    SatisfactionScores scores() {
        return scores.build();
    }

    private void live(String customer, double[] leaving) {
        double day = LAST_DAY.minusYears(5).toEpochDay() + 1 + random.nextDouble() * 365 * 4;
        while (day <= LAST_DAY.toEpochDay()) {
            log.add(customer, (long) day, Double.NaN, Double.NaN);
            int quality = random.nextInt(5);
            if (random.nextBoolean()) {
                scores.add(customer, LocalDate.ofEpochDay((long) day), quality + 1);
            }
            if (random.nextDouble() < leaving[quality]) {
                return;
            }
            day += 60 - 140 * Math.log(1 - random.nextDouble());
        }
    }
}
