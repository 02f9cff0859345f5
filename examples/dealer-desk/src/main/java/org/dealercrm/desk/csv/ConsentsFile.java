package org.dealercrm.desk.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealercrm.desk.contact.Consents;
import org.dealercrm.scoring.retention.ContactChannel;
import org.dealercrm.scoring.retention.CustomerScores;
import org.jspecify.annotations.Nullable;

/**
 * Reads the consents of customers: {@code customer_id,channel,allowed}, and if the file has them {@code purpose}, {@code valid_from}
 * and {@code valid_until}. One bad row refuses the whole file, because it may be somebody's refusal.
 */
public final class ConsentsFile {

    /** The columns that every such file has. */
    public static final List<String> COLUMNS = List.of("customer_id", "channel", "allowed");

    /** In place of a channel: every one of them. Only a refusal is so general. */
    private static final String ALL = "ALL";

    /** Consent to something else, such as reminders of a repair, is no consent to marketing, and no refusal of it. */
    private static final String MARKETING = "MARKETING";

    private static final Set<String> YES = Set.of("yes", "true", "1", "是");
    private static final Set<String> NO = Set.of("no", "false", "0", "否");
    private static final String CHANNELS =
            Arrays.stream(ContactChannel.values()).map(Enum::name).collect(Collectors.joining(", "));

    private final Column customer;
    private final Column channel;
    private final Column allowed;
    private final Column purpose;
    private final Column from;
    private final Column until;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final Consents.Builder consents = Consents.builder();

    private ConsentsFile(CsvTable table, LocalDate firstDay, LocalDate lastDay) {
        customer = table.required(COLUMNS.get(0));
        channel = table.required(COLUMNS.get(1));
        allowed = table.required(COLUMNS.get(2));
        purpose = table.optional("purpose", ColumnNames.AS_IS);
        from = table.optional("valid_from", ColumnNames.AS_IS);
        until = table.optional("valid_until", ColumnNames.AS_IS);
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /**
     * Reads what holds on some days: a consent that holds on all of them, a refusal that holds on any.
     *
     * @param file the file, not null
     * @param firstDay the first of the days, not null
     * @param lastDay the last of them, not null
     * @return the consents, never null
     * @throws UnusableInput if the file cannot be used
     */
    public static Consents read(TableFile file, LocalDate firstDay, LocalDate lastDay) {
        try (CsvTable table = CsvTable.open(file.path(), file.format())) {
            ConsentsFile read = new ConsentsFile(table, firstDay, lastDay);
            new RowReading(table).readWhole(read::add);
            return read.consents.build();
        }
    }

    private void add(CsvRow row) {
        String id = row.requiredText(customer, "the customer's id");
        boolean yes = isYes(row);
        @Nullable ContactChannel by = channelOf(row, yes);
        LocalDate begin = row.date(from);
        LocalDate end = row.date(until);
        if (begin != null && end != null && end.isBefore(begin)) {
            throw row.unfit(until, "a day that is not before " + begin);
        }
        String why = row.text(purpose);
        if (!why.isEmpty() && !why.equalsIgnoreCase(MARKETING)) {
            return;
        }
        if (yes && by != null && holds(begin, firstDay, lastDay, end)) {
            consents.allow(id, by);
        } else if (!yes && holds(begin, lastDay, firstDay, end)) {
            refuse(id, by);
        }
    }

    private void refuse(String id, @Nullable ContactChannel by) {
        if (by == null) {
            consents.refuseAll(id);
        } else {
            consents.refuse(id, by);
        }
    }

    private boolean isYes(CsvRow row) {
        String word = row.text(allowed).toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw row.unfit(allowed, "yes or no (true, false; 1, 0; 是, 否)");
        }
        return YES.contains(word);
    }

    /** Null for every channel. */
    private @Nullable ContactChannel channelOf(CsvRow row, boolean yes) {
        String name = row.text(channel).toUpperCase(Locale.ROOT);
        if (name.equals(ALL) && !yes) {
            return null;
        }
        return Arrays.stream(ContactChannel.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> row.unfit(channel, "one of " + CHANNELS + (yes ? "" : ", or ALL with allowed no")));
    }

    /** Whether a span of days, open where there is none, has begun by one day and is not over before the other. */
    private static boolean holds(
            @Nullable LocalDate begin, LocalDate notAfter, LocalDate notBefore, @Nullable LocalDate end) {
        return (begin == null || !begin.isAfter(notAfter)) && (end == null || !end.isBefore(notBefore));
    }

    /**
     * Writes consents, a row for each customer and channel.
     *
     * @param target the file, replaced if it is there; not null
     * @param scores the customers in the order of the rows, not null
     * @param consents what they have agreed to, not null
     * @param channels the channels of which they were asked, not null
     */
    public static void write(Path target, CustomerScores scores, Consents consents, List<ContactChannel> channels) {
        OutputFile.write(target, out -> {
            CsvWriter csv = CsvWriter.builder().build(out);
            csv.writeRecord(COLUMNS);
            for (int row = 0; row < scores.size(); row++) {
                String id = scores.customerId(row);
                for (ContactChannel each : channels) {
                    csv.writeRecord(id, each.name(), consents.mayContact(id, each) ? "yes" : "no");
                }
            }
            csv.flush();
        });
    }
}
