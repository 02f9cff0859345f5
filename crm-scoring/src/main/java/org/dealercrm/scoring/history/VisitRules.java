package org.dealercrm.scoring.history;

import java.util.Objects;

/** What every way into a log demands of a visit. No message names a customer. */
final class VisitRules {

    /** So large that no visit of any currency reaches it, so small that no sum of visits becomes infinite. */
    static final double MAX_AMOUNT = 1e15;

    private VisitRules() {}

    static void requireCustomerId(String customerId) {
        Objects.requireNonNull(customerId, "customerId");
        if (customerId.isBlank()) {
            throw new IllegalArgumentException("The key of a customer is not blank");
        }
    }

    static void requireAmount(String what, double value) {
        if (!(value >= 0 && value <= MAX_AMOUNT)) {
            throw new IllegalArgumentException(
                    "The " + what + " of a visit is a number from 0 to 1e15, found " + value);
        }
    }

    static void requireWeight(double weight) {
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("The weight of a customer is a finite number above 0, found " + weight);
        }
    }

    /** Days are kept as int; the least int is kept free to mean "no day". */
    static int requireDay(long epochDay) {
        if (epochDay <= Integer.MIN_VALUE || epochDay > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "A log counts days within 2^31 days around 1970-01-01, found day " + epochDay);
        }
        return (int) epochDay;
    }
}
