package org.dealercrm.desk.csv;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of a visit that scoring does not need, read when asked for. The object moves on with the table. */
public final class VisitDetails {

    private final VisitColumns columns;
    private @Nullable CsvRow row;

    VisitDetails(VisitColumns columns) {
        this.columns = columns;
    }

    VisitDetails at(CsvRow next) {
        row = next;
        return this;
    }

    private CsvRow current() {
        if (row == null) {
            throw new IllegalStateException("The table has not been read to a row yet");
        }
        return row;
    }

    /**
     * The line of the row in the file.
     *
     * @return from 1, the header being line 1
     */
    public long line() {
        return current().line();
    }

    /**
     * The vehicle that came.
     *
     * @return its id, empty if not known
     */
    public String vehicleId() {
        return current().text(columns.vehicleId());
    }

    /**
     * The odometer in kilometres.
     *
     * @return not negative; NaN if not known
     * @throws CsvRow.Unfit if it is no such number
     */
    public double odometerKm() {
        return current().notNegative(columns.odometerKm(), "a number of kilometres");
    }

    /**
     * Who paid, in the file's words.
     *
     * @return the payer, empty if not known
     */
    public String payer() {
        return current().text(columns.payer());
    }

    /**
     * What was done or sold.
     *
     * @return the items, parted by {@code |} in the file; empty if not known
     */
    public List<String> items() {
        return Stream.of(current().text(columns.items()).split("\\|"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /**
     * The currency as the row says it.
     *
     * @return the code, empty if the row says none
     */
    public String currency() {
        return current().text(columns.currency());
    }

    /** The columns whose values a reader may refuse. */
    public enum Field {
        /** Whose visit. */
        CUSTOMER,
        /** What it brought. */
        AMOUNT,
        /** In which currency. */
        CURRENCY,
        /** What it cost. */
        COST,
        /** Which vehicle. */
        VEHICLE,
        /** The odometer. */
        ODOMETER,
        /** Who paid. */
        PAYER
    }

    /**
     * The problem with a value of this row.
     *
     * @param field where it stands, not null
     * @param expected what should stand there, not null
     * @return what to throw, never null
     */
    public CsvRow.Unfit unfit(Field field, String expected) {
        Column column = switch (field) {
            case CUSTOMER -> columns.customerId();
            case AMOUNT -> columns.amount();
            case CURRENCY -> columns.currency();
            case COST -> columns.cost();
            case VEHICLE -> columns.vehicleId();
            case ODOMETER -> columns.odometerKm();
            case PAYER -> columns.payer();
        };
        return current().unfit(column, expected);
    }
}
