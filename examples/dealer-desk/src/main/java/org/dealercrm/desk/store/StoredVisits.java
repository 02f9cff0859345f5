package org.dealercrm.desk.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.dealercrm.dealership.Dealership;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.desk.progress.Progress;
import org.dealercrm.scoring.history.Departure;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.dealercrm.service.RepairOrderStatus;

/**
 * Reads the visits of a store for the scoring: page by page, in the order of the ids, so that memory holds a page of rows and
 * the columns of the log.
 *
 * <p>A visit is a repair order that was opened (an estimate or a voided order is none); its day is the day of arrival in the
 * store's time zone. Amount and cost are told of closed orders only, because others may still change.
 */
final class StoredVisits {

    private static final int PAGE = 5_000;

    // The order is that of the primary key, store first, so that H2 walks along it instead of sorting for each page.
    private static final String ORDERS = "SELECT order_id, customer_id, status, opened_at, amount, cost"
            + " FROM repair_order WHERE store_id = ? AND order_id > ? ORDER BY store_id, order_id LIMIT ?";
    private static final String ORDER_COUNT = "SELECT COUNT(*) FROM repair_order WHERE store_id = ?";
    private static final String BUYERS = "SELECT customer_id, acquired_on FROM customer"
            + " WHERE store_id = ? AND acquired_on IS NOT NULL AND customer_id > ? ORDER BY store_id, customer_id LIMIT ?";

    // A customer has departed when each vehicle that he ever owned is known to be gone, on the day the last one went.
    // Of fates on one day the last by name counts, so that the answer does not depend on the order of rows.
    private static final String DEPARTED = "SELECT o.customer_id, MAX(v.fate_day),"
            + " SUBSTRING(MAX(CAST(v.fate_day AS VARCHAR(10)) || v.fate), 11)"
            + " FROM customer_ownership o"
            + " LEFT JOIN vehicle v ON v.store_id = o.store_id AND v.vehicle_id = o.vehicle_id"
            + " WHERE o.store_id = ? AND o.role = 'OWNER'"
            + " GROUP BY o.customer_id HAVING COUNT(v.fate_day) = COUNT(*) ORDER BY o.customer_id";

    // A company is a fleet for good; anybody else from the day on which his fifth vehicle came to him.
    private static final int FLEET_VEHICLES = 5;
    private static final String COMPANIES =
            "SELECT customer_id FROM customer" + " WHERE store_id = ? AND name_form = 'COMPANY' ORDER BY customer_id";
    private static final String FLEETS = "SELECT customer_id, since FROM"
            + " (SELECT customer_id, since, ROW_NUMBER() OVER (PARTITION BY customer_id ORDER BY since) AS nth FROM"
            + " (SELECT customer_id, vehicle_id, MIN(from_day) AS since FROM customer_ownership WHERE store_id = ?"
            + " GROUP BY customer_id, vehicle_id) vehicles) numbered WHERE nth = ? ORDER BY customer_id";

    private final Connection connection;
    private final StoreId store;
    private final ZoneId zone;
    private final VisitLogBuilder log = VisitLog.builder();

    private StoredVisits(Connection connection, Dealership dealership) {
        this.connection = connection;
        this.store = dealership.id();
        this.zone = dealership.zone();
        log.currency(dealership.currency());
    }

    static VisitLog read(Connection connection, Dealership dealership, Progress progress) throws SQLException {
        StoredVisits visits = new StoredVisits(connection, dealership);
        visits.readBuyers();
        visits.readOrders(progress);
        visits.readDepartures();
        visits.readFleets();
        return visits.log.build();
    }

    private void readBuyers() throws SQLException {
        String mark = "";
        int found;
        do {
            found = 0;
            try (PreparedStatement statement = connection.prepareStatement(BUYERS)) {
                new RowBinding(statement).text(store.value()).text(mark).number(PAGE);
                try (ResultSet rows = statement.executeQuery()) {
                    RowReading row = new RowReading(rows);
                    for (; row.next(); found++) {
                        mark = row.text();
                        log.acquired(mark, row.day().toEpochDay());
                    }
                }
            }
        } while (found == PAGE);
    }

    private void readOrders(Progress progress) throws SQLException {
        long total = count();
        long done = 0;
        String mark = "";
        int found;
        do {
            found = 0;
            try (PreparedStatement statement = connection.prepareStatement(ORDERS)) {
                new RowBinding(statement).text(store.value()).text(mark).number(PAGE);
                try (ResultSet rows = statement.executeQuery()) {
                    RowReading row = new RowReading(rows);
                    for (; row.next(); found++) {
                        mark = row.text();
                        addOrder(row);
                    }
                }
            }
            done += found;
            progress.step(done, total);
        } while (found == PAGE);
    }

    private long count() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ORDER_COUNT)) {
            new RowBinding(statement).text(store.value());
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private void addOrder(RowReading row) throws SQLException {
        String customer = row.text();
        RepairOrderStatus status = row.word(RepairOrderStatus.class);
        if (!status.isVisit()) {
            return;
        }
        LocalDate day = LocalDate.ofInstant(row.moment(), zone);
        Optional<BigDecimal> amount = Optional.of(row.decimal());
        Optional<BigDecimal> cost = row.perhapsDecimal();
        boolean closed = status == RepairOrderStatus.CLOSED;
        log.add(customer, day.toEpochDay(), numberOrNaN(amount, closed), numberOrNaN(cost, closed));
    }

    private static double numberOrNaN(Optional<BigDecimal> value, boolean known) {
        return known ? value.map(BigDecimal::doubleValue).orElse(Double.NaN) : Double.NaN;
    }

    private void readDepartures() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DEPARTED)) {
            new RowBinding(statement).text(store.value());
            try (ResultSet rows = statement.executeQuery()) {
                RowReading row = new RowReading(rows);
                while (row.next()) {
                    String customer = row.text();
                    LocalDate day = row.day();
                    log.departed(customer, row.word(Departure.class), day.toEpochDay());
                }
            }
        }
    }

    private void readFleets() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COMPANIES)) {
            new RowBinding(statement).text(store.value());
            try (ResultSet rows = statement.executeQuery()) {
                RowReading row = new RowReading(rows);
                while (row.next()) {
                    log.fleet(row.text());
                }
            }
        }
        try (PreparedStatement statement = connection.prepareStatement(FLEETS)) {
            new RowBinding(statement).text(store.value()).number(FLEET_VEHICLES);
            try (ResultSet rows = statement.executeQuery()) {
                RowReading row = new RowReading(rows);
                while (row.next()) {
                    log.fleet(row.text(), row.day().toEpochDay());
                }
            }
        }
    }
}
