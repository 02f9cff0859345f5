package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.SeasonalClock;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.junit.jupiter.api.Test;

/** On a clock that runs by the season the loss of a customer and the days that a person reads stay those of the calendar. */
class SeasonalScoringTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 3, 31);
    private static final SeasonalClock SEASON =
            SeasonalClock.of(List.of(2.0, 2.5, .3, .3, .5, .5, .5, .5, .8, 1.2, 2.0, 2.0));

    private static VisitLog store() {
        VisitLogBuilder log = VisitLog.builder();
        for (int i = 0; i < 300; i++) {
            long day = AS_OF.toEpochDay() - 1200 + (i * 37L) % 400;
            for (int visit = 0; visit <= i % 8; visit++) {
                log.add("c" + i, Math.min(day, AS_OF.toEpochDay()), Double.NaN, Double.NaN);
                day += 30 + (i * 13L + visit * 29L) % 120;
            }
        }
        return log.build();
    }

    @Test
    void lossAndSilenceAreThoseOfTheCalendar() {
        RetentionPolicy policy = RetentionPolicy.standard();
        VisitHistory plain = store().asOf(AS_OF, ClockUnit.WEEK);
        VisitHistory seasonal = store().withSeason(SEASON).asOf(AS_OF, ClockUnit.WEEK);
        List<CustomerScore> byCalendar = RetentionScoring.score(plain, policy).scores();
        RetentionResult bySeason = RetentionScoring.score(seasonal, policy);
        int lost = 0;
        for (int row = 0; row < plain.size(); row++) {
            boolean isLost = isLost(byCalendar.get(row));
            lost += isLost ? 1 : 0;
            CustomerScore score = bySeason.scores().get(row);
            assertThat(isLost(score)).as(score.customerId()).isEqualTo(isLost);
            assertThat(silence(score)).isEqualTo(silence(byCalendar.get(row)));
            assertThat(silence(score)).isEqualTo(plain.silenceDays(row));
        }
        assertThat(lost).isBetween(20, 280);
        assertThat(bySeason.provenance().horizon())
                .isEqualTo(SEASON.between(AS_OF, AS_OF.plusDays(policy.horizonDays())) / 7);
    }

    /** The day on which waiting moves a class is found again by scoring on that day. */
    @Test
    void theDayOnWhichWaitingMovesAClassIsOneOfTheCalendar() {
        VisitHistory seasonal = store().withSeason(SEASON).asOf(AS_OF, ClockUnit.WEEK);
        int dated = 0;
        for (CustomerScore score :
                RetentionScoring.score(seasonal, RetentionPolicy.standard()).scores()) {
            if (score.counterfactual() instanceof Counterfactual.Change change
                    && change.day().isPresent()) {
                LocalDate day = change.day().get();
                double waiting = change.to() - change.from();
                assertThat(SEASON.between(AS_OF, day)).isGreaterThanOrEqualTo(waiting - 1e-5);
                assertThat(SEASON.between(AS_OF, day.minusDays(1))).isLessThan(waiting);
                dated++;
            }
        }
        assertThat(dated).isPositive();
    }

    private static boolean isLost(CustomerScore score) {
        return score.reasons().stream().anyMatch(reason -> reason.code() == ReasonCode.LOST_TOO_LONG);
    }

    private static double silence(CustomerScore score) {
        return score.reasons().stream()
                .filter(reason -> reason.code() == ReasonCode.SILENCE)
                .findFirst()
                .orElseThrow()
                .own();
    }
}
