package org.dealercrm.desk.simulation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Who of a simulated store has really left, when and why: what no store can see. It is for the comparison in the report
 * and never given to a model.
 */
public final class GroundTruth {

    private final Map<String, Leaving> leavings;
    private final int customers;

    private GroundTruth(Map<String, Leaving> leavings, int customers) {
        this.leavings = leavings;
        this.customers = customers;
    }

    /**
     * The truth about a store, found by living all its lives again.
     *
     * @param store the store, not null
     * @return the truth, never null
     */
    public static GroundTruth of(SimulatedStore store) {
        return store.live(customer -> {});
    }

    /**
     * How many customers the truth is about.
     *
     * @return their number, at least 1
     */
    public int customers() {
        return customers;
    }

    /**
     * When and why a customer left.
     *
     * @param customerId the customer's key, not null
     * @return the leaving, empty if he still is a customer on the last day of the books (or is no customer of the store)
     */
    public Optional<Leaving> leaving(String customerId) {
        return Optional.ofNullable(leavings.get(Objects.requireNonNull(customerId, "customerId")));
    }

    /**
     * Whether a customer still is one.
     *
     * @param customerId the customer's key, not null
     * @param day the day, within the store's books, not null
     * @return true if he left after that day or not at all
     */
    public boolean isCustomerOn(String customerId, LocalDate day) {
        return leaving(customerId).map(leaving -> leaving.day().isAfter(day)).orElse(true);
    }

    /**
     * How many left for each cause up to a day.
     *
     * @param day the day, itself included, not null
     * @return a number for each cause, in the order of the causes, never null
     */
    public Map<LeavingCause, Integer> leavingsUntil(LocalDate day) {
        Map<LeavingCause, Integer> counts = new EnumMap<>(LeavingCause.class);
        for (LeavingCause cause : LeavingCause.values()) {
            counts.put(cause, 0);
        }
        for (Leaving leaving : leavings.values()) {
            if (!leaving.day().isAfter(day)) {
                counts.merge(leaving.cause(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Writes down what became of one customer after another. */
    static final class Chronicle {

        private final Map<String, Leaving> leavings = new HashMap<>();
        private int customers;

        void note(CustomerLife life) {
            customers++;
            life.leaving().ifPresent(leaving -> leavings.put(life.customer().id(), leaving));
        }

        GroundTruth close() {
            return new GroundTruth(Map.copyOf(leavings), customers);
        }
    }
}
