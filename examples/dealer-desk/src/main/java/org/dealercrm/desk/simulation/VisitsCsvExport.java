package org.dealercrm.desk.simulation;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.dealercrm.desk.progress.Progress;

/**
 * Writes a simulated store as a visits file, the one that {@code fit}, {@code score} and {@code evaluate} read:
 * {@code customer_id,visit_date,amount,currency,cost,vehicle_id,odometer_km,payer,items,acquired_on}. Buyers who never
 * came have no row.
 */
public final class VisitsCsvExport {

    private static final int FEN_DIGITS = 2;

    private VisitsCsvExport() {}

    /**
     * Writes the visits of a store, in the order of customers and arrival, with a header.
     *
     * @param store the store, not null
     * @param out where to, not null; it is flushed and left open
     * @param progress is told of customers, not null
     * @return the number of rows without the header
     * @throws IOException if the writer fails
     */
    public static long write(SimulatedStore store, Writer out, Progress progress) throws IOException {
        long rows = 0;
        try {
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
            csv.writeRecord(
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
            for (int number = 0; number < store.size(); number++) {
                rows += write(store, store.customer(number), csv);
                progress.step(number + 1L, store.size());
            }
            csv.flush();
            return rows;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static int write(SimulatedStore store, SimulatedCustomer customer, CsvWriter csv) {
        for (SimulatedOrder order : customer.orders()) {
            csv.writeRecord(
                    customer.id(),
                    order.visitDay().toString(),
                    decimal(order.priceInFen()),
                    store.currency().getCode(),
                    decimal(order.costInFen()),
                    order.vehicleId(),
                    Integer.toString(order.odometerKm()),
                    order.lines().get(0).payer().name(),
                    order.lines().stream().map(SimulatedLine::item).collect(Collectors.joining("|")),
                    customer.acquiredOn().toString());
        }
        return customer.orders().size();
    }

    private static String decimal(long fen) {
        return BigDecimal.valueOf(fen, FEN_DIGITS).toPlainString();
    }
}
