package org.dealercrm.scoring.retention;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * A store's customers by state of loss on a day. Every customer on record is in exactly one.
 *
 * @param policy by which lengths of silence, not null
 * @param asOf the day, itself included, not null
 * @param customers how many are in each state, each by his weight; an entry for every state, in their order; not null
 */
public record LossTotals(LossPolicy policy, LocalDate asOf, Map<LossState, Double> customers) {

    /** Copies the numbers. */
    public LossTotals {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(asOf, "asOf");
        Map<LossState, Double> copy = new EnumMap<>(LossState.class);
        for (LossState state : LossState.values()) {
            copy.put(state, customers.getOrDefault(state, 0.0));
        }
        customers = Collections.unmodifiableMap(copy);
    }

    /**
     * The customers in a state.
     *
     * @param state the state, not null
     * @return how many, each by his weight, not negative
     */
    public double in(LossState state) {
        return customers.getOrDefault(state, 0.0);
    }

    /**
     * All customers on record.
     *
     * @return how many, each by his weight, not negative
     */
    public double all() {
        double sum = 0;
        for (double each : customers.values()) {
            sum += each;
        }
        return sum;
    }
}
