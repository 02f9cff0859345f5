package org.dealercrm.desk.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lists of one aggregate, as they were read from its part tables. */
final class Parts {

    private final Map<String, List<Object>> byTable = new HashMap<>();

    void add(PartTable<?, ?> table, Object part) {
        byTable.computeIfAbsent(table.name(), name -> new ArrayList<>()).add(part);
    }

    /** The entries of a table in the order of their places. */
    @SuppressWarnings("unchecked")
    <P> List<P> of(PartTable<?, P> table) {
        // Only what the reader of this table made was added under its name.
        return (List<P>) byTable.getOrDefault(table.name(), List.of());
    }
}
