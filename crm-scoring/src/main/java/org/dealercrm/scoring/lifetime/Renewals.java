package org.dealercrm.scoring.lifetime;

import java.util.Map;
import java.util.TreeMap;

/**
 * How contracts that are renewed from period to period went: insurances, service contracts. Each ended at one of its renewals, or
 * still runs and has been renewed so many times (right-censored). These are the data of Fader, P. S.; Hardie, B. G. S. "How to project
 * customer retention", Journal of Interactive Marketing 21, 2007.
 *
 * <pre>{@code
 * Renewals insurances = Renewals.builder().survivors(1000, 631, 468, 382).build();
 * }</pre>
 */
public final class Renewals {

    /** So many renewals no contract has. */
    private static final int MOST_RENEWALS = 100_000;

    final int[] times;
    final double[] ended;
    final double[] running;

    private Renewals(Builder builder) {
        int n = builder.counts.size();
        this.times = new int[n];
        this.ended = new double[n];
        this.running = new double[n];
        int i = 0;
        for (Map.Entry<Integer, double[]> count : builder.counts.entrySet()) {
            times[i] = count.getKey();
            ended[i] = count.getValue()[0];
            running[i] = count.getValue()[1];
            i++;
        }
    }

    /**
     * Starts a count.
     *
     * @return an empty builder, never null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * All contracts, ended and running.
     *
     * @return their number, not negative
     */
    public double contracts() {
        double sum = 0;
        for (int i = 0; i < times.length; i++) {
            sum += ended[i] + running[i];
        }
        return sum;
    }

    /** Takes counts in any order and makes {@link Renewals} of them. Not safe for use by several threads at once. */
    public static final class Builder {

        private final TreeMap<Integer, double[]> counts = new TreeMap<>();

        private Builder() {}

        /**
         * Adds contracts that ended.
         *
         * @param renewal the renewal at which they ended, 1 for the first, to 100,000
         * @param contracts how many, or the sum of their weights; finite, not negative
         * @return this builder
         * @throws IllegalArgumentException if a number is out of range
         */
        public Builder ended(int renewal, double contracts) {
            if (renewal < 1 || renewal > MOST_RENEWALS) {
                throw new IllegalArgumentException("A contract ends at a renewal from 1 to 100,000, found " + renewal);
            }
            add(renewal, 0, contracts);
            return this;
        }

        /**
         * Adds contracts that still run.
         *
         * @param renewals how often they have been renewed, 0 to 100,000
         * @param contracts how many, or the sum of their weights; finite, not negative
         * @return this builder
         * @throws IllegalArgumentException if a number is out of range
         */
        public Builder running(int renewals, double contracts) {
            if (renewals < 0 || renewals > MOST_RENEWALS) {
                throw new IllegalArgumentException("A running contract has 0 to 100,000 renewals, found " + renewals);
            }
            add(renewals, 1, contracts);
            return this;
        }

        /**
         * Adds contracts that began together, by how many were left after each renewal. Cohorts of several ages are added one by one.
         *
         * @param left the contracts at the beginning, after the first renewal, and so on; finite, not negative, none above the one before;
         *     not null
         * @return this builder
         * @throws IllegalArgumentException if a number is out of range or above the one before
         */
        public Builder survivors(double... left) {
            for (int t = 0; t < left.length; t++) {
                requireContracts(left[t]);
                if (t > 0 && left[t] > left[t - 1]) {
                    throw new IllegalArgumentException("Contracts left never rise, found " + left[t - 1] + " and then "
                            + left[t] + " after renewal " + t);
                }
            }
            for (int t = 1; t < left.length; t++) {
                ended(t, left[t - 1] - left[t]);
            }
            return left.length == 0 ? this : running(left.length - 1, left[left.length - 1]);
        }

        /**
         * Makes the counts. The builder can go on and make larger ones.
         *
         * @return the counts, never null, empty if nothing was added
         */
        public Renewals build() {
            return new Renewals(this);
        }

        private void add(int time, int place, double contracts) {
            requireContracts(contracts);
            if (contracts > 0) {
                counts.computeIfAbsent(time, key -> new double[2])[place] += contracts;
            }
        }

        private static void requireContracts(double contracts) {
            if (!(contracts >= 0 && contracts <= 1e12)) {
                throw new IllegalArgumentException("A number of contracts lies from 0 to 1e12, found " + contracts);
            }
        }
    }
}
