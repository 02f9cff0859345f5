package org.dealercrm.scoring.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.service.Arrival;
import org.dealercrm.service.OrderType;
import org.dealercrm.service.RepairOrder;
import org.dealercrm.service.RepairOrderId;
import org.dealercrm.service.RepairOrderState;
import org.dealercrm.service.RepairOrderStatus;
import org.dealercrm.vehicle.VehicleId;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class RepairOrderJobsTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final StoreId STORE = new StoreId("S1");
    private static final Instant MARCH_10 = Instant.parse("2025-03-10T01:00:00Z");

    private static RepairOrder order(String id, OrderType type, int day, Optional<Integer> hours) {
        Instant openedAt = MARCH_10.plusSeconds(86_400L * day);
        RepairOrderState.Builder state = RepairOrderState.builder()
                .arrival(new Arrival(
                        new RepairOrderId(STORE, id),
                        new CustomerId(STORE, "C1"),
                        new VehicleId(STORE, "V1"),
                        type,
                        CurrencyUnit.of("CNY"),
                        Optional.empty(),
                        openedAt))
                .status(RepairOrderStatus.CLOSED);
        hours.ifPresent(after -> state.closedAt(openedAt.plusSeconds(3600L * after)));
        return RepairOrder.restore(state.build()).aggregate();
    }

    @Test
    void closedRepairsAndComebacksAreJobsOnTheClockOfTheStore() {
        List<RepairJob> jobs = RepairOrderJobs.of(
                List.of(
                        order("R1", OrderType.REPAIR, 0, Optional.of(5)),
                        order("R2", OrderType.REGULAR_SERVICE, 1, Optional.of(2)),
                        order("R3", OrderType.COMEBACK, 2, Optional.empty())),
                SHANGHAI,
                order -> order.id().value().equals("R1") ? Optional.of("BRAKES") : Optional.empty());
        LocalDateTime nine = LocalDateTime.of(2025, 3, 10, 9, 0);
        assertThat(jobs)
                .containsExactly(
                        new RepairJob("V1", nine, nine.plusHours(5), Optional.of("BRAKES"), false),
                        new RepairJob("V1", nine.plusDays(2), nine.plusDays(2), Optional.empty(), true));
        Rate rate = FirstTimeFix.standard().of(jobs, SomeRates.MARCH, LocalDate.of(2025, 5, 1));
        assertThat(rate.value()).hasValue(0);
    }
}
