package org.dealercrm.desk.csv;

import java.util.Optional;
import java.util.function.ToIntFunction;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Understands the rows of one log of visits: each by itself, and what they must agree on, which is the currency and a
 * customer's day of acquisition.
 */
final class VisitRows {

    private final CsvTable table;
    private final VisitColumns columns;
    private final ToIntFunction<String> customerNumbers;
    private final AcquiredDays acquired = new AcquiredDays();
    private @Nullable String currencyCode;
    private @Nullable CurrencyUnit currency;
    private long currencyLine;

    /**
     * Begins with no row.
     *
     * @param customerNumbers gives each customer a number from 0 on
     */
    VisitRows(CsvTable table, VisitColumns columns, ToIntFunction<String> customerNumbers) {
        this.table = table;
        this.columns = columns;
        this.customerNumbers = customerNumbers;
    }

    VisitRow read(CsvRow row) {
        String customer = row.requiredText(columns.customerId(), "the customer's id");
        long acquiredOn = row.day(columns.acquiredOn());
        long day = row.day(columns.visitDate());
        if (day == Cells.NO_DAY && acquiredOn == Cells.NO_DAY) {
            throw row.unfit(columns.visitDate(), "a date such as 2026-11-23 or 20261123, 1900 to 2199");
        }
        double amount = row.notNegative(columns.amount(), "an amount");
        double cost = row.notNegative(columns.cost(), "a cost");
        checkCurrency(row);
        checkAcquired(row, customer, acquiredOn);
        return new VisitRow(customer, day, amount, cost, acquiredOn);
    }

    private void checkCurrency(CsvRow row) {
        String code = row.text(columns.currency());
        if (code.isEmpty() || code.equals(currencyCode)) {
            return;
        }
        CurrencyUnit unit;
        try {
            unit = CurrencyUnit.of(code);
        } catch (IllegalCurrencyException unknown) {
            throw row.unfit(columns.currency(), "a currency of ISO 4217 such as CNY");
        }
        if (currency != null) {
            String expected = "one currency in the whole file, " + currency + " as in line " + currencyLine;
            throw new UnusableInput(row.unfit(columns.currency(), expected).problem());
        }
        currencyCode = code;
        currency = unit;
        currencyLine = row.line();
    }

    private void checkAcquired(CsvRow row, String customer, long day) {
        if (day == Cells.NO_DAY) {
            return;
        }
        int number = customerNumbers.applyAsInt(customer);
        if (!acquired.agrees(number, day, row.line())) {
            throw row.unfit(columns.acquiredOn(), "one day for each customer, " + acquired.earlier(number));
        }
    }

    /** The days of acquisition so far. */
    AcquiredDays acquired() {
        return acquired;
    }

    Optional<CurrencyUnit> currency() {
        return Optional.ofNullable(currency);
    }

    String file() {
        return table.file();
    }
}
