package org.dealercrm.scoring.drivers;

import java.util.Arrays;
import java.util.Optional;
import org.dealercrm.scoring.estimate.Interval;
import org.dealercrm.scoring.estimate.IntervalMethod;
import org.dealercrm.scoring.numeric.SplitMix;

/**
 * Percentile intervals of R^2 and of its shares: rows drawn with replacement, each resample from its own stream of random
 * numbers. A resample in which the outcome does not vary tells nothing and is left out; if fewer than half remain there are no
 * intervals.
 */
final class DriverBootstrap {

    private final DriverPolicy policy;
    /** By figure, sorted: the shares, then the shares divided by R^2, then R^2. */
    private final double[][] figures;

    private DriverBootstrap(DriverPolicy policy, double[][] figures) {
        this.policy = policy;
        this.figures = figures;
    }

    static DriverBootstrap of(Moments moments, int drivers, RelativeImportance importance, DriverPolicy policy) {
        double[][] figures = new double[2 * drivers + 1][policy.resamples()];
        int used = 0;
        for (int resample = 0; resample < policy.resamples(); resample++) {
            Optional<double[][]> correlations = Moments.correlations(
                    moments.products(drawn(SplitMix.stream(policy.seed(), resample), moments.size())));
            if (correlations.isPresent()) {
                put(importance.shares(correlations.get()), figures, used++);
            }
        }
        for (int figure = 0; figure < figures.length; figure++) {
            figures[figure] = Arrays.copyOf(figures[figure], used);
            Arrays.sort(figures[figure]);
        }
        return new DriverBootstrap(policy, figures);
    }

    private static int[] drawn(SplitMix random, int rows) {
        int[] drawn = new int[rows];
        for (int i = 0; i < rows; i++) {
            drawn[random.below(rows)]++;
        }
        return drawn;
    }

    private static void put(double[] shares, double[][] figures, int place) {
        double sum = Arrays.stream(shares).sum();
        for (int driver = 0; driver < shares.length; driver++) {
            figures[driver][place] = shares[driver];
            figures[shares.length + driver][place] = sum > 0 ? shares[driver] / sum : 0;
        }
        figures[2 * shares.length][place] = Math.min(1, sum);
    }

    Optional<Interval> share(int driver, double value) {
        return interval(figures[driver], value);
    }

    Optional<Interval> ofExplained(int driver, double value) {
        return interval(figures[figures.length / 2 + driver], value);
    }

    Optional<Interval> explained(double value) {
        return interval(figures[figures.length - 1], value);
    }

    private Optional<Interval> interval(double[] sorted, double value) {
        if (sorted.length == 0 || sorted.length < policy.resamples() / 2) {
            return Optional.empty();
        }
        double tail = (1 - policy.level()) / 2;
        return Figure.interval(
                quantile(sorted, tail),
                value,
                quantile(sorted, 1 - tail),
                policy.level(),
                IntervalMethod.BOOTSTRAP_PERCENTILE);
    }

    /** The j-th of B is the quantile j / (B + 1) (Davison and Hinkley 1997, 5.3); interpolated between, the ends beyond. */
    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length + 1) - 1;
        if (place <= 0) {
            return sorted[0];
        }
        int below = (int) place;
        if (below >= sorted.length - 1) {
            return sorted[sorted.length - 1];
        }
        return sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
    }
}
