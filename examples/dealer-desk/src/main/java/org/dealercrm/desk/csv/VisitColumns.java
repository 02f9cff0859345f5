package org.dealercrm.desk.csv;

import java.util.List;

/** The columns of a log of visits. */
record VisitColumns(
        Column customerId,
        Column visitDate,
        Column amount,
        Column currency,
        Column cost,
        Column vehicleId,
        Column odometerKm,
        Column payer,
        Column items,
        Column acquiredOn) {

    static final List<String> NAMES = List.of(
            "customer_id",
            "visit_date",
            "amount",
            "currency",
            "cost",
            "vehicle_id",
            "odometer_km",
            "payer",
            "items",
            "acquired_on");

    static VisitColumns of(CsvTable table, ColumnNames names) {
        names.checkAgainst(NAMES);
        return new VisitColumns(
                table.required("customer_id", names),
                table.required("visit_date", names),
                table.optional("amount", names),
                table.optional("currency", names),
                table.optional("cost", names),
                table.optional("vehicle_id", names),
                table.optional("odometer_km", names),
                table.optional("payer", names),
                table.optional("items", names),
                table.optional("acquired_on", names));
    }
}
