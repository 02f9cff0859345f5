package org.dealercrm.service;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.vehicle.Mileage;
import org.dealercrm.vehicle.VehicleId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The orders that {@link RepairOrdersContract} saves: every payer and kind of line, currencies of none, two and three decimals,
 * and what history leaves behind. Their ids have an order of their own in collations that are not binary.
 */
final class RepairOrderSamples {

    static final StoreId STORE = StoreId.of("contract-a");
    static final StoreId ELSEWHERE = StoreId.of("contract-b");
    static final CustomerId CUSTOMER = new CustomerId(STORE, "customer-1");
    static final CustomerId STRANGER = new CustomerId(STORE, "customer-9");

    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final Instant OPENED = Instant.parse("2024-02-29T15:59:59Z");
    private static final Instant CLOSED = Instant.parse("2024-03-01T02:00:00Z");

    static final RepairOrder FIRST_CHANGED = order(full("RO-10", CUSTOMER)
            .status(RepairOrderStatus.CLOSED)
            .lines(everyPayer().subList(1, 4))
            .closedAt(CLOSED));

    static final List<RepairOrder> IN_ORDER = List.of(
            order(full("RO-10", CUSTOMER)),
            order(state("RO-2", new CustomerId(STORE, "customer-2"), OrderType.REPAIR, CNY, Optional.empty())
                    .status(RepairOrderStatus.ESTIMATE)),
            order(state("Ro3", CUSTOMER, OrderType.ACCIDENT, CurrencyUnit.JPY, miles(99_999))
                    .status(RepairOrderStatus.PENDING_APPROVAL)
                    .addLines(line(LineKind.OUTSOURCED, "Paint", CurrencyUnit.JPY, "120000", Payer.SUBLET))),
            order(state("ro-1", CUSTOMER, OrderType.COMEBACK, CurrencyUnit.of("KWD"), miles(0))
                    .status(RepairOrderStatus.CLOSED)
                    .addLines(line(LineKind.LABOUR, "Credit", CurrencyUnit.of("KWD"), "-12.345", Payer.DEALER))),
            order(state("ro_1", new CustomerId(STORE, "Customer-1"), OrderType.RECALL, CNY, Optional.empty())
                    .status(RepairOrderStatus.VOIDED)),
            order(state("工单1", CUSTOMER, OrderType.REGULAR_SERVICE, CNY, miles(1))
                    .status(RepairOrderStatus.READY_TO_BILL)
                    .addLines(line(LineKind.PARTS, "机油 5W-30 “全合成”, 4 L", CNY, "399.00", Payer.CUSTOMER_PAY))));

    static final RepairOrder FIRST_ELSEWHERE = order(RepairOrderState.builder()
            .arrival(new Arrival(
                    new RepairOrderId(ELSEWHERE, "RO-10"),
                    new CustomerId(ELSEWHERE, "customer-1"),
                    new VehicleId(ELSEWHERE, "car-1"),
                    OrderType.OTHER,
                    CNY,
                    Optional.empty(),
                    OPENED))
            .status(RepairOrderStatus.OPEN));

    private RepairOrderSamples() {}

    static List<RepairOrder> savedForQuestions() {
        List<RepairOrder> saved = new ArrayList<>(IN_ORDER);
        saved.add(FIRST_CHANGED);
        saved.add(FIRST_ELSEWHERE);
        return saved;
    }

    static List<RepairOrder> ofCustomer() {
        return List.of(FIRST_CHANGED, IN_ORDER.get(2), IN_ORDER.get(3), IN_ORDER.get(5));
    }

    private static RepairOrderState.Builder full(String value, CustomerId customer) {
        return state(value, customer, OrderType.FIRST_SERVICE, CNY, Optional.of(Mileage.ofKilometres(4_987)))
                .status(RepairOrderStatus.OPEN)
                .lines(everyPayer());
    }

    private static RepairOrderState.Builder state(
            String value, CustomerId customer, OrderType type, CurrencyUnit currency, Optional<Mileage> odometer) {
        return RepairOrderState.builder()
                .arrival(new Arrival(
                        new RepairOrderId(STORE, value),
                        customer,
                        new VehicleId(STORE, "car-1"),
                        type,
                        currency,
                        odometer,
                        OPENED));
    }

    private static List<RepairOrderLine> everyPayer() {
        List<RepairOrderLine> lines = new ArrayList<>();
        LineKind[] kinds = LineKind.values();
        for (Payer payer : Payer.values()) {
            int number = lines.size();
            Money amount = Money.of(CNY, new BigDecimal("100.01")).plusMajor(number);
            Optional<Money> cost = number == 0 ? Optional.empty() : Optional.of(amount.minus(new BigDecimal("0.99")));
            lines.add(new RepairOrderLine(kinds[number % kinds.length], "工作 " + payer, amount, cost, payer));
        }
        return lines;
    }

    private static RepairOrderLine line(
            LineKind kind, String description, CurrencyUnit currency, String amount, Payer payer) {
        return RepairOrderLine.of(kind, description, Money.of(currency, new BigDecimal(amount)), payer);
    }

    private static Optional<Mileage> miles(int value) {
        return Optional.of(Mileage.ofMiles(value));
    }

    private static RepairOrder order(RepairOrderState.Builder builder) {
        return RepairOrder.restore(builder.build()).aggregate();
    }
}
