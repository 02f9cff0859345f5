package org.dealercrm.vehicle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dealercrm.contract.Restored;
import org.dealercrm.event.Decision;

/**
 * The book of a vehicle's odometer readings. It only grows: a reading that is lower than the one before it is kept and
 * flagged, and a correction is a further entry that takes the place of an earlier one.
 *
 * <p>An entry <em>stands</em> unless it was corrected. Standing entries are compared in the order of their days; a reading
 * that is entered late finds its place among them. On one day the order of entry counts, and a correction keeps the place of
 * what it corrects.
 *
 * @param entries all entries in order of entry, numbered upwards; copied
 */
public record Odometer(List<OdometerEntry> entries) {

    private static final Odometer EMPTY = new Odometer(List.of());

    /** Checks the numbers, and that each correction takes the place of an entry that still stood. */
    public Odometer {
        entries = List.copyOf(entries);
        Set<Integer> standing = new HashSet<>();
        int last = 0;
        for (OdometerEntry entry : entries) {
            if (entry.number() <= last) {
                throw new IllegalArgumentException(
                        "Entries are numbered upwards, found " + entry.number() + " after " + last);
            }
            last = entry.number();
            int corrected =
                    entry.correction().map(OdometerCorrection::corrected).orElse(0);
            if (corrected > 0 && !standing.remove(corrected)) {
                throw new IllegalArgumentException("Entry " + last + " corrects entry " + corrected
                        + ", which does not exist or was corrected before");
            }
            standing.add(last);
        }
    }

    /**
     * A book without an entry.
     *
     * @return the empty book, never null
     */
    public static Odometer empty() {
        return EMPTY;
    }

    /**
     * Takes a book from a host's rows. Entries out of order are numbered anew, and a correction of an entry that does not
     * exist or was corrected before becomes a reading of its own; both are reported.
     *
     * @param entries the entries in order of entry, not null
     * @return the book, with a sentence for each rule that the rows break, never null
     */
    public static Restored<Odometer> restore(List<OdometerEntry> entries) {
        return OdometerRestoration.of(entries);
    }

    /**
     * The book with a further reading. A lower reading than the one before it is taken too, and flagged.
     *
     * @param reading what was read, not null
     * @return the longer book, never null
     */
    public Odometer with(OdometerReading reading) {
        return grown(new OdometerEntry(nextNumber(), reading, Optional.empty()));
    }

    /**
     * The book with a correction of an earlier entry.
     *
     * @param number the number of the entry to correct
     * @param reading what ought to have been entered, not null
     * @param reason why, not null
     * @return the longer book, or a refusal: {@code NO_SUCH_READING}, {@code READING_ALREADY_CORRECTED} or {@code
     *     CORRECTION_WITHOUT_REASON}
     */
    public Decision<Odometer> correcting(int number, OdometerReading reading, String reason) {
        if (entries.stream().noneMatch(entry -> entry.number() == number)) {
            return Decision.refused("NO_SUCH_READING", "The odometer has no entry " + number + ".");
        }
        if (standing().stream().noneMatch(entry -> entry.number() == number)) {
            return Decision.refused(
                    "READING_ALREADY_CORRECTED",
                    "Entry " + number
                            + " of the odometer was corrected before; correct the entry that took its place.");
        }
        if (reason.isBlank() || reason.length() > OdometerCorrection.MAX_REASON) {
            return Decision.refused(
                    "CORRECTION_WITHOUT_REASON",
                    "A correction of the odometer needs a reason of 1 to " + OdometerCorrection.MAX_REASON
                            + " characters.");
        }
        Optional<OdometerCorrection> correction = Optional.of(new OdometerCorrection(number, reason));
        return Decision.accepted(grown(new OdometerEntry(nextNumber(), reading, correction)));
    }

    /**
     * The entries that were not corrected, in the order of their days.
     *
     * @return the entries, never null
     */
    public List<OdometerEntry> standing() {
        Map<Integer, Integer> places = new TreeMap<>();
        Map<Integer, OdometerEntry> byNumber = new LinkedHashMap<>();
        for (OdometerEntry entry : entries) {
            int corrected =
                    entry.correction().map(OdometerCorrection::corrected).orElse(entry.number());
            places.put(entry.number(), places.getOrDefault(corrected, entry.number()));
            byNumber.remove(corrected);
            byNumber.put(entry.number(), entry);
        }
        List<OdometerEntry> result = new ArrayList<>(byNumber.values());
        result.sort(
                Comparator.comparing((OdometerEntry entry) -> entry.reading().date())
                        .thenComparing(entry -> places.get(entry.number())));
        return List.copyOf(result);
    }

    /**
     * The latest entry that stands.
     *
     * @return the entry with the latest day, empty if there is none
     */
    public Optional<OdometerEntry> latest() {
        List<OdometerEntry> standing = standing();
        return standing.isEmpty() ? Optional.empty() : Optional.of(standing.get(standing.size() - 1));
    }

    /**
     * The flags of all standing entries whose reading is lower than the one before it.
     *
     * @return number of entry to flag, in ascending order of the numbers, never null
     */
    public Map<Integer, ReadingFlag> flags() {
        Map<Integer, ReadingFlag> flags = new TreeMap<>();
        List<OdometerEntry> standing = standing();
        for (int i = 1; i < standing.size(); i++) {
            OdometerReading before = standing.get(i - 1).reading();
            OdometerReading reading = standing.get(i).reading();
            if (reading.mileage().isBelow(before.mileage())) {
                boolean replaced = reading.source() == ReadingSource.INSTRUMENT_REPLACED;
                flags.put(standing.get(i).number(), replaced ? ReadingFlag.NEW_INSTRUMENT : ReadingFlag.ROLLBACK);
            }
        }
        return Collections.unmodifiableMap(flags);
    }

    /**
     * How many standing readings are unexplained falls.
     *
     * @return the number of {@link ReadingFlag#ROLLBACK} flags
     */
    public int rollbacks() {
        return Collections.frequency(flags().values(), ReadingFlag.ROLLBACK);
    }

    private int nextNumber() {
        return entries.isEmpty() ? 1 : entries.get(entries.size() - 1).number() + 1;
    }

    private Odometer grown(OdometerEntry entry) {
        List<OdometerEntry> longer = new ArrayList<>(entries);
        longer.add(entry);
        return new Odometer(longer);
    }
}
