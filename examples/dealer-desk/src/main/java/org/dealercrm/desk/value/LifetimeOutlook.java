package org.dealercrm.desk.value;

import java.util.Objects;
import java.util.OptionalDouble;
import org.dealercrm.scoring.value.LifetimeValue;
import org.dealercrm.scoring.value.ValueInterval;

/**
 * What is expected of a customer within the horizon of the valuation, without its months, which would fill the memory.
 *
 * @param visits the visits expected, not negative
 * @param value the discounted contribution; empty if nothing is known of money
 * @param interval between which amounts it will lie, or why that cannot be said, not null
 */
public record LifetimeOutlook(double visits, OptionalDouble value, ValueInterval interval) {

    /** Checks that nothing is null. */
    public LifetimeOutlook {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(interval, "interval");
    }

    static LifetimeOutlook of(LifetimeValue value) {
        return new LifetimeOutlook(value.expectedVisits(), value.discountedContribution(), value.interval());
    }
}
