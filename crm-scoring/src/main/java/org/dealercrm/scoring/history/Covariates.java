package org.dealercrm.scoring.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is known of customers beside their visits and does not change with time: age of the vehicle at the start, whether it was
 * under warranty, distance to the store, membership, how the customer was won. A category is given as one number 0 or 1 for each of its
 * values but one.
 *
 * <pre>{@code
 * Covariates covariates = Covariates.named(List.of("distance_km", "member"))
 *         .add("C-1", 12.5, 1)
 *         .add("C-2", 40, 0);
 * VisitHistory history = log.asOf(day).withCovariates(covariates);
 * }</pre>
 */
public final class Covariates {

    private static final double MAX_MAGNITUDE = 1e12;

    private final List<String> names;
    private final Map<String, double[]> ofCustomer = new HashMap<>();

    private Covariates(List<String> names) {
        this.names = List.copyOf(names);
    }

    /**
     * An empty table.
     *
     * @param names a name for each covariate, at least one, none blank and none twice; not null
     * @return a table without customers, never null
     * @throws IllegalArgumentException if a name is blank or there twice, or there is none
     */
    public static Covariates named(List<String> names) {
        if (names.isEmpty() || names.stream().anyMatch(String::isBlank) || new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("Covariates have names, none blank and none twice, found " + names);
        }
        return new Covariates(names);
    }

    /**
     * Adds a customer.
     *
     * @param customerId his key, not null, not blank
     * @param values a value for each covariate, finite and at most 1e12 in magnitude
     * @return this table
     * @throws IllegalArgumentException if the values are not as many as the names, one is out of range, or the customer is there
     *     already
     */
    public Covariates add(String customerId, double... values) {
        VisitRules.requireCustomerId(customerId);
        if (values.length != names.size()) {
            throw new IllegalArgumentException(
                    "A customer has a value for each of the " + names.size() + " covariates, found " + values.length);
        }
        for (double value : values) {
            if (!(Math.abs(value) <= MAX_MAGNITUDE)) {
                throw new IllegalArgumentException(
                        "A covariate is a number of at most 1e12 in magnitude, found " + value);
            }
        }
        if (ofCustomer.putIfAbsent(customerId, values.clone()) != null) {
            throw new IllegalArgumentException("A customer has one row of covariates, found a second one");
        }
        return this;
    }

    /**
     * The names.
     *
     * @return in the order of the values, unmodifiable, never null
     */
    public List<String> names() {
        return names;
    }

    /**
     * How many customers have covariates.
     *
     * @return not negative
     */
    public int size() {
        return ofCustomer.size();
    }

    /** Columns for customers in an order: one array a covariate. */
    List<double[]> columns(String[] customerIds) {
        List<double[]> columns = new ArrayList<>();
        for (int j = 0; j < names.size(); j++) {
            columns.add(new double[customerIds.length]);
        }
        int missing = 0;
        for (int row = 0; row < customerIds.length; row++) {
            double[] values = ofCustomer.get(Objects.requireNonNull(customerIds[row]));
            missing += values == null ? 1 : 0;
            for (int j = 0; values != null && j < values.length; j++) {
                columns.get(j)[row] = values[j];
            }
        }
        if (missing > 0) {
            throw new IllegalArgumentException("Every customer of a history needs covariates, found " + missing + " of "
                    + customerIds.length + " without");
        }
        return columns;
    }

    /** Says what is known, not of whom. */
    @Override
    public String toString() {
        return "Covariates[" + names + ", " + size() + " customers]";
    }
}
