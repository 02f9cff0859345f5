package org.dealercrm.scoring.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.service.Arrival;
import org.dealercrm.service.LineKind;
import org.dealercrm.service.OrderType;
import org.dealercrm.service.Payer;
import org.dealercrm.service.RepairOrder;
import org.dealercrm.service.RepairOrderId;
import org.dealercrm.service.RepairOrderLine;
import org.dealercrm.service.RepairOrderState;
import org.dealercrm.service.RepairOrderStatus;
import org.dealercrm.vehicle.VehicleId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RepairOrderVisitsTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");

    /** 23:30 on 30 June by the clocks of Shanghai. */
    private static final Instant LAST_EVENING_OF_JUNE = Instant.parse("2025-06-30T15:30:00Z");

    @Test
    void aClosedOrderIsAVisitOnTheStoresDayWithTheAmountsOfAllPayers() {
        RepairOrder order = closed(
                "S1",
                LAST_EVENING_OF_JUNE,
                line("600.00", Optional.of("200.00"), Payer.CUSTOMER_PAY),
                line("400.00", Optional.of("150.00"), Payer.WARRANTY));
        VisitLog log = VisitLog.ofRepairOrders(List.of(order), SHANGHAI);

        assertThat(log.lastDay()).hasValue(LocalDate.of(2025, 6, 30));
        assertThat(VisitLog.ofRepairOrders(List.of(order), ZoneId.of("Asia/Tokyo"))
                        .lastDay())
                .hasValue(LocalDate.of(2025, 7, 1));
        VisitHistory history = log.asOf(LocalDate.of(2025, 6, 30));
        assertThat(history.customerId(0)).isEqualTo("C-17");
        assertThat(history.totalAmount(0)).isEqualTo(1000);
        assertThat(history.totalCost(0)).isEqualTo(350);
        assertThat(history.currency()).hasValue(CNY);
    }

    @Test
    void aCostThatIsNotKnownForEveryLineIsNotKnown() {
        VisitHistory history = VisitLog.ofRepairOrders(
                        List.of(closed(
                                "S1",
                                LAST_EVENING_OF_JUNE,
                                line("600.00", Optional.of("200.00"), Payer.CUSTOMER_PAY),
                                line("400.00", Optional.empty(), Payer.CUSTOMER_PAY))),
                        SHANGHAI)
                .asOf(LocalDate.of(2025, 6, 30));
        assertThat(history.hasCost()).isFalse();
        assertThat(history.visitsWithAmount(0)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(value = RepairOrderStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "CLOSED")
    void anOrderThatIsNotClosedIsNoVisit(RepairOrderStatus status) {
        RepairOrder order = order("S1", status, LAST_EVENING_OF_JUNE);
        assertThat(VisitLog.ofRepairOrders(List.of(order), SHANGHAI).customerCount())
                .isZero();
    }

    @Test
    void anOldCreditIsAVisitWithoutAnAmountToPay() {
        RepairOrder credit =
                closed("S1", LAST_EVENING_OF_JUNE, line("-50.00", Optional.of("-20.00"), Payer.CUSTOMER_PAY));
        VisitHistory history =
                VisitLog.ofRepairOrders(List.of(credit), SHANGHAI).asOf(LocalDate.of(2025, 6, 30));
        assertThat(history.visits(0)).isEqualTo(1);
        assertThat(history.totalAmount(0)).isZero();
        assertThat(history.totalCost(0)).isZero();
    }

    @Test
    void ordersOfTwoStoresAreRefused() {
        List<RepairOrder> orders = new ArrayList<>();
        orders.add(closed("S1", LAST_EVENING_OF_JUNE));
        orders.add(closed("S2", LAST_EVENING_OF_JUNE));
        assertThatThrownBy(() -> VisitLog.ofRepairOrders(orders, SHANGHAI))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A log is of one store, found orders of S1 and S2");
    }

    private static RepairOrder closed(String store, Instant openedAt, RepairOrderLine... lines) {
        return order(store, RepairOrderStatus.CLOSED, openedAt, lines);
    }

    private static RepairOrder order(
            String store, RepairOrderStatus status, Instant openedAt, RepairOrderLine... lines) {
        StoreId id = StoreId.of(store);
        Arrival arrival = new Arrival(
                new RepairOrderId(id, "RO-1"),
                new CustomerId(id, "C-17"),
                new VehicleId(id, "V-1"),
                OrderType.REGULAR_SERVICE,
                CNY,
                Optional.empty(),
                openedAt);
        RepairOrderState.Builder state = RepairOrderState.builder();
        state.arrival(arrival).status(status).addLines(lines);
        return RepairOrder.restore(state.build()).aggregate();
    }

    private static RepairOrderLine line(String amount, Optional<String> cost, Payer payer) {
        return new RepairOrderLine(
                LineKind.LABOUR, "work", Money.parse("CNY " + amount), cost.map(c -> Money.parse("CNY " + c)), payer);
    }
}
