package org.dealercrm.scoring.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Locale;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.history.Departure;
import org.dealercrm.scoring.history.SatisfactionScores;
import org.dealercrm.scoring.history.SatisfactionScoresBuilder;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.dealercrm.scoring.rates.RateWindow;
import org.dealercrm.scoring.rates.WilsonInterval;
import org.dealercrm.survey.Scale;
import org.junit.jupiter.api.Test;

class ReturnBySatisfactionTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final RateWindow YEAR = new RateWindow(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    private static final LocalDate LATE = LocalDate.of(2026, 6, 30);

    private final VisitLogBuilder log = VisitLog.builder();
    private final SatisfactionScoresBuilder scores = SatisfactionScores.of(Scale.rating(1, 5));
    private int customers;

    /** So many who gave an answer on the day, of whom some came a month after it. */
    private void answered(int answer, int all, int returned) {
        for (int i = 0; i < all; i++) {
            String id = "C" + customers++;
            scores.add(id, DAY, answer);
            came(id, DAY);
            if (i < returned) {
                came(id, DAY.plusDays(30));
            }
        }
    }

    private void came(String id, LocalDate day) {
        log.add(id, day.toEpochDay(), Double.NaN, Double.NaN);
    }

    private ReturnBySatisfaction found(LocalDate asOf) {
        return ReturnBySatisfaction.of(scores.build(), log.build(), YEAR, asOf, 365);
    }

    /** Pearson's chi-square of the table by scipy 1.x (chi2_contingency, no correction), the trend by the formula in numpy. */
    @Test
    void stepsTrendAndShapeOfATable() {
        int[] all = {40, 45, 50, 60, 70};
        int[] returned = {10, 15, 20, 30, 55};
        for (int step = 0; step < 5; step++) {
            answered(step + 1, all[step], returned[step]);
        }
        ReturnBySatisfaction found = found(LATE);
        for (int step = 0; step < 5; step++) {
            assertThat(found.steps().get(step).rate().interval(.95))
                    .contains(WilsonInterval.of(returned[step], all[step], .95));
        }
        assertThat(found.trend().orElseThrow().z()).isCloseTo(5.961670231760965, within(1e-12));
        assertThat(found.trend().orElseThrow().pValue()).isCloseTo(2.4967262641502983e-09, within(1e-20));
        assertThat(found.shape().chiSquare()).isCloseTo(4.235451824698934, within(1e-11));
        assertThat(found.shape().pValue().orElseThrow()).isCloseTo(0.2371363670101739, within(1e-12));
        assertThat(found.shape().finding()).isEqualTo(ReturnShape.Finding.STRAIGHT_LINE_POSSIBLE);
        assertThat(found.ends().orElseThrow().difference()).isCloseTo(55 / 70.0 - 10 / 40.0, within(1e-15));
        assertThat(found.sentence(Locale.ENGLISH))
                .startsWith("Return of those who answered 5 against 1: 78.6% against 25.0%, difference 53.6 points")
                .contains("Along the steps it rises by")
                .endsWith("Nothing speaks against a straight line (p = 0.237).");
        assertThat(found.sentence(Locale.CHINESE)).startsWith("返厂率，评分 5 对评分 1：78.6% 对 25.0%");
    }

    /** Jones and Sasser's shape: only the wholly satisfied come back. */
    @Test
    void aJumpAtTheTopIsNoStraightLine() {
        int[] returned = {5, 5, 6, 6, 30};
        for (int step = 0; step < 5; step++) {
            answered(step + 1, 40, returned[step]);
        }
        ReturnShape shape = found(LATE).shape();
        assertThat(shape.chiSquare()).isCloseTo(28.72920997920999, within(1e-10));
        assertThat(shape.pValue().orElseThrow()).isCloseTo(2.552876273644918e-06, within(1e-17));
        assertThat(shape.finding()).isEqualTo(ReturnShape.Finding.BENT);
        assertThat(shape.degreesOfFreedom()).isEqualTo(3);
    }

    @Test
    void aReturnLiesAfterTheAnswerAndWithinTheHorizon() {
        scores.add("A", DAY, 1).add("B", DAY, 1).add("C", DAY, 1).add("D", DAY, 1);
        came("A", DAY);
        came("B", DAY.plusDays(1));
        came("C", DAY.plusDays(365));
        came("D", DAY.plusDays(366));
        assertThat(found(LATE).steps().get(0).rate().numerator()).isEqualTo(2);
        assertThat(found(LATE).steps().get(0).rate().denominator()).isEqualTo(4);
        assertThat(found(LATE).steps().get(1).rate().value()).isEmpty();
        assertThat(found(LATE).shape().finding()).isEqualTo(ReturnShape.Finding.TOO_FEW_STEPS);
        assertThat(found(LATE).ends()).isEmpty();
        assertThat(found(LATE).sentence(Locale.ENGLISH)).startsWith("Fewer than two steps");
    }

    @Test
    void whoCannotBeCountedIsLeftOutAndCounted() {
        scores.add("AGAIN", DAY, 3).add("AGAIN", DAY.plusDays(100), 3);
        scores.add("ELSEWHERE", DAY, 3);
        scores.add("LATE", LocalDate.of(2024, 12, 1), 3);
        scores.add("SOLD", DAY, 3).add("SOLD LATER", DAY, 3);
        scores.add("BEFORE", LocalDate.of(2023, 12, 31), 3);
        for (String id : new String[] {"AGAIN", "LATE", "SOLD", "SOLD LATER", "BEFORE"}) {
            came(id, DAY.minusDays(100));
        }
        came("LATE", LocalDate.of(2024, 12, 2));
        log.departed("SOLD", Departure.SOLD, DAY.plusDays(365).toEpochDay());
        log.departed("SOLD LATER", Departure.SOLD, DAY.plusDays(366).toEpochDay());
        ReturnBySatisfaction found = found(LocalDate.of(2025, 11, 30));
        assertThat(found.steps().get(2).rate().exclusions())
                .containsExactly(
                        new Exclusion(StepCounting.ANSWERED_AGAIN, 1),
                        new Exclusion(StepCounting.NOT_IN_LOG, 1),
                        new Exclusion(ExclusionReason.NOT_OVER_YET, 1),
                        new Exclusion(ExclusionReason.DEPARTED, 1));
        assertThat(found.steps().get(2).rate().denominator()).isEqualTo(2);
        assertThat(found(LocalDate.of(2025, 12, 1)).steps().get(2).rate().numerator())
                .isEqualTo(1);
    }

    @Test
    void anImpossibleHorizonIsRefused() {
        assertThatThrownBy(() -> ReturnBySatisfaction.of(scores.build(), log.build(), YEAR, LATE, 0))
                .hasMessageContaining("found 0");
    }
}
