package org.dealercrm.scoring.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A log looked at by a clock that runs by the season. */
class SeasonalHistoryTest {

    private static final LocalDate START = LocalDate.of(2023, 1, 1);
    /** January twice as long as the other months. */
    private static final SeasonalClock JANUARY =
            SeasonalClock.of(List.of(2., 1., 1., 1., 1., 1., 1., 1., 1., 1., 1., 1.));

    private static VisitLog log() {
        return VisitLog.builder()
                .add("a", START.toEpochDay(), 10, Double.NaN)
                .add("a", START.plusDays(20).toEpochDay(), 20, Double.NaN)
                .add("a", START.plusDays(60).toEpochDay(), 30, Double.NaN)
                .add("b", START.plusDays(100).toEpochDay(), 30, Double.NaN)
                .build();
    }

    @Test
    void timesAreThoseOfTheSeason() {
        LocalDate asOf = START.plusDays(70);
        VisitHistory history = log().withSeason(JANUARY).asOf(asOf, ClockUnit.DAY);
        double january = JANUARY.weights().get(0);
        double rest = JANUARY.weights().get(1);
        assertThat(january).isCloseTo(2 * rest, within(1e-12));
        assertThat(history.frequency(0)).isEqualTo(2);
        assertThat(history.recency(0)).isCloseTo(30 * january + 30 * rest, within(1e-9));
        assertThat(history.age(0)).isCloseTo(30 * january + 40 * rest, within(1e-9));
        assertThat(history.sumLogGaps(0))
                .isCloseTo(Math.log(20 * january) + Math.log(10 * january + 30 * rest), within(1e-9));
        assertThat(history.logSeason()).isCloseTo(Math.log(january) + Math.log(rest), within(1e-12));
        assertThat(history.silenceDays(0)).as("by the calendar").isEqualTo(10);
        assertThat(history.horizon(366)).isCloseTo(JANUARY.between(asOf, asOf.plusDays(366)), within(1e-12));
        assertThat(history.inUnit(ClockUnit.WEEK).horizon(7)).isCloseTo(rest, within(1e-9));
        assertThat(history.season()).contains(JANUARY);
        assertThat(history.only(row -> true).season()).contains(JANUARY);
    }

    @Test
    void anEvenSeasonChangesNoBit() {
        SeasonalClock even = SeasonalClock.of(Collections.nCopies(12, 3.0));
        LocalDate asOf = START.plusDays(170);
        VisitHistory plain = log().asOf(asOf, ClockUnit.WEEK);
        VisitHistory seasonal = log().withSeason(even).asOf(asOf, ClockUnit.WEEK);
        for (int row = 0; row < plain.size(); row++) {
            assertThat(seasonal.recency(row)).isEqualTo(plain.recency(row));
            assertThat(seasonal.age(row)).isEqualTo(plain.age(row));
            assertThat(seasonal.sumLogGaps(row)).isEqualTo(plain.sumLogGaps(row));
            assertThat(seasonal.silenceDays(row)).isEqualTo(plain.silenceDays(row));
        }
        assertThat(seasonal.horizon(365)).isEqualTo(plain.horizon(365));
        assertThat(seasonal.logSeason()).isZero();
        assertThat(plain.season()).isEmpty();
    }

    @Test
    void rowsThatAreLeftOutTakeTheirSeasonWithThem() {
        VisitLog log = VisitLog.builder()
                .add("a", START.toEpochDay(), Double.NaN, Double.NaN)
                .add("a", START.plusDays(9).toEpochDay(), Double.NaN, Double.NaN)
                .add("b", START.toEpochDay(), Double.NaN, Double.NaN)
                .add("b", START.plusDays(99).toEpochDay(), Double.NaN, Double.NaN)
                .weight("b", 3)
                .build();
        VisitHistory history = log.withSeason(JANUARY).asOf(START.plusDays(200));
        VisitHistory b = history.only(row -> row == 1);
        assertThat(b.logSeason()).isCloseTo(3 * Math.log(JANUARY.weights().get(3)), within(1e-12));
        assertThat(b.sumLogGaps(0)).isEqualTo(history.sumLogGaps(1));
    }

    @Test
    void wholePeriodsKeepThePlainClock() {
        VisitHistory periods = log().withSeason(JANUARY).opportunities(START.plusDays(70), ClockUnit.WEEK);
        assertThat(periods.recency(0)).isEqualTo(9);
        assertThat(periods.season()).isEmpty();
    }

    @Test
    void aLogThatTellsNothingHasAnEvenSeason() {
        SeasonEstimate estimate = VisitLog.builder()
                .add("a", 0, Double.NaN, Double.NaN)
                .add("a", 100, Double.NaN, Double.NaN)
                .build()
                .season(LocalDate.ofEpochDay(1000));
        assertThat(estimate.clock().weights()).allSatisfy(w -> assertThat(w).isCloseTo(1, within(1e-9)));
        assertThat(estimate.logLikelihoodGain()).isCloseTo(0, within(1e-9));
        assertThat(estimate.pValue()).isCloseTo(1, within(1e-9));
        assertThat(VisitLog.builder().build().season(START).visits())
                .hasSize(12)
                .containsOnly(0.0);
    }
}
