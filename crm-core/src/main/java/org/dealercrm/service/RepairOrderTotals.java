package org.dealercrm.service;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/** Adds up the lines of a repair order. */
final class RepairOrderTotals {

    private RepairOrderTotals() {}

    static Money total(RepairOrderState order) {
        Money sum = Money.zero(order.arrival().currency());
        for (RepairOrderLine line : order.lines()) {
            sum = sum.plus(line.amount());
        }
        return sum;
    }

    static <K extends Enum<K>> Map<K, Money> by(
            RepairOrderState order, Class<K> keys, Function<RepairOrderLine, K> key) {
        Map<K, Money> sums = new EnumMap<>(keys);
        for (RepairOrderLine line : order.lines()) {
            sums.merge(key.apply(line), line.amount(), Money::plus);
        }
        return Collections.unmodifiableMap(sums);
    }

    static Optional<Money> cost(RepairOrderState order) {
        Money sum = Money.zero(order.arrival().currency());
        for (RepairOrderLine line : order.lines()) {
            if (line.cost().isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(line.cost().get());
        }
        return Optional.of(sum);
    }
}
