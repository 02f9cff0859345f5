package org.dealercrm.desk.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealercrm.desk.csv.Column;
import org.dealercrm.desk.csv.ColumnNames;
import org.dealercrm.desk.csv.CsvRow;
import org.dealercrm.desk.csv.CsvTable;
import org.dealercrm.party.Honorific;
import org.dealercrm.party.PersonName;

/** The name of a recipient in the columns that a table has for it. */
final class RecipientName {

    static final List<String> COLUMNS = List.of("surname", "given_name", "full_name", "honorific", "company");

    private final Column surname;
    private final Column givenName;
    private final Column fullName;
    private final Column honorific;
    private final Column company;

    RecipientName(CsvTable table, ColumnNames names) {
        surname = table.optional("surname", names);
        givenName = table.optional("given_name", names);
        fullName = table.optional("full_name", names);
        honorific = table.optional("honorific", names);
        company = table.optional("company", names);
    }

    /** The names that the file gives these columns. */
    List<String> columns() {
        return Stream.of(surname, givenName, fullName, honorific, company)
                .filter(Column::present)
                .map(Column::name)
                .toList();
    }

    /** The name in a row, empty if the row gives none. */
    Optional<PersonName> of(CsvRow row) {
        Honorific address = honorific(row);
        try {
            return name(row).map(name -> address == Honorific.UNKNOWN ? name : name.withHonorific(address));
        } catch (IllegalArgumentException refused) {
            throw row.unfitUnseen(surname.present() ? surname : fullName, "a name. " + refused.getMessage());
        }
    }

    private Optional<PersonName> name(CsvRow row) {
        if (!row.text(company).isEmpty()) {
            return Optional.of(PersonName.company(row.text(company)));
        }
        String family = row.text(surname);
        String given = row.text(givenName);
        if (!family.isEmpty()) {
            return Optional.of(given.isEmpty() ? PersonName.ofSurname(family) : PersonName.of(family, given));
        }
        String full = row.text(fullName);
        return full.isEmpty() ? Optional.empty() : Optional.of(PersonName.unsplit(full));
    }

    private Honorific honorific(CsvRow row) {
        return switch (row.text(honorific).toUpperCase(Locale.ROOT)) {
            case "MR", "先生" -> Honorific.MR;
            case "MS", "女士" -> Honorific.MS;
            case "", "UNKNOWN" -> Honorific.UNKNOWN;
            default -> throw row.unfitUnseen(honorific, "MR, MS or nothing");
        };
    }
}
