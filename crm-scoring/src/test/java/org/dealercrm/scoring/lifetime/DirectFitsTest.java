package org.dealercrm.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.SeasonalClock;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.junit.jupiter.api.Test;

/** The fit of a model asked for itself is that of {@link LifetimeFits}: the same customers, the same remarks, the same figures. */
class DirectFitsTest {

    private static final SeasonalClock SEASON =
            SeasonalClock.of(List.of(1.5, 1.0, 0.9, 1.3, 0.8, 0.6, 0.4, 0.5, 0.8, 1.2, 1.8, 1.2));

    private static final LocalDate AS_OF = LocalDate.of(2025, 1, 1);

    /** Thirty customers, a third of whom were won before the records begin. */
    private static VisitLog log() {
        LocalDate records = LocalDate.of(2022, 1, 1);
        VisitLogBuilder log = VisitLog.builder().recordsFrom(records);
        for (int i = 0; i < 30; i++) {
            long won = records.toEpochDay() + (i % 3 == 0 ? -100 : 20L * i);
            log.acquired("c" + i, won);
            for (int visit = 1; visit <= i % 5; visit++) {
                log.add("c" + i, won + 110 + (40L + 7 * (i % 4)) * visit, Double.NaN, Double.NaN);
            }
        }
        return log.build();
    }

    @Test
    void modelsInContinuousTimeOnEitherClock() {
        for (VisitLog log : List.of(log(), log().withSeason(SEASON))) {
            VisitHistory history = log.asOf(AS_OF, ClockUnit.WEEK);
            assertSame(Nbd.fit(history), ModelFamily.NBD, history);
            assertSame(ParetoNbd.fit(history), ModelFamily.PARETO_NBD, history);
            for (ModelFamily family : List.of(ModelFamily.BG_NBD, ModelFamily.MBG_CNBD_K)) {
                Fit<BetaGeometricModel> fit = BetaGeometricModel.fit(family, history);
                int k = fit.model().regularity();
                assertSame(fit, family, history);
                assertThat(BetaGeometricModel.fitWithRegularity(family, k, history)
                                .remarks())
                        .isEqualTo(fit.remarks());
            }
        }
    }

    @Test
    void theModelInWholePeriods() {
        VisitHistory history = log().opportunities(AS_OF, ClockUnit.MONTH);
        assertSame(BetaGeometricBetaBernoulli.fit(history), ModelFamily.BG_BB, history);
    }

    private static void assertSame(Fit<?> direct, ModelFamily family, VisitHistory history) {
        assertThat(direct.remarks()).extracting(FitRemark::kind).contains(FitRemark.Kind.OLDER_THAN_RECORDS);
        assertThat(direct.customers()).isEqualTo(20);
        assertThat((Object) direct).isEqualTo(LifetimeFits.fit(family, history));
    }
}
