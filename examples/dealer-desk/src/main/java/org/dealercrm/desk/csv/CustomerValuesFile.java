package org.dealercrm.desk.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.dealercrm.desk.value.LifetimeOutlook;
import org.dealercrm.desk.value.StoreValue;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.value.CustomerValue;
import org.dealercrm.scoring.value.LineValue;
import org.dealercrm.scoring.value.ProfitLine;
import org.dealercrm.scoring.value.ValueInterval;

/** Writes what customers are worth, a row each, the highest net contribution first; numbers in full precision. */
public final class CustomerValuesFile {

    /** The columns, as other programs rely on them. */
    public static final List<String> COLUMNS = List.of(
            "customer_id",
            "rank",
            "visits",
            "visits_without_amount",
            "amount",
            "cost",
            "estimated_cost",
            "contribution",
            "new_vehicles",
            "used_vehicles",
            "parts",
            "service",
            "other",
            "cost_to_serve",
            "net_contribution",
            "value_degree",
            "cumulative_share",
            "expected_visits",
            "lifetime_value",
            "lifetime_low",
            "lifetime_high",
            "lifetime_degree",
            "no_interval");

    private CustomerValuesFile() {}

    /**
     * Writes them. Where nothing is known of money only visits are told.
     *
     * @param target the file, replaced if it is there; not null
     * @param value the values, not null
     * @param history the customers, not null
     * @param lines the profit lines of which something is known, not null
     */
    public static void write(Path target, StoreValue value, VisitHistory history, Set<ProfitLine> lines) {
        OutputFile.write(target, out -> {
            CsvWriter csv = CsvWriter.builder().build(out);
            csv.writeRecord(COLUMNS);
            for (CustomerValue customer : value.analysis().customers()) {
                csv.writeRecord(row(customer, value, history, lines));
            }
            csv.flush();
        });
    }

    private static List<String> row(
            CustomerValue customer, StoreValue value, VisitHistory history, Set<ProfitLine> lines) {
        int row = value.row(customer.customerId());
        List<String> cells = new ArrayList<>(COLUMNS.size());
        cells.add(customer.customerId());
        cells.add(value.moneyKnown() ? Integer.toString(customer.rank()) : "");
        cells.add(Long.toString(customer.visits()));
        cells.add(Long.toString(customer.visits() - history.visitsWithAmount(row)));
        if (value.moneyKnown()) {
            addContribution(cells, customer, value.estimatedCosts().get(row).doubleValue(), lines);
        } else {
            addNothing(cells, COLUMNS.indexOf("expected_visits") - cells.size());
        }
        addOutlook(cells, customer, value.outlooks().get(row));
        return cells;
    }

    private static void addContribution(
            List<String> cells, CustomerValue customer, double estimatedCost, Set<ProfitLine> lines) {
        cells.add(number(sum(customer, LineValue::amount)));
        cells.add(number(sum(customer, LineValue::cost)));
        cells.add(number(estimatedCost));
        cells.add(number(customer.contribution()));
        for (ProfitLine line : ProfitLine.values()) {
            LineValue earned = Objects.requireNonNull(customer.lines().get(line));
            cells.add(lines.contains(line) ? number(earned.contribution()) : "");
        }
        cells.add(number(customer.costToServe()));
        cells.add(number(customer.netContribution()));
        cells.add(number(customer.valueDegree()));
        cells.add(number(customer.cumulativeShare()));
    }

    /** Of money, which is added as it is written. */
    private static double sum(CustomerValue customer, ToDoubleFunction<LineValue> part) {
        return customer.lines().values().stream()
                .map(line -> BigDecimal.valueOf(part.applyAsDouble(line)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }

    private static void addOutlook(List<String> cells, CustomerValue customer, LifetimeOutlook outlook) {
        cells.add(number(outlook.visits()));
        cells.add(number(outlook.value()));
        if (outlook.interval() instanceof ValueInterval.Range range) {
            cells.add(number(range.low()));
            cells.add(number(range.high()));
        } else {
            addNothing(cells, 2);
        }
        cells.add(number(customer.expectedValueDegree()));
        cells.add(
                outlook.interval() instanceof ValueInterval.None none
                        ? none.why().name()
                        : "");
    }

    private static void addNothing(List<String> cells, int count) {
        for (int i = 0; i < count; i++) {
            cells.add("");
        }
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : "";
    }

    /** Full precision: reading it gives the same number again. */
    private static String number(double value) {
        return Double.toString(value);
    }
}
