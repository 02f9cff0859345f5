package org.dealercrm.scoring.retention;

import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * A further measure by which customers are clustered beside value and stability, for example the age of the vehicle.
 *
 * @param name what it measures, not null
 * @param of the measure of a customer, finite; not null
 */
public record CustomerMeasure(String name, ToDoubleFunction<CustomerScore> of) {

    /** Checks that both are there. */
    public CustomerMeasure {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(of, "of");
    }
}
