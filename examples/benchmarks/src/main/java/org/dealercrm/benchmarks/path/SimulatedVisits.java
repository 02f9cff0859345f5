package org.dealercrm.benchmarks.path;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Visits of simulated customers over five years, in memory: a long for each, which holds customer, day and amount. Customers are
 * won at any time; they come with Erlang-3 gaps at their own rate and after each visit stay away for good with their own
 * probability, so that about ten visits fall to each.
 */
final class SimulatedVisits {

    static final int DAYS = 5 * 365 + 1;

    private static final int REGULARITY = 3;
    private static final double MEAN_GAP = 81.85;
    private static final double RATE_SHAPE = 4;
    private static final double LEAVING = 0.035;

    private static final int DAY_BITS = 11;
    private static final int CENTS_BITS = 24;

    private final RandomGenerator random;
    private long[] visits;
    private int size;

    private SimulatedVisits(int customers, RandomGenerator random) {
        this.random = random;
        this.visits = new long[customers * 11];
    }

    /** The visits of each customer after those of the one before, each customer's by day. */
    static long[] of(int customers, RandomGenerator random) {
        SimulatedVisits simulated = new SimulatedVisits(customers, random);
        for (int customer = 1; customer <= customers; customer++) {
            simulated.live(customer);
        }
        return Arrays.copyOf(simulated.visits, simulated.size);
    }

    static int customer(long visit) {
        return (int) (visit >>> (DAY_BITS + CENTS_BITS));
    }

    static int day(long visit) {
        return (int) (visit >>> CENTS_BITS) & ((1 << DAY_BITS) - 1);
    }

    static int cents(long visit) {
        return (int) visit & ((1 << CENTS_BITS) - 1);
    }

    private void live(int customer) {
        double gap = MEAN_GAP * RATE_SHAPE / erlang((int) RATE_SHAPE);
        double leaving = LEAVING * 2 * random.nextDouble();
        double usual = Math.exp(6.5 + 0.6 * random.nextGaussian());
        double day = DAYS * Math.pow(random.nextDouble(), 1.3);
        do {
            add(customer, (int) day, usual * Math.exp(0.5 * random.nextGaussian()));
            day += gap * erlang(REGULARITY) / REGULARITY;
        } while (day < DAYS && random.nextDouble() >= leaving);
    }

    private double erlang(int shape) {
        double sum = 0;
        for (int i = 0; i < shape; i++) {
            sum += random.nextExponential();
        }
        return sum;
    }

    private void add(int customer, int day, double amount) {
        if (size == visits.length) {
            visits = Arrays.copyOf(visits, size + (size >> 1));
        }
        long cents = Math.min(Math.round(100 * amount), (1 << CENTS_BITS) - 1);
        visits[size++] = ((long) customer << (DAY_BITS + CENTS_BITS)) | ((long) day << CENTS_BITS) | cents;
    }
}
