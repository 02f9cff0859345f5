package org.dealercrm.desk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dealercrm.dealership.Dealership;
import org.dealercrm.desk.value.Purchase;
import org.dealercrm.desk.value.Purchases;
import org.dealercrm.scoring.value.ProfitLine;
import org.dealercrm.service.LineKind;

/**
 * Reads what customers bought: the lines of closed repair orders, added up by customer, kind and text. The orders are those whose
 * amounts {@link StoredVisits} tells, so both have the same sums.
 */
final class StoredSales {

    private static final String LINES = "SELECT o.customer_id, l.kind, l.description, COUNT(*), SUM(l.amount),"
            + " COALESCE(SUM(l.cost), 0), COALESCE(SUM(CASE WHEN l.cost IS NULL THEN l.amount END), 0)"
            + " FROM repair_order o JOIN repair_order_line l ON l.store_id = o.store_id AND l.order_id = o.order_id"
            + " WHERE o.store_id = ? AND o.status = 'CLOSED' AND o.opened_at < ?"
            + " GROUP BY o.customer_id, l.kind, l.description ORDER BY o.customer_id, l.kind, l.description";

    private StoredSales() {}

    static Purchases read(Connection connection, Dealership dealership, LocalDate lastDay) throws SQLException {
        List<Purchase> lines = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(LINES)) {
            new RowBinding(statement)
                    .text(dealership.id().value())
                    .moment(lastDay.plusDays(1).atStartOfDay(dealership.zone()).toInstant());
            try (ResultSet rows = statement.executeQuery()) {
                RowReading row = new RowReading(rows);
                while (row.next()) {
                    lines.add(new Purchase(
                            row.text(),
                            ProfitLine.of(row.word(LineKind.class)),
                            row.text(),
                            row.longNumber(),
                            row.decimal(),
                            row.decimal(),
                            row.decimal()));
                }
            }
        }
        return Purchases.ofLines(lines);
    }
}
