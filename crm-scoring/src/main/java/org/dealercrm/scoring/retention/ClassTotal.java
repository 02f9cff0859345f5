package org.dealercrm.scoring.retention;

import java.util.OptionalDouble;

/**
 * The customers of one class taken together.
 *
 * @param retentionClass the class, not null
 * @param customers how many rows of the history, whatever their weight, not negative
 * @param expectedVisits their expected visits within the horizon, dropout included
 * @param expectedValue their expected value within the horizon; empty if the value basis is {@link ValueBasis#VISITS}
 * @param valueWhileStaying their value while staying, in money or visits by the value basis
 */
public record ClassTotal(
        RetentionClass retentionClass,
        long customers,
        double expectedVisits,
        OptionalDouble expectedValue,
        double valueWhileStaying) {}
