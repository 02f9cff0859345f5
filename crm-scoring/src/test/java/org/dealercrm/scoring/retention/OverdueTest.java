package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalDouble;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverdueTest {

    private static final RhythmPrior TWICE_A_YEAR = new RhythmPrior(2, 5, 460, ClockUnit.DAY);

    private static VisitHistory history(int x, double tx, double age, ClockUnit unit) {
        return VisitHistory.ofSufficientStatistics(unit)
                .add("C-17", x, tx, age, Double.NaN, Double.NaN, 1)
                .build();
    }

    /**
     * The integral of A^s l^(s-1) exp(-A l) / Gamma(s) Q(k, l g) over all rates l, s = r + kx, A = alpha + t_x, g = T - t_x,
     * by mpmath to 18 digits; the second at CDNOW's parameters.
     */
    @ParameterizedTest
    @CsvSource({
        "2, 5, 460, 4, 732, 1132, .0991713236549740215",
        "1, .242594, 4.413602, 2, 30.43, 38.86, .615137070444538085",
        "3, 1.3, 90, 0, 0, 400, .337771826456284345",
        "4, 6.5, 700, 10, 1800, 1900, .877782190776544985"
    })
    void theChanceIsTheTailOfTheNextGap(int k, double r, double alpha, int x, double tx, double age, double expected) {
        RhythmPrior prior = new RhythmPrior(k, r, alpha, ClockUnit.WEEK);
        Overdue overdue = Overdue.of(history(x, tx, age, ClockUnit.WEEK), 0, prior);
        assertThat(overdue.chanceOfLongerGap()).isCloseTo(expected, within(1e-14));
        assertThat(overdue.gaps()).isEqualTo(x);
    }

    @Test
    void silenceIsComparedWithHisOwnMeanGap() {
        Overdue overdue = Overdue.of(history(4, 732, 1132, ClockUnit.DAY), 0, TWICE_A_YEAR);
        assertThat(overdue.silenceDays()).isEqualTo(400);
        assertThat(overdue.meanGapDays()).hasValue(183);
        assertThat(overdue.medianGapDays()).isEmpty();
        assertThat(overdue.timesOwnRhythm()).hasValue(400 / 183.0);
        assertThat(overdue.overdueDays()).hasValue(217);
        assertThat(overdue.sentence(Locale.ENGLISH))
                .isEqualTo("comes every 183 days; silent for 400 days: 2.2 times his own rhythm;"
                        + " 9.9% of customers of that rhythm who stay are silent longer");
        assertThat(overdue.sentence(Locale.CHINA))
                .isEqualTo("平均每 183 天到店一次；已 400 天未到店，为其自身节奏的 2.2 倍；同样节奏且未流失的客户中，间隔更长者占 9.9%");
    }

    @Test
    void whoNeverCameAgainHasNoRhythmAndTheChanceOfTheStore() {
        Overdue overdue = Overdue.of(history(0, 0, 500, ClockUnit.DAY), 0, TWICE_A_YEAR);
        assertThat(overdue.meanGapDays()).isEmpty();
        assertThat(overdue.timesOwnRhythm()).isEmpty();
        assertThat(overdue.overdueDays()).isEmpty();
        double u = 500 / 960.0;
        double chance = Math.pow(460 / 960.0, 5) * (1 + 5 * u);
        assertThat(overdue.chanceOfLongerGap()).isCloseTo(chance, within(1e-15));
        assertThat(overdue.sentence(Locale.ENGLISH))
                .isEqualTo("no rhythm of his own yet; silent for 500 days;"
                        + " 9.1% of the store's customers who stay are silent longer");
        assertThat(overdue.sentence(Locale.CHINESE)).startsWith("尚无自己的到店节奏；已 500 天未到店");
    }

    @Test
    void aLogKnowsTheMedianOfTheGapsToo() {
        VisitLogBuilder log = VisitLog.builder();
        LocalDate first = LocalDate.of(2022, 1, 1);
        for (int day : new int[] {0, 100, 190, 400, 900, 5000}) {
            log.add("C-17", first.plusDays(day).toEpochDay(), Double.NaN, Double.NaN);
        }
        LocalDate asOf = first.plusDays(1000);
        Overdue overdue = Overdue.of(log.build(), 0, asOf, TWICE_A_YEAR).orElseThrow();
        assertThat(overdue.gaps()).isEqualTo(4);
        assertThat(overdue.meanGapDays()).hasValue(225);
        // 90, 100, 210, 500
        assertThat(overdue.medianGapDays()).hasValue(155);
        assertThat(overdue.silenceDays()).isEqualTo(100);
        assertThat(Overdue.of(log.build(), 0, first.plusDays(800), TWICE_A_YEAR)
                        .orElseThrow()
                        .medianGapDays())
                .hasValue(100);
        assertThat(Overdue.of(log.build(), 0, first.minusDays(1), TWICE_A_YEAR)).isEmpty();
    }

    @Test
    void theClockOfABuyerStartsWithTheDelivery() {
        VisitLog log = VisitLog.builder()
                .acquired("C-17", 100)
                .add("C-17", 40, Double.NaN, Double.NaN)
                .add("C-17", 300, Double.NaN, Double.NaN)
                .build();
        Overdue overdue =
                Overdue.of(log, 0, LocalDate.ofEpochDay(350), TWICE_A_YEAR).orElseThrow();
        assertThat(overdue)
                .isEqualTo(new Overdue(
                        50, OptionalDouble.of(200), OptionalDouble.of(200), overdue.chanceOfLongerGap(), 1));
        Overdue before =
                Overdue.of(log, 0, LocalDate.ofEpochDay(90), TWICE_A_YEAR).orElseThrow();
        assertThat(before.silenceDays()).isEqualTo(50);
        assertThat(before.gaps()).isZero();
    }

    @Test
    void aTinyChanceIsSaidToBeOne() {
        Overdue overdue = Overdue.of(history(100, 3000, 6000, ClockUnit.DAY), 0, TWICE_A_YEAR);
        assertThat(overdue.chanceOfLongerGap()).isPositive().isLessThan(1e-20);
        assertThat(overdue.sentence(Locale.ENGLISH)).contains("; < 0.1% of customers");
    }

    @Test
    void brokenFiguresAreRefused() {
        assertThatThrownBy(() -> new RhythmPrior(0, 1, 1, ClockUnit.DAY)).hasMessageContaining("found 0");
        assertThatThrownBy(() -> new RhythmPrior(25, 1, 1, ClockUnit.DAY)).hasMessageContaining("found 25");
        assertThatThrownBy(() -> new RhythmPrior(1, 0, 1, ClockUnit.DAY)).hasMessageContaining("found 0.0");
        assertThatThrownBy(() -> new RhythmPrior(1, 1, Double.NaN, ClockUnit.DAY))
                .hasMessageContaining("found NaN");
        OptionalDouble none = OptionalDouble.empty();
        assertThatThrownBy(() -> new Overdue(-1, none, none, 1, 0)).hasMessageContaining("found -1.0");
        assertThatThrownBy(() -> new Overdue(1, none, none, 2, 0)).hasMessageContaining("found 2.0");
        assertThatThrownBy(() -> new Overdue(1, none, none, 1, -3)).hasMessageContaining("found -3");
    }
}
