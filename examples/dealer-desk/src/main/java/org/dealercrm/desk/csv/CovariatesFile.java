package org.dealercrm.desk.csv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dealercrm.scoring.history.Covariates;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is known of customers beside their visits, a row each: {@code customer_id,distance_km,channel,…}. A column of numbers is one
 * covariate; one without a number is a category, and becomes a covariate of 0 and 1 for each of its values but the first in the order of code
 * points ({@code channel=web}). A customer without a usable row could be neither fitted nor scored, so one bad row refuses the file.
 */
public final class CovariatesFile {

    private static final String CUSTOMER_ID = "customer_id";
    private static final String IS = "=";

    private final String fileName;
    private final Column id;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Long> lines = new HashMap<>();
    private final List<String> customers = new ArrayList<>();
    private final List<String[]> cells = new ArrayList<>();

    private CovariatesFile(CsvTable table, ColumnNames names) {
        fileName = table.file();
        id = table.required(CUSTOMER_ID, names);
        for (int i = 0; i < table.header().size(); i++) {
            if (i != id.index()) {
                columns.add(new Column(table.header().get(i), i));
            }
        }
        if (columns.isEmpty()) {
            throw new UnusableInput(table.file() + ", line 1: found no column beside " + id.name()
                    + ", expected one for each covariate.");
        }
    }

    /**
     * Reads the file.
     *
     * @param path the file, not null
     * @param format how it is written, not null
     * @param names what it calls the customer's id, not null
     * @return the file, never null
     * @throws UnusableInput if a row cannot be used
     */
    public static CovariatesFile read(Path path, CsvFormat format, ColumnNames names) {
        try (CsvTable table = CsvTable.open(path, format)) {
            CovariatesFile file = new CovariatesFile(table, names);
            new RowReading(table).readWhole(file::add);
            return file;
        }
    }

    private void add(CsvRow row) {
        String customer = row.requiredText(id, "a customer id");
        Long before = lines.putIfAbsent(customer, row.line());
        if (before != null) {
            throw row.unfit(id, "each customer once, the same as in line " + before);
        }
        customers.add(customer);
        cells.add(columns.stream().map(c -> row.requiredText(c, "a covariate")).toArray(String[]::new));
    }

    /**
     * All covariates of the file.
     *
     * @return the covariates of its customers, never null
     */
    public Covariates all() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i).name();
            if (isNumeric(i)) {
                names.add(column);
            } else {
                levels(i).stream().skip(1).map(level -> column + IS + level).forEach(names::add);
            }
        }
        if (names.isEmpty()) {
            throw new UnusableInput("The covariates are categories of one value each, expected one that differs.");
        }
        return named(names);
    }

    /**
     * The covariates that a model needs.
     *
     * @param names theirs, not null
     * @return the covariates of the file's customers, never null
     * @throws UnusableInput if the file has no such column, or one that is no number where the model has one
     */
    public Covariates named(List<String> names) {
        Covariates covariates = Covariates.named(names);
        int[] places = names.stream().mapToInt(this::place).toArray();
        for (int row = 0; row < cells.size(); row++) {
            double[] values = new double[places.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = value(names.get(i), columns.get(places[i]), cells.get(row)[places[i]]);
            }
            covariates.add(customers.get(row), values);
        }
        return covariates;
    }

    private int place(String name) {
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i).name();
            if (name.equals(column) || name.startsWith(column + IS)) {
                return i;
            }
        }
        throw new UnusableInput("The covariates have no column for " + name + ", found "
                + columns.stream().map(Column::name).toList() + ".");
    }

    private static double value(String name, Column column, String cell) {
        if (!name.equals(column.name())) {
            return name.equals(column.name() + IS + cell) ? 1 : 0;
        }
        Double number = numberOrNull(cell);
        if (number == null) {
            throw new UnusableInput("The covariate " + name + " is a number, found a category in its column.");
        }
        return number;
    }

    /** Whether a column has numbers; then every cell of it must be one, because a slip of the pen makes no category. */
    private boolean isNumeric(int column) {
        int numbers = 0;
        int other = -1;
        for (int row = 0; row < cells.size(); row++) {
            boolean number = numberOrNull(cells.get(row)[column]) != null;
            numbers += number ? 1 : 0;
            other = number ? other : row;
        }
        if (numbers > 0 && other >= 0) {
            throw new UnusableInput(fileName + ", line " + lines.get(customers.get(other)) + ", column "
                    + columns.get(column).name() + ": found '" + cells.get(other)[column]
                    + "', expected a number of at most 1e12 in magnitude, as in other rows.");
        }
        return numbers > 0;
    }

    private SortedSet<String> levels(int column) {
        return cells.stream().map(row -> row[column]).collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private static @Nullable Double numberOrNull(String cell) {
        try {
            double number = Double.parseDouble(cell);
            return Math.abs(number) <= 1e12 ? number : null;
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
