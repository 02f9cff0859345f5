package org.dealercrm.benchmarks.coverage;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Draws of one of several outcomes with given probabilities. */
final class Draws {

    private final double[] cumulated;

    private Draws(double[] cumulated) {
        this.cumulated = cumulated;
    }

    /** Outcomes 0, 1, … with probabilities in proportion to the weights. */
    static Draws of(double... weights) {
        double all = Arrays.stream(weights).sum();
        double[] cumulated = new double[weights.length];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] / all;
            cumulated[i] = sum;
        }
        cumulated[weights.length - 1] = 1;
        return new Draws(cumulated);
    }

    /** The number of successes in n trials: C(n, x) p^x (1 - p)^(n - x), by its recurrence from the likeliest outcome. */
    static Draws binomial(int n, double p) {
        double[] weights = new double[n + 1];
        int mode = (int) Math.min(n, Math.floor((n + 1) * p));
        weights[mode] = 1;
        for (int x = mode; x < n; x++) {
            weights[x + 1] = weights[x] * (n - x) / (x + 1) * p / (1 - p);
        }
        for (int x = mode; x > 0; x--) {
            weights[x - 1] = weights[x] * x / (n - x + 1) * (1 - p) / p;
        }
        return of(weights);
    }

    int next(SplittableRandom random) {
        int found = Arrays.binarySearch(cumulated, random.nextDouble());
        return found >= 0 ? Math.min(found + 1, cumulated.length - 1) : -found - 1;
    }

    /** How often each outcome came in n draws. */
    int[] counts(int n, SplittableRandom random) {
        int[] counts = new int[cumulated.length];
        for (int i = 0; i < n; i++) {
            counts[next(random)]++;
        }
        return counts;
    }

    double probability(int outcome) {
        return outcome == 0 ? cumulated[0] : cumulated[outcome] - cumulated[outcome - 1];
    }

    int outcomes() {
        return cumulated.length;
    }

    /** The mean of the outcome's values. */
    double mean(double... values) {
        double mean = 0;
        for (int i = 0; i < values.length; i++) {
            mean += probability(i) * values[i];
        }
        return mean;
    }

    /** The mean of the outcome's number, from 0. */
    double mean() {
        return moment(1);
    }

    /** The mean of its square. */
    double meanSquare() {
        return moment(2);
    }

    private double moment(int power) {
        double moment = 0;
        for (int i = 0; i < cumulated.length; i++) {
            moment += probability(i) * (power == 1 ? i : (double) i * i);
        }
        return moment;
    }

    /** A standard normal number (Box and Muller 1958), the same on every machine. */
    static double normal(SplittableRandom random) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
    }
}
