package org.dealercrm.desk.json;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealercrm.desk.csv.Cells;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.desk.simulation.SimulatedStore;

/** From what a simulated store was made, beside its database, so that its truth can be told again. */
public final class SimulationFile {

    private static final Set<String> KEYS =
            new LinkedHashSet<>(List.of("simulated", "seed", "customers", "firstDay", "lastDay", "years"));

    private SimulationFile() {}

    /**
     * Writes it.
     *
     * @param target the file, replaced if it is there; not null
     * @param store the store, not null
     */
    public static void write(Path target, SimulatedStore store) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("simulated", true);
        map.put("seed", Long.toString(store.seed()));
        map.put("customers", store.size());
        map.put("firstDay", store.firstDay().toString());
        map.put("lastDay", store.lastDay().toString());
        map.put("years", store.firstDay().until(store.lastDay().plusDays(1)).getYears());
        JsonDocument.write(target, map);
    }

    /**
     * Makes the store again.
     *
     * @param path the file, not null
     * @return the store, never null
     * @throws UnusableInput if it does not say from what a store was made
     */
    public static SimulatedStore read(Path path) {
        JsonDocument json = JsonDocument.read(path);
        json.checkKeys(KEYS);
        long lastDay = Cells.day(json.string("lastDay", "a date"));
        if (lastDay == Cells.NO_DAY) {
            throw json.unfit("lastDay", "a date");
        }
        try {
            return SimulatedStore.of(
                    Long.parseLong(json.string("seed", "a whole number as text")),
                    json.wholeNumber("customers", "a number of customers"),
                    LocalDate.ofEpochDay(lastDay),
                    json.wholeNumber("years", "a number of years"));
        } catch (NumberFormatException notANumber) {
            throw json.unfit("seed", "a whole number as text");
        } catch (IllegalArgumentException outOfRange) {
            throw new UnusableInput(path.getFileName() + ": " + outOfRange.getMessage() + ".");
        }
    }
}
