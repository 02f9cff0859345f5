package org.dealercrm.desk.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file calls the columns of the contract: {@code --map customer_id=cust}.
 *
 * @param byContract the file's name by ours; what is not in it has our name
 */
public record ColumnNames(Map<String, String> byContract) {

    /** In place of a file's column: the number of the row is the value. */
    public static final String ROW_NUMBER = "#";

    /** The names of the contract. */
    public static final ColumnNames AS_IS = new ColumnNames(Map.of());

    public ColumnNames {
        byContract = Map.copyOf(byContract);
    }

    /**
     * Reads the {@code --map} options.
     *
     * @param options each {@code name=column}, not null
     * @return the names, never null
     * @throws UnusableInput if one has no equals sign, or a name comes twice
     */
    public static ColumnNames of(List<String> options) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String option : options) {
            int equals = option.indexOf('=');
            if (equals < 1 || equals == option.length() - 1) {
                throw new UnusableInput(
                        "--map: found '" + option + "', expected name=column, for example customer_id=cust.");
            }
            String name = option.substring(0, equals).strip();
            if (names.put(name, option.substring(equals + 1).strip()) != null) {
                throw new UnusableInput("--map: found " + name + " twice, expected each name once.");
            }
        }
        return new ColumnNames(names);
    }

    /**
     * Refuses names that the table does not have.
     *
     * @param known the columns of the contract, not null
     * @throws UnusableInput if a mapped name is not among them
     */
    public void checkAgainst(List<String> known) {
        for (String name : byContract.keySet()) {
            if (!known.contains(name)) {
                throw new UnusableInput(
                        "--map: found '" + name + "', expected one of " + String.join(", ", known) + ".");
            }
        }
    }

    /**
     * What the file calls a column.
     *
     * @param name our name, not null
     * @return the file's name, never null
     */
    public String inFile(String name) {
        return byContract.getOrDefault(name, name);
    }
}
