package org.dealercrm.desk.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.Dealership;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.desk.csv.Cells;
import org.dealercrm.desk.csv.ColumnNames;
import org.dealercrm.desk.csv.CsvFormat;
import org.dealercrm.desk.csv.Quarantine;
import org.dealercrm.desk.csv.VisitDetails;
import org.dealercrm.desk.csv.VisitRow;
import org.dealercrm.desk.csv.VisitsFile;
import org.dealercrm.service.Arrival;
import org.dealercrm.service.LineKind;
import org.dealercrm.service.OrderType;
import org.dealercrm.service.Payer;
import org.dealercrm.service.RepairOrder;
import org.dealercrm.service.RepairOrderId;
import org.dealercrm.service.RepairOrderLine;
import org.dealercrm.service.RepairOrderState;
import org.dealercrm.service.RepairOrderStatus;
import org.dealercrm.vehicle.Mileage;
import org.dealercrm.vehicle.VehicleId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Makes closed repair orders of the rows of a log of visits. A row needs an amount, because an order without a line would
 * say that nothing was paid. The number of an order is made of customer, day and count, so the same file taken in twice
 * gives the same orders.
 */
public final class VisitIntake {

    /** Room for the day and the count within the 64 characters of an order's number. */
    private static final int MAX_CUSTOMER = 48;

    private static final int MAX_ID = 64;

    private static final LocalTime NOON = LocalTime.NOON;

    private final StoreId store;
    private final CurrencyUnit currency;
    private final ZoneId zone;
    private final Map<CustomerId, Optional<LocalDate>> customers = new LinkedHashMap<>();
    private final Map<RepairOrderId, RepairOrder> orders = new LinkedHashMap<>();
    private final Map<String, Integer> visitsOfDay = new HashMap<>();

    private VisitIntake(Dealership dealership) {
        this.store = dealership.id();
        this.currency = dealership.currency();
        this.zone = dealership.zone();
    }

    /**
     * What the log holds, ready to be stored.
     *
     * @param customers the days of acquisition by customer, in the order of the file
     * @param orders the repair orders in the order of the file
     * @param quarantine the rows that could not be used
     */
    public record Taken(
            Map<CustomerId, Optional<LocalDate>> customers, List<RepairOrder> orders, Quarantine quarantine) {}

    /**
     * Reads a log.
     *
     * @param path the file, not null
     * @param format how it is written, not null
     * @param names what it calls the columns, not null
     * @param strict whether one bad row refuses the whole
     * @param dealership whose it is, not null
     * @return the customers and orders, never null
     * @throws org.dealercrm.desk.csv.UnusableInput if the file cannot be used
     */
    public static Taken read(Path path, CsvFormat format, ColumnNames names, boolean strict, Dealership dealership) {
        VisitIntake intake = new VisitIntake(dealership);
        VisitsFile.Taken taken = VisitsFile.read(path, format, names, strict, intake::take);
        return new Taken(intake.customers, new ArrayList<>(intake.orders.values()), taken.quarantine());
    }

    private void take(VisitRow visit, VisitDetails details) {
        if (visit.customerId().length() > MAX_CUSTOMER) {
            throw details.unfit(VisitDetails.Field.CUSTOMER, "an id of at most " + MAX_CUSTOMER + " characters");
        }
        checkCurrency(details);
        CustomerId customer = new CustomerId(store, id(visit.customerId(), VisitDetails.Field.CUSTOMER, details));
        if (visit.visited()) {
            RepairOrder order = order(customer, visit, details);
            orders.put(order.id(), order);
        }
        Optional<LocalDate> acquired = visit.acquiredOn() == Cells.NO_DAY
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(visit.acquiredOn()));
        customers.merge(customer, acquired, (known, found) -> known.isPresent() ? known : found);
    }

    /** The id of a row; what is none sends the row to the quarantine. */
    private static String id(String value, VisitDetails.Field field, VisitDetails details) {
        if (value.length() > MAX_ID || value.chars().anyMatch(Character::isISOControl)) {
            throw details.unfit(field, "an id of at most " + MAX_ID + " characters, none of them a control character");
        }
        return value;
    }

    private void checkCurrency(VisitDetails details) {
        String code = details.currency();
        if (!code.isEmpty() && !code.equals(currency.getCode())) {
            throw details.unfit(VisitDetails.Field.CURRENCY, currency + ", the currency of the store (--currency)");
        }
    }

    private RepairOrder order(CustomerId customer, VisitRow visit, VisitDetails details) {
        LocalDate day = LocalDate.ofEpochDay(visit.day());
        RepairOrderLine line = line(visit, details);
        Optional<Mileage> odometer = odometer(details);
        String dayOfCustomer = customer.value() + "-" + day.toString().replace("-", "");
        int count = visitsOfDay.merge(dayOfCustomer, 1, Integer::sum);
        String vehicleId = details.vehicleId().isEmpty() ? customer.value() : details.vehicleId();
        VehicleId vehicle = new VehicleId(store, id(vehicleId, VisitDetails.Field.VEHICLE, details));
        Arrival arrival = new Arrival(
                new RepairOrderId(store, dayOfCustomer + "-" + count),
                customer,
                vehicle,
                OrderType.OTHER,
                currency,
                odometer,
                day.atTime(NOON).atZone(zone).toInstant());
        return RepairOrder.restore(RepairOrderState.builder()
                        .arrival(arrival)
                        .status(RepairOrderStatus.CLOSED)
                        .addLines(line)
                        .closedAt(arrival.openedAt())
                        .build())
                .aggregate();
    }

    private RepairOrderLine line(VisitRow visit, VisitDetails details) {
        String items = String.join(", ", details.items());
        String text = items.isEmpty() ? "visit 到店" : items;
        Optional<Money> cost = Double.isNaN(visit.cost())
                ? Optional.empty()
                : Optional.of(money(visit.cost(), VisitDetails.Field.COST, details));
        return new RepairOrderLine(
                LineKind.OTHER,
                text.length() <= RepairOrderLine.MAX_DESCRIPTION
                        ? text
                        : text.substring(0, RepairOrderLine.MAX_DESCRIPTION),
                money(visit.amount(), VisitDetails.Field.AMOUNT, details),
                cost,
                payer(details));
    }

    private Money money(double amount, VisitDetails.Field field, VisitDetails details) {
        if (Double.isNaN(amount)) {
            throw details.unfit(field, "an amount, which import needs for every visit");
        }
        BigDecimal exact = BigDecimal.valueOf(amount);
        if (exact.stripTrailingZeros().scale() > currency.getDecimalPlaces()) {
            throw details.unfit(
                    field, "an amount with at most " + currency.getDecimalPlaces() + " decimals (" + currency + ")");
        }
        return Money.of(currency, exact, RoundingMode.UNNECESSARY);
    }

    private static Payer payer(VisitDetails details) {
        String name = details.payer();
        if (name.isEmpty()) {
            return Payer.CUSTOMER_PAY;
        }
        return Arrays.stream(Payer.values())
                .filter(payer -> payer.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> details.unfit(
                        VisitDetails.Field.PAYER,
                        "one of "
                                + Arrays.stream(Payer.values()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    private static Optional<Mileage> odometer(VisitDetails details) {
        double kilometres = details.odometerKm();
        if (Double.isNaN(kilometres)) {
            return Optional.empty();
        }
        if (kilometres > Mileage.MAX_VALUE) {
            throw details.unfit(VisitDetails.Field.ODOMETER, "at most " + Mileage.MAX_VALUE + " kilometres");
        }
        return Optional.of(Mileage.ofKilometres((int) kilometres));
    }
}
