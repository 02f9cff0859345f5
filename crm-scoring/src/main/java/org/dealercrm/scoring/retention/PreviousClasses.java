package org.dealercrm.scoring.retention;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In which class each customer was before, for a policy with {@link Hysteresis}. Customers who are not in it are judged by
 * the cuts as they are.
 */
public final class PreviousClasses {

    private static final PreviousClasses NONE = new PreviousClasses(Map.of());

    private final Map<String, RetentionClass> byCustomer;

    private PreviousClasses(Map<String, RetentionClass> byCustomer) {
        this.byCustomer = byCustomer;
    }

    /**
     * Nobody was scored before.
     *
     * @return without any customer, never null
     */
    public static PreviousClasses none() {
        return NONE;
    }

    /**
     * The classes of an earlier result.
     *
     * @param result the earlier result, not null
     * @return its classes, never null
     */
    public static PreviousClasses of(RetentionResult result) {
        CustomerScores scores = result.scores();
        Map<String, RetentionClass> classes = new HashMap<>(2 * scores.size());
        for (int row = 0; row < scores.size(); row++) {
            classes.put(scores.customerId(row), scores.retentionClass(row));
        }
        return new PreviousClasses(classes);
    }

    /**
     * Classes that a host kept.
     *
     * @param byCustomer the class by customer id, not null; copied
     * @return the classes, never null
     */
    public static PreviousClasses of(Map<String, RetentionClass> byCustomer) {
        return new PreviousClasses(Map.copyOf(byCustomer));
    }

    /**
     * The class in which a customer was.
     *
     * @param customerId the customer, not null
     * @return the class; empty if he was not scored
     */
    public Optional<RetentionClass> classOf(String customerId) {
        return Optional.ofNullable(before(customerId));
    }

    @Nullable
    RetentionClass before(String customerId) {
        return byCustomer.get(customerId);
    }

    /**
     * How many customers there are.
     *
     * @return not negative
     */
    public int size() {
        return byCustomer.size();
    }

    @Override
    public String toString() {
        return "classes of " + size() + " customers";
    }
}
