package org.dealercrm.vehicle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealercrm.contract.Restored;

/** Makes a book of readings out of rows that may be out of order or point nowhere; drops no reading. */
final class OdometerRestoration {

    private final List<OdometerEntry> taken = new ArrayList<>();
    private final List<String> violations = new ArrayList<>();
    private final Set<Integer> standing = new HashSet<>();
    private final Map<Integer, Integer> newNumbers = new HashMap<>();
    private final boolean renumbering;

    private OdometerRestoration(boolean renumbering) {
        this.renumbering = renumbering;
    }

    static Restored<Odometer> of(List<OdometerEntry> rows) {
        boolean outOfOrder = false;
        for (int i = 1; i < rows.size(); i++) {
            outOfOrder |= rows.get(i).number() <= rows.get(i - 1).number();
        }
        OdometerRestoration restoration = new OdometerRestoration(outOfOrder);
        if (outOfOrder) {
            restoration.violations.add("The odometer's entries are not numbered upwards; they were numbered anew.");
        }
        rows.forEach(restoration::take);
        return new Restored<>(new Odometer(restoration.taken), restoration.violations);
    }

    private void take(OdometerEntry row) {
        int number = renumbering ? taken.size() + 1 : row.number();
        Optional<OdometerCorrection> correction = row.correction().flatMap(old -> kept(row.number(), old));
        taken.add(new OdometerEntry(number, row.reading(), correction));
        standing.add(number);
        newNumbers.put(row.number(), number);
    }

    private Optional<OdometerCorrection> kept(int rowNumber, OdometerCorrection correction) {
        Integer target = newNumbers.get(correction.corrected());
        if (target == null || !standing.remove(target)) {
            violations.add("Entry " + rowNumber + " of the odometer corrects entry " + correction.corrected()
                    + ", which does not exist or was corrected before; it was taken as a reading of its own.");
            return Optional.empty();
        }
        return Optional.of(new OdometerCorrection(target, correction.reason()));
    }
}
