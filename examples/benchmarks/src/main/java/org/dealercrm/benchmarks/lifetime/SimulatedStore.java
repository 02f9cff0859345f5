package org.dealercrm.benchmarks.lifetime;

import java.util.SplittableRandom;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.SufficientStatistics;
import org.dealercrm.scoring.history.VisitHistory;

/**
 * Simulated customers: rate Gamma(.8, 8 / k), gaps Erlang-k in weeks, leaving Beta(.6, 2.5) after each visit (and the first one if so
 * wished), observed for 20 to 120 weeks.
 */
final class SimulatedStore {

    private final int k;
    private final boolean dropoutAtStart;
    private final SplittableRandom random = new SplittableRandom(20240229);

    SimulatedStore(int k, boolean dropoutAtStart) {
        this.k = k;
        this.dropoutAtStart = dropoutAtStart;
    }

    VisitHistory of(int customers) {
        SufficientStatistics table = VisitHistory.ofSufficientStatistics(ClockUnit.WEEK);
        for (int i = 0; i < customers; i++) {
            add(table, "c" + i);
        }
        return table.build();
    }

    private void add(SufficientStatistics table, String id) {
        double rate = gamma(.8) / (8.0 / k);
        double left = gamma(.6);
        double leave = left / (left + gamma(2.5));
        double age = random.nextDouble(20, 120);
        double t = 0;
        double tx = 0;
        double litt = 0;
        int x = 0;
        boolean there = !dropoutAtStart || random.nextDouble() >= leave;
        while (there) {
            double gap = gamma(k) / rate;
            t += gap;
            if (t > age) {
                break;
            }
            x++;
            tx = t;
            litt += Math.log(gap);
            there = random.nextDouble() >= leave;
        }
        table.add(id, x, tx, age, litt, Double.NaN, 1);
    }

    /** Marsaglia, Tsang 2000; below shape 1 by their boost. */
    private double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1 / 3.0;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double z = Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
            double v = Math.pow(1 + c * z, 3);
            if (v > 0 && Math.log(random.nextDouble()) < z * z / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
