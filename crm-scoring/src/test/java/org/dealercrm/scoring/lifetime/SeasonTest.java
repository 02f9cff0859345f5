package org.dealercrm.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.dealercrm.scoring.evaluation.EvaluationResult;
import org.dealercrm.scoring.evaluation.HoldoutEvaluation;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.SeasonEstimate;
import org.dealercrm.scoring.history.SeasonalClock;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.junit.jupiter.api.Test;

/**
 * A simulated store with busy winters and quiet summers, that grows, whose customers differ and leave (MBG/NBD on the season's
 * time): the season is found beside all that, and models that know it foretell a quiet quarter.
 */
class SeasonTest {

    private static final SeasonalClock SEASON =
            SeasonalClock.of(List.of(1.5, 1.0, 0.9, 1.3, 0.8, 0.6, 0.4, 0.5, 0.8, 1.2, 1.8, 1.2));

    private static final SeasonalClock EVEN = SeasonalClock.of(List.of(1., 1., 1., 1., 1., 1., 1., 1., 1., 1., 1., 1.));

    private static final LocalDate BEGIN = LocalDate.of(2020, 8, 1);
    private static final LocalDate SPLIT = LocalDate.of(2024, 5, 31);

    private static VisitLog store(SeasonalClock season, int customers, int seed) {
        Random random = new Random(seed);
        VisitLogBuilder log = VisitLog.builder();
        LocalDate end = SPLIT.plusDays(400);
        for (int i = 0; i < customers; i++) {
            double rate = Draw.gamma(1.5, random) / 90;
            double leaving = Draw.beta(.8, 4, random);
            // more customers are won from year to year
            LocalDate won = BEGIN.plusDays((long) (1398 * Math.sqrt(random.nextDouble())));
            LocalDate day = won;
            double time = 0;
            while (!day.isAfter(end)) {
                log.add("c" + i, day.toEpochDay(), Double.NaN, Double.NaN);
                if (random.nextDouble() < leaving) {
                    break;
                }
                time -= Math.log(random.nextDouble()) / rate;
                day = season.dayAfter(won, Math.min(time, 1e5));
            }
        }
        return log.build();
    }

    @Test
    void theSeasonIsFoundBesideGrowthLeavingAndVariety() {
        SeasonEstimate estimate = store(SEASON, 6000, 1).season(SPLIT);
        assertThat(estimate.pValue()).isLessThan(1e-12);
        for (int month = 0; month < 12; month++) {
            double weight = SEASON.weights().get(month);
            double error = weight / Math.sqrt(estimate.visits().get(month));
            assertThat(estimate.clock().weights().get(month))
                    .as("month " + (month + 1))
                    .isCloseTo(weight, within(4 * error));
        }
    }

    @Test
    void noSeasonIsFoundWhereThereIsNone() {
        double least = 1;
        for (int seed = 10; seed < 20; seed++) {
            SeasonEstimate estimate = store(EVEN, 500, seed).season(SPLIT);
            least = Math.min(least, estimate.pValue());
            assertThat(estimate.clock().weights()).allSatisfy(w -> assertThat(w).isBetween(.7, 1.4));
        }
        assertThat(least).as("the least p of ten stores without a season").isGreaterThan(.002);
    }

    @Test
    void aFitOnTheSeasonsClockFindsTheTruthAndSaysSo() {
        VisitLog log = store(SEASON, 6000, 2);
        VisitLog seasonal = log.withSeason(log.season(SPLIT).clock());
        VisitHistory history = seasonal.asOf(SPLIT, ClockUnit.DAY);
        Fit<LifetimeModel> fit = LifetimeFits.fit(ModelFamily.MBG_NBD, history);
        assertThat(fit.remarks()).containsExactly(new FitRemark(FitRemark.Kind.SEASONAL_CLOCK, history.size()));
        double[] truth = {1.5, 90, .8, 4};
        for (int i = 0; i < truth.length; i++) {
            ParameterEstimate estimate = fit.estimates().get(i);
            assertThat(estimate.value())
                    .as(estimate.name())
                    .isCloseTo(truth[i], within(3.5 * estimate.standardError().orElseThrow()));
        }
        Fit<LifetimeModel> plain = LifetimeFits.fit(ModelFamily.MBG_NBD, log.asOf(SPLIT, ClockUnit.DAY));
        assertThat(plain.remarks()).extracting(FitRemark::kind).containsExactly(FitRemark.Kind.NO_SEASONALITY);
        assertThat(fit.logLikelihood() + history.logSeason())
                .as("log-likelihood on the plain clock")
                .isGreaterThan(plain.logLikelihood() + 100);
    }

    @Test
    void aQuietQuarterIsForetold() {
        VisitLog log = store(SEASON, 6000, 3);
        VisitLog seasonal = log.withSeason(log.season(SPLIT).clock());
        EvaluationResult plain = summer(log);
        EvaluationResult bySeason = summer(seasonal);
        double actual = plain.actualSum();
        assertThat(bySeason.actualSum()).isEqualTo(actual);
        assertThat(bySeason.expectedSum().orElseThrow()).isCloseTo(actual, within(.06 * actual));
        assertThat(plain.expectedSum().orElseThrow()).as("without a season").isGreaterThan(1.5 * actual);
        assertThat(bySeason.brier().orElseThrow()).isLessThan(plain.brier().orElseThrow());
    }

    /** June to August. */
    private static EvaluationResult summer(VisitLog log) {
        return HoldoutEvaluation.of(log, SPLIT, 92, List.of(ModelFamily.MBG_NBD))
                .result("mbg-nbd")
                .orElseThrow();
    }
}
