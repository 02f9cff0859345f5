package org.dealercrm.desk.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dealercrm.desk.value.Purchase;
import org.dealercrm.desk.value.Purchases;
import org.dealercrm.scoring.value.ProfitLine;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Reads sales beside the visits, such as those of vehicles: {@code customer_id,sold_on,profit_line,amount,cost}, perhaps {@code
 * product} and {@code currency}. One bad row refuses the whole file, for a vehicle less would put a customer far from his place.
 */
public final class SalesFile {

    private static final String LINES =
            Arrays.stream(ProfitLine.values()).map(Enum::name).collect(Collectors.joining(", "));

    private final Column customer;
    private final Column soldOn;
    private final Column line;
    private final Column amount;
    private final Column cost;
    private final Column product;
    private final Column currency;
    private @Nullable CurrencyUnit known;
    private String whence = "the currency of the visits";

    private SalesFile(CsvTable table, Optional<CurrencyUnit> expected) {
        customer = table.required("customer_id");
        soldOn = table.required("sold_on");
        line = table.required("profit_line");
        amount = table.required("amount");
        cost = table.required("cost");
        product = table.optional("product", ColumnNames.AS_IS);
        currency = table.optional("currency", ColumnNames.AS_IS);
        known = expected.orElse(null);
    }

    /**
     * Reads the sales up to a day.
     *
     * @param file the file, not null
     * @param lastDay the last day of a sale that counts, not null
     * @param expected the currency of the visits, empty if they name none, and then the sales agree among themselves; not null
     * @return the sales, never null
     * @throws UnusableInput if the file cannot be used
     */
    public static Purchases read(TableFile file, LocalDate lastDay, Optional<CurrencyUnit> expected) {
        try (CsvTable table = CsvTable.open(file.path(), file.format())) {
            SalesFile read = new SalesFile(table, expected);
            List<Purchase> sales = new ArrayList<>();
            new RowReading(table).readWhole(row -> {
                Purchase sale = read.sale(row);
                if (read.day(row) <= lastDay.toEpochDay()) {
                    sales.add(sale);
                }
            });
            return Purchases.ofSales(sales);
        }
    }

    private Purchase sale(CsvRow row) {
        checkCurrency(row);
        return new Purchase(
                row.requiredText(customer, "the customer's id"),
                lineOf(row),
                row.text(product),
                1,
                money(row, amount, "an amount"),
                money(row, cost, "a cost"),
                BigDecimal.ZERO);
    }

    /** Amounts in two currencies cannot be added up. */
    private void checkCurrency(CsvRow row) {
        String code = row.text(currency);
        if (code.isEmpty() || (known != null && known.getCode().equals(code))) {
            return;
        }
        if (known != null) {
            throw row.unfit(currency, known + ", " + whence);
        }
        try {
            known = CurrencyUnit.of(code);
            whence = "as in line " + row.line() + ": one currency for all sales";
        } catch (IllegalCurrencyException unknown) {
            throw row.unfit(currency, "a currency of ISO 4217 such as CNY");
        }
    }

    private long day(CsvRow row) {
        long day = row.day(soldOn);
        if (day == Cells.NO_DAY) {
            throw row.unfit(soldOn, "a date such as 2026-11-23 or 20261123, 1900 to 2199");
        }
        return day;
    }

    private ProfitLine lineOf(CsvRow row) {
        String name = row.text(line).toUpperCase(Locale.ROOT);
        return Arrays.stream(ProfitLine.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> row.unfit(line, "one of " + LINES));
    }

    private static BigDecimal money(CsvRow row, Column column, String what) {
        double number = row.notNegative(column, what);
        if (Double.isNaN(number)) {
            throw row.unfit(column, what + " that is not negative");
        }
        return BigDecimal.valueOf(number);
    }
}
