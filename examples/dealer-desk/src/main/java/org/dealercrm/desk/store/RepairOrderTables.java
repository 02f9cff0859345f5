package org.dealercrm.desk.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.service.Arrival;
import org.dealercrm.service.LineKind;
import org.dealercrm.service.OrderType;
import org.dealercrm.service.Payer;
import org.dealercrm.service.RepairOrder;
import org.dealercrm.service.RepairOrderId;
import org.dealercrm.service.RepairOrderLine;
import org.dealercrm.service.RepairOrderState;
import org.dealercrm.service.RepairOrderStatus;
import org.dealercrm.vehicle.DistanceUnit;
import org.dealercrm.vehicle.Mileage;
import org.dealercrm.vehicle.VehicleId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A repair order in {@code repair_order} and its lines; each line keeps the currency of its order. */
final class RepairOrderTables implements AggregateTables<RepairOrderId, RepairOrder> {

    private static final PartTable<RepairOrder, LineRow> LINES = new PartTable<>(
            "repair_order_line",
            List.of("kind", "description", "amount", "cost", "payer"),
            order -> order.lines().stream().map(LineRow::of).toList(),
            (row, line) -> row.word(line.kind)
                    .text(line.description)
                    .decimal(line.amount)
                    .decimal(line.cost)
                    .word(line.payer),
            (key, row) -> new LineRow(
                    row.word(LineKind.class), row.text(), row.decimal(), row.perhapsDecimal(), row.word(Payer.class)));

    @Override
    public String name() {
        return "repair_order";
    }

    @Override
    public String keyColumn() {
        return "order_id";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "customer_id",
                "vehicle_id",
                "order_type",
                "status",
                "currency",
                "odometer",
                "odometer_unit",
                "opened_at",
                "closed_at",
                "amount",
                "cost");
    }

    @Override
    public List<PartTable<RepairOrder, ?>> parts() {
        return List.of(LINES);
    }

    @Override
    public AggregateKey keyOf(RepairOrderId id) {
        return new AggregateKey(id.store(), id.value());
    }

    @Override
    public RepairOrderId idOf(RepairOrder order) {
        return order.id();
    }

    @Override
    public void write(RowBinding row, RepairOrder order) throws SQLException {
        Arrival arrival = order.arrival();
        row.text(arrival.customer().value())
                .text(arrival.vehicle().value())
                .word(arrival.type())
                .word(order.status())
                .text(arrival.currency().getCode())
                .number(arrival.odometer().map(Mileage::value))
                .text(arrival.odometer().map(mileage -> mileage.unit().name()))
                .moment(arrival.openedAt())
                .moment(order.closedAt())
                .decimal(order.total().getAmount())
                .decimal(order.cost().map(Money::getAmount));
    }

    @Override
    public Function<Parts, RepairOrder> read(AggregateKey key, RowReading row) throws SQLException {
        CustomerId customer = new CustomerId(key.store(), row.text());
        VehicleId vehicle = new VehicleId(key.store(), row.text());
        OrderType type = row.word(OrderType.class);
        RepairOrderStatus status = row.word(RepairOrderStatus.class);
        CurrencyUnit currency = CurrencyUnit.of(row.text());
        Optional<Mileage> odometer = odometer(row);
        RepairOrderId id = new RepairOrderId(key.store(), key.value());
        Arrival arrival = new Arrival(id, customer, vehicle, type, currency, odometer, row.moment());
        RepairOrderState.Builder state =
                RepairOrderState.builder().arrival(arrival).status(status).closedAt(row.perhapsMoment());
        return parts -> RepairOrder.restore(state.lines(parts.of(LINES).stream()
                                .map(line -> line.in(currency))
                                .toList())
                        .build())
                .aggregate();
    }

    private static Optional<Mileage> odometer(RowReading row) throws SQLException {
        Optional<Integer> value = row.perhapsNumber();
        Optional<DistanceUnit> unit = row.perhapsWord(DistanceUnit.class);
        return value.map(number -> new Mileage(number, unit.orElseThrow()));
    }

    /** A line without the currency, which is that of its order. */
    private record LineRow(
            LineKind kind, String description, BigDecimal amount, Optional<BigDecimal> cost, Payer payer) {

        static LineRow of(RepairOrderLine line) {
            return new LineRow(
                    line.kind(),
                    line.description(),
                    line.amount().getAmount(),
                    line.cost().map(Money::getAmount),
                    line.payer());
        }

        RepairOrderLine in(CurrencyUnit currency) {
            return new RepairOrderLine(
                    kind, description, money(currency, amount), cost.map(each -> money(currency, each)), payer);
        }

        /** The column has three decimals for all currencies; what was stored has no more than its currency. */
        private static Money money(CurrencyUnit currency, BigDecimal amount) {
            return Money.of(currency, amount.setScale(currency.getDecimalPlaces(), RoundingMode.UNNECESSARY));
        }
    }
}
