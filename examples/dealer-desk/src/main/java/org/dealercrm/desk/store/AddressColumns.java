package org.dealercrm.desk.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.dealercrm.party.PostalAddress;

/** A postal address in five columns, all empty where there is none. */
final class AddressColumns {

    static final List<String> NAMES = List.of("address_lines", "city", "region", "postal_code", "country");

    private AddressColumns() {}

    static void write(RowBinding row, Optional<PostalAddress> address) throws SQLException {
        // A line of an address holds no control character, so the end of a line parts them.
        row.text(address.map(each -> String.join("\n", each.lines())))
                .text(address.map(PostalAddress::city))
                .text(address.flatMap(PostalAddress::region))
                .text(address.flatMap(PostalAddress::postalCode))
                .text(address.map(PostalAddress::country));
    }

    static Optional<PostalAddress> read(RowReading row) throws SQLException {
        Optional<String> lines = row.perhapsText();
        Optional<String> city = row.perhapsText();
        Optional<String> region = row.perhapsText();
        Optional<String> postalCode = row.perhapsText();
        return row.perhapsText()
                .map(country -> new PostalAddress(
                        List.of(lines.orElseThrow().split("\n")), city.orElseThrow(), region, postalCode, country));
    }
}
