package org.dealercrm.scoring.retention;

import java.util.AbstractList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.RandomAccess;

/**
 * The scores of a store's customers. Those of a scoring stand in the order of the history's rows (by customer id).
 *
 * <p>A scoring holds a few columns of figures and makes a customer's score when it is asked for, so that a million customers are no
 * burden; the same one every time, to the last bit. Reasons, and more so counterfactuals, are worked out at each look: whoever goes
 * over many customers and needs a figure or two asks for these by the customer's row instead of making the whole score, and
 * whoever needs a score more than once keeps it. Unchangeable; several threads may look at once.
 */
public abstract class CustomerScores extends AbstractList<CustomerScore> implements RandomAccess {

    CustomerScores() {}

    /**
     * Scores that a host kept.
     *
     * @param scores the scores, not null; copied
     * @return the same scores, never null
     */
    public static CustomerScores of(List<CustomerScore> scores) {
        return scores instanceof CustomerScores these ? these : new KeptScores(List.copyOf(scores));
    }

    /**
     * The key of a customer.
     *
     * @param row 0 to the size less 1
     * @return the key, never null
     */
    public String customerId(int row) {
        return get(row).customerId();
    }

    /**
     * Whether a customer is known to be a fleet.
     *
     * @param row 0 to the size less 1
     * @return {@link CustomerScore#fleet}
     */
    public boolean isFleet(int row) {
        return get(row).fleet();
    }

    /**
     * Repeat visits x.
     *
     * @param row 0 to the size less 1
     * @return {@link CustomerScore#frequency}
     */
    public int frequency(int row) {
        return get(row).frequency();
    }

    /**
     * Time of the last visit t_x.
     *
     * @param row 0 to the size less 1
     * @return {@link CustomerScore#recency}
     */
    public double recency(int row) {
        return get(row).recency();
    }

    /**
     * Time observed T.
     *
     * @param row 0 to the size less 1
     * @return {@link CustomerScore#age}
     */
    public double age(int row) {
        return get(row).age();
    }

    /**
     * Probability of still being a customer.
     *
     * @param row 0 to the size less 1
     * @return {@link CustomerScore#pAlive}
     */
    public double pAlive(int row) {
        return get(row).pAlive();
    }

    /**
     * Expected visits within the horizon.
     *
     * @param row 0 to the size less 1
     * @return {@link CustomerScore#expectedVisits}
     */
    public double expectedVisits(int row) {
        return get(row).expectedVisits();
    }

    /**
     * Expected visits times the contribution of a visit.
     *
     * @param row 0 to the size less 1
     * @return {@link CustomerScore#expectedValue}
     */
    public OptionalDouble expectedValue(int row) {
        return get(row).expectedValue();
    }

    /**
     * The value axis.
     *
     * @param row 0 to the size less 1
     * @return {@link CustomerScore#valueWhileStaying}
     */
    public double valueWhileStaying(int row) {
        return get(row).valueWhileStaying();
    }

    /**
     * Probability of at least one visit within the horizon.
     *
     * @param row 0 to the size less 1
     * @return {@link CustomerScore#pReturn}
     */
    public double pReturn(int row) {
        return get(row).pReturn();
    }

    /**
     * The tier of value.
     *
     * @param row 0 to the size less 1
     * @return {@link CustomerScore#valueTier}
     */
    public ValueTier valueTier(int row) {
        return get(row).valueTier();
    }

    /**
     * The tier of stability.
     *
     * @param row 0 to the size less 1
     * @return {@link CustomerScore#stabilityTier}
     */
    public StabilityTier stabilityTier(int row) {
        return get(row).stabilityTier();
    }

    /**
     * The class.
     *
     * @param row 0 to the size less 1
     * @return {@link CustomerScore#retentionClass}
     */
    public RetentionClass retentionClass(int row) {
        return get(row).retentionClass();
    }

    /**
     * How much history stands behind the score.
     *
     * @param row 0 to the size less 1
     * @return {@link CustomerScore#evidence}
     */
    public Evidence evidence(int row) {
        return get(row).evidence();
    }

    /**
     * Why the score is what it is.
     *
     * @param row 0 to the size less 1
     * @return {@link CustomerScore#reasons}
     */
    public List<Reason> reasons(int row) {
        return get(row).reasons();
    }

    /** Says how many they are, not who. */
    @Override
    public String toString() {
        return "CustomerScores[" + size() + " customers]";
    }

    /** Scores that are there as they are. */
    private static final class KeptScores extends CustomerScores {

        private final List<CustomerScore> scores;

        KeptScores(List<CustomerScore> scores) {
            this.scores = scores;
        }

        @Override
        public CustomerScore get(int row) {
            return scores.get(row);
        }

        @Override
        public int size() {
            return scores.size();
        }
    }
}
