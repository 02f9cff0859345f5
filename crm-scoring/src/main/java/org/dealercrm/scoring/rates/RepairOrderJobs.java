package org.dealercrm.scoring.rates;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dealercrm.service.OrderType;
import org.dealercrm.service.RepairOrder;
import org.dealercrm.service.RepairOrderStatus;

/**
 * Repairs and comebacks out of the repair orders of a store, for {@link FirstTimeFix}. Closed orders of the types REPAIR and
 * COMEBACK count: a service, an accident or a recall is not a repair that could fail. The vehicle is released when the order is
 * closed; one that history closed without a time counts as released when it was written.
 */
public final class RepairOrderJobs {

    private RepairOrderJobs() {}

    /**
     * The jobs of orders.
     *
     * @param orders the orders in any order, not null
     * @param zone the time zone of the store, not null
     * @param fault the code of the system or fault of an order, empty if none was written; a repair order has none of its own, so
     *     the host reads it from where it keeps it; not null
     * @return a job for every closed repair and comeback, never null
     */
    public static List<RepairJob> of(
            Iterable<RepairOrder> orders, ZoneId zone, Function<RepairOrder, Optional<String>> fault) {
        List<RepairJob> jobs = new ArrayList<>();
        for (RepairOrder order : orders) {
            OrderType type = order.arrival().type();
            boolean comeback = type == OrderType.COMEBACK;
            if (order.status() == RepairOrderStatus.CLOSED && (comeback || type == OrderType.REPAIR)) {
                Instant arrived = order.arrival().openedAt();
                Instant released =
                        order.closedAt().filter(at -> at.isAfter(arrived)).orElse(arrived);
                jobs.add(new RepairJob(
                        order.vehicle().value(),
                        LocalDateTime.ofInstant(arrived, zone),
                        atLeast(LocalDateTime.ofInstant(released, zone), LocalDateTime.ofInstant(arrived, zone)),
                        fault.apply(order),
                        comeback));
            }
        }
        return jobs;
    }

    /** When clocks are put back, what is later may have an earlier time of day. */
    private static LocalDateTime atLeast(LocalDateTime released, LocalDateTime arrived) {
        return released.isBefore(arrived) ? arrived : released;
    }
}
