package org.dealercrm.service;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.Decision;
import org.dealercrm.vehicle.Mileage;
import org.dealercrm.vehicle.VehicleId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Orders of one workshop, for the tests of this package. */
final class WorkshopOrders {

    static final StoreId STORE = StoreId.of("4s-7");
    static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    static final Instant OPENED = Instant.parse("2026-06-30T15:30:00Z");

    static final Arrival ARRIVAL = new Arrival(
            new RepairOrderId(STORE, "RO-1"),
            new CustomerId(STORE, "C-1"),
            new VehicleId(STORE, "V-1"),
            OrderType.REGULAR_SERVICE,
            CNY,
            Optional.of(Mileage.ofKilometres(15_021)),
            OPENED);

    private WorkshopOrders() {}

    /** An order with one line, in a state. */
    static RepairOrder in(RepairOrderStatus status) {
        RepairOrderState.Builder rows =
                RepairOrderState.builder().arrival(ARRIVAL).status(status).addLines(line(LineKind.LABOUR, "120.50"));
        if (status == RepairOrderStatus.CLOSED) {
            rows.closedAt(OPENED.plusSeconds(60));
        }
        return RepairOrder.restore(rows.build()).aggregate();
    }

    static RepairOrder with(List<RepairOrderLine> lines) {
        return RepairOrder.restore(RepairOrderState.builder()
                        .arrival(ARRIVAL)
                        .status(RepairOrderStatus.OPEN)
                        .lines(lines)
                        .build())
                .aggregate();
    }

    static RepairOrderLine line(LineKind kind, String amount) {
        return line(kind, amount, Payer.CUSTOMER_PAY);
    }

    static RepairOrderLine line(LineKind kind, String amount, Payer payer) {
        return RepairOrderLine.of(kind, "Work for Anna Schmidt", yuan(amount), payer);
    }

    static Money yuan(String amount) {
        return Money.of(CNY, new BigDecimal(amount));
    }

    static String codeOf(Decision<?> decision) {
        return decision instanceof Decision.Refused<?> refused
                ? refused.refusal().code()
                : "accepted";
    }
}
