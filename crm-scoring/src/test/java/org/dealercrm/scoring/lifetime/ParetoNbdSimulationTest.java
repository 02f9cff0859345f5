package org.dealercrm.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.dealercrm.scoring.history.ClockUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Known customers simulated without any formula of the model's figures: rates are drawn from Gamma(r + x, alpha) and Gamma(s, beta), the
 * day of leaving from its exponential, and a draw weighs as much as it makes x visits of which the last at t_x likely: e^(-lambda
 * min(T, leaving)) if he left after t_x, else 0 (lambda^x is in the gamma). Figures agree within 4 standard errors of the weighted means.
 */
class ParetoNbdSimulationTest {

    private static final int DRAWS = 400_000;
    private static final int COUNTS = 4;

    /** r and s are whole numbers, so that gammas are sums of exponentials. */
    @ParameterizedTest
    @CsvSource({
        "1, 12, 1, 30, 2, 18, 24, 20",
        "2, 30, 2, 25, 0, 0, 24, 20",
        "1, 20, 3, 90, 5, 12, 24, 52",
        "2, 8, 1, 8, 0, 0, 0, 15"
    })
    void simulatedCustomersDoAsForetold(
            int r, double alpha, int s, double beta, int x, double tx, double age, double horizon) {
        ParetoNbd m = new ParetoNbd(r, alpha, s, beta, ClockUnit.WEEK);
        SplittableRandom random = new SplittableRandom(20261126);
        double[] weights = new double[DRAWS];
        int[] visits = new int[DRAWS];
        boolean[] there = new boolean[DRAWS];
        boolean[] stays = new boolean[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            double lambda = Draw.gamma(r + x, random) / alpha;
            double leaving = -Math.log(1 - random.nextDouble()) / (Draw.gamma(s, random) / beta);
            weights[i] = leaving < tx ? 0 : Math.exp(-lambda * Math.min(age, leaving));
            there[i] = leaving > age;
            stays[i] = leaving > age + horizon;
            visits[i] = there[i] ? visits(lambda, Math.min(horizon, leaving - age), random) : 0;
        }
        assertMean(m.pAlive(x, tx, age), weights, i -> there[i] ? 1 : 0);
        assertMean(m.pAliveAhead(horizon, x, tx, age), weights, i -> stays[i] ? 1 : 0);
        assertMean(m.expectedVisits(horizon, x, tx, age), weights, i -> visits[i]);
        assertMean(m.pReturn(horizon, x, tx, age), weights, i -> visits[i] > 0 ? 1 : 0);
        for (int n = 0; n < COUNTS; n++) {
            int count = n;
            assertMean(m.probabilityOfVisits(n, horizon, x, tx, age), weights, i -> visits[i] == count ? 1 : 0);
        }
    }

    private interface Outcome {
        double of(int draw);
    }

    private static void assertMean(double foretold, double[] weights, Outcome outcome) {
        double all = 0;
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            all += weights[i];
            sum += weights[i] * outcome.of(i);
        }
        double mean = sum / all;
        double squares = 0;
        for (int i = 0; i < weights.length; i++) {
            double apart = weights[i] * (outcome.of(i) - mean);
            squares += apart * apart;
        }
        double error = Math.sqrt(squares) / all;
        assertThat(error).isLessThan(.01 * (.1 + mean));
        assertThat(foretold).isCloseTo(mean, within(4 * error));
    }

    private static int visits(double rate, double time, SplittableRandom random) {
        int visits = 0;
        double at = Draw.gamma(1, random) / rate;
        while (at <= time) {
            visits++;
            at += Draw.gamma(1, random) / rate;
        }
        return visits;
    }
}
