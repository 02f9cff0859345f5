package org.dealercrm.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.SufficientStatistics;
import org.dealercrm.scoring.history.VisitHistory;
import org.junit.jupiter.api.Test;

/** A store of more customers than a piece of work holds, and more than are fitted without a sample. */
class LifetimeFitsThreadsTest {

    private static VisitHistory store() {
        SplittableRandom random = new SplittableRandom(11);
        SufficientStatistics table = VisitHistory.ofSufficientStatistics(ClockUnit.WEEK);
        for (int i = 0; i < 60_000; i++) {
            double rate = Draw.gamma(.8, random) / 8;
            double leave = Draw.beta(.6, 2.5, random);
            double age = random.nextDouble(20, 120);
            double t = 0;
            double tx = 0;
            int x = 0;
            while (random.nextDouble() >= leave) {
                t += Draw.gamma(1, random) / rate;
                if (t > age) {
                    break;
                }
                x++;
                tx = t;
            }
            table.add("c" + i, x, tx, age, Double.NaN, Double.NaN, 1);
        }
        return table.build();
    }

    @Test
    void theFitIsTheSameToTheLastBitOnAnyNumberOfThreads() {
        VisitHistory store = store();
        Fit<LifetimeModel> alone = LifetimeFits.fit(ModelFamily.MBG_NBD, store);
        assertThat(alone.status()).isEqualTo(FitStatus.CONVERGED);
        for (int threads = 1; threads <= 4; threads++) {
            ExecutorService executor = Executors.newFixedThreadPool(threads);
            try {
                assertThat(LifetimeFits.fit(ModelFamily.MBG_NBD, store, executor))
                        .isEqualTo(alone);
            } finally {
                executor.shutdownNow();
            }
        }
    }

    /** r .8, alpha 8, a .6, b 2.5 went in. */
    @Test
    void theParametersThatWentInAreWithinTheirIntervals() {
        Fit<LifetimeModel> fit = LifetimeFits.fit(ModelFamily.MBG_NBD, store());
        double[] truth = {.8, 8, .6, 2.5};
        for (int i = 0; i < 4; i++) {
            ConfidenceInterval interval = fit.estimates().get(i).interval(.999).orElseThrow();
            assertThat(truth[i]).isBetween(interval.low(), interval.high());
        }
    }
}
