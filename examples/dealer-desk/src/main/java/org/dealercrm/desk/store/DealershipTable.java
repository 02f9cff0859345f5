package org.dealercrm.desk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dealercrm.dealership.Dealership;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.party.EmailAddress;
import org.dealercrm.party.PhoneNumber;
import org.joda.money.CurrencyUnit;

/** The stores of the desk in the table {@code dealership}. */
final class DealershipTable {

    private static final String COLUMNS =
            "name, zone, currency, locale, hotline, email, " + String.join(", ", AddressColumns.NAMES);

    private DealershipTable() {}

    static void replace(Connection connection, Dealership store) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM dealership WHERE store_id = ?")) {
            new RowBinding(delete).text(store.id().value());
            delete.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO dealership (store_id, " + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            RowBinding row = new RowBinding(insert)
                    .text(store.id().value())
                    .text(store.name())
                    .text(store.zone().getId())
                    .text(store.currency().getCode())
                    .text(store.locale().toLanguageTag())
                    .text(store.hotline().map(PhoneNumber::value))
                    .text(store.email().map(EmailAddress::value));
            AddressColumns.write(row, store.address());
            insert.executeUpdate();
        }
    }

    static Optional<Dealership> find(Connection connection, StoreId id) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT " + COLUMNS + " FROM dealership WHERE store_id = ?")) {
            new RowBinding(select).text(id.value());
            try (ResultSet rows = select.executeQuery()) {
                RowReading row = new RowReading(rows);
                return row.next() ? Optional.of(read(id, row)) : Optional.empty();
            }
        }
    }

    private static Dealership read(StoreId id, RowReading row) throws SQLException {
        return Dealership.builder()
                .id(id)
                .name(row.text())
                .zone(ZoneId.of(row.text()))
                .currency(CurrencyUnit.of(row.text()))
                .locale(Locale.forLanguageTag(row.text()))
                .hotline(row.perhapsText().map(PhoneNumber::of))
                .email(row.perhapsText().map(EmailAddress::new))
                .address(AddressColumns.read(row))
                .build();
    }

    static List<StoreId> all(Connection connection) throws SQLException {
        List<StoreId> stores = new ArrayList<>();
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT store_id FROM dealership ORDER BY store_id");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                stores.add(StoreId.of(rows.getString(1)));
            }
        }
        return stores;
    }
}
