package org.dealercrm.scoring.history;

import java.time.ZoneId;
import java.util.Objects;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.service.RepairOrder;
import org.dealercrm.service.RepairOrderStatus;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Enters the repair orders of a store into a log of visits, order by order, so that a host can page through them.
 *
 * <p>A closed order is a visit of its customer on the day, by the store's calendar, on which it was written; the amount is
 * what all payers pay together, for a warranty visit is a visit too. An order that is not closed is left out: nothing is
 * billed yet. The customer's key in the log is the value of his id, without the store.
 *
 * <p>History may hold orders that come to less than nothing (an old credit). The customer was there all the same: the visit
 * counts, with 0.
 */
public final class RepairOrderVisits {

    private final VisitLogBuilder log;
    private final ZoneId zone;
    private @Nullable StoreId store;

    /**
     * Begins to enter orders.
     *
     * @param log the log to enter them into, not null
     * @param zone the time zone of the store, not null
     */
    public RepairOrderVisits(VisitLogBuilder log, ZoneId zone) {
        this.log = Objects.requireNonNull(log, "log");
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /**
     * Enters an order; one that is not closed changes nothing.
     *
     * @param order the order, not null
     * @return this
     * @throws IllegalArgumentException if the order is of another store than those before
     * @throws MixedCurrenciesException if the order is in another currency than those before
     */
    public RepairOrderVisits add(RepairOrder order) {
        requireOneStore(order.id().store());
        if (order.status() == RepairOrderStatus.CLOSED) {
            log.add(new Visit(
                    order.customer().value(),
                    order.visitDate(zone),
                    atLeastNothing(order.total()),
                    order.cost().map(RepairOrderVisits::atLeastNothing).orElse(null)));
        }
        return this;
    }

    private void requireOneStore(StoreId next) {
        StoreId known = store;
        if (known != null && !known.equals(next)) {
            throw new IllegalArgumentException("A log is of one store, found orders of " + known + " and " + next);
        }
        store = next;
    }

    private static Money atLeastNothing(Money money) {
        return money.isNegative() ? Money.zero(money.getCurrencyUnit()) : money;
    }
}
