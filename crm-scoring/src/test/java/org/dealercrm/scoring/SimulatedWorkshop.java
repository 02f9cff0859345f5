package org.dealercrm.scoring;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;

/**
 * A workshop of the model family, as in the reference's simulated one: gaps between visits are Erlang-k, six months on average, the rate
 * differs over customers by a Gamma distribution, and after each visit, the first included, a customer leaves for good with a
 * probability of his own, Beta distributed. Customers come for the first time within the first years; the books end with {@link
 * #LAST_DAY}. Whole days only: visits of a day are one.
 */
public final class SimulatedWorkshop {

    /** The last day of the books. */
    public static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

    private static final int YEARS = 5;
    private static final double MEAN_GAP_DAYS = 365.2425 / 2;
    private static final double RATE_SHAPE = 3;

    private final SplittableRandom random;
    private final int regularity;

    private SimulatedWorkshop(long seed, int regularity) {
        this.random = new SplittableRandom(seed);
        this.regularity = regularity;
    }

    /** The visits of so many customers. */
    public static VisitLog of(long seed, int customers, int regularity) {
        SimulatedWorkshop workshop = new SimulatedWorkshop(seed, regularity);
        VisitLogBuilder log = VisitLog.builder();
        for (int i = 0; i < customers; i++) {
            workshop.live("C" + i, log);
        }
        return log.build();
    }

    private void live(String customer, VisitLogBuilder log) {
        // E(k / rate) = k scale / (shape - 1)
        double scale = MEAN_GAP_DAYS * (RATE_SHAPE - 1) / regularity;
        double rate = gamma((int) RATE_SHAPE) / scale;
        double leaves = beta(1, 4);
        double day = LAST_DAY.minusYears(YEARS).toEpochDay() + 1 + random.nextDouble() * 365.2425 * (YEARS - 1);
        while (day <= LAST_DAY.toEpochDay()) {
            log.add(customer, (long) Math.floor(day), Double.NaN, Double.NaN);
            if (random.nextDouble() < leaves) {
                return;
            }
            day += gamma(regularity) / rate;
        }
    }

    /** Of a whole shape: the sum of so many exponentials. */
    private double gamma(int shape) {
        double sum = 0;
        for (int i = 0; i < shape; i++) {
            sum -= Math.log(1 - random.nextDouble());
        }
        return sum;
    }

    private double beta(int a, int b) {
        double x = gamma(a);
        return x / (x + gamma(b));
    }
}
