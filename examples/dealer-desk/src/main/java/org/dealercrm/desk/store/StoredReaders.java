package org.dealercrm.desk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dealercrm.customer.Customer;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.service.RepairOrderStatus;

/** Reads cars and last visits for a page of customers: one query for all of them each, never one for each customer. */
final class StoredReaders {

    private static final String CARS = "SELECT o.customer_id, v.brand, v.model, p.plate, o.from_day"
            + " FROM customer_ownership o"
            + " JOIN vehicle v ON v.store_id = o.store_id AND v.vehicle_id = o.vehicle_id"
            + " LEFT JOIN vehicle_plate p ON p.store_id = v.store_id AND p.vehicle_id = v.vehicle_id"
            + " AND p.from_day <= ? AND (p.until_day IS NULL OR p.until_day > ?)"
            + " WHERE o.store_id = ? AND o.customer_id BETWEEN ? AND ? AND o.role = 'OWNER'"
            + " AND o.from_day <= ? AND (o.to_day IS NULL OR o.to_day > ?) AND (v.fate_day IS NULL OR v.fate_day > ?)"
            + " ORDER BY o.customer_id, o.from_day, o.vehicle_id, p.place";
    private static final String VISITS = "SELECT customer_id, MAX(opened_at) FROM repair_order"
            + " WHERE store_id = ? AND customer_id BETWEEN ? AND ? AND opened_at < ? AND status IN ("
            + Arrays.stream(RepairOrderStatus.values())
                    .filter(RepairOrderStatus::isVisit)
                    .map(status -> "'" + status.name() + "'")
                    .collect(Collectors.joining(", "))
            + ") GROUP BY customer_id";

    private final Connection connection;
    private final StoreId store;
    private final ZoneId zone;
    private final LocalDate day;

    StoredReaders(Connection connection, StoreId store, ZoneId zone, LocalDate day) {
        this.connection = connection;
        this.store = store;
        this.zone = zone;
        this.day = day;
    }

    /** The customers, who stand in the order of their ids without gaps, with their cars and visits. */
    List<StoredReader> of(List<Customer> customers) throws SQLException {
        if (customers.isEmpty()) {
            return List.of();
        }
        String first = customers.get(0).id().value();
        String last = customers.get(customers.size() - 1).id().value();
        Map<String, StoredReader.Car> cars = cars(first, last);
        Map<String, LocalDate> visits = visits(first, last);
        return customers.stream()
                .map(customer -> new StoredReader(
                        customer,
                        Optional.ofNullable(cars.get(customer.id().value())),
                        Optional.ofNullable(visits.get(customer.id().value()))))
                .toList();
    }

    private Map<String, StoredReader.Car> cars(String first, String last) throws SQLException {
        Map<String, StoredReader.Car> cars = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(CARS)) {
            new RowBinding(statement)
                    .day(day)
                    .day(day)
                    .text(store.value())
                    .text(first)
                    .text(last)
                    .day(day)
                    .day(day)
                    .day(day);
            try (ResultSet rows = statement.executeQuery()) {
                RowReading row = new RowReading(rows);
                while (row.next()) {
                    // The last row of a customer is the car that came to him last.
                    cars.put(row.text(), new StoredReader.Car(row.text(), row.text(), row.perhapsText(), row.day()));
                }
            }
        }
        return cars;
    }

    private Map<String, LocalDate> visits(String first, String last) throws SQLException {
        Map<String, LocalDate> visits = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(VISITS)) {
            new RowBinding(statement)
                    .text(store.value())
                    .text(first)
                    .text(last)
                    .moment(day.plusDays(1).atStartOfDay(zone).toInstant());
            try (ResultSet rows = statement.executeQuery()) {
                RowReading row = new RowReading(rows);
                while (row.next()) {
                    visits.put(row.text(), LocalDate.ofInstant(row.moment(), zone));
                }
            }
        }
        return visits;
    }
}
