package org.dealercrm.desk.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealercrm.consent.Channel;
import org.dealercrm.consent.ConsentAct;
import org.dealercrm.consent.ConsentEntry;
import org.dealercrm.consent.ConsentSource;
import org.dealercrm.consent.ConsentTrace;
import org.dealercrm.consent.CustomerConsent;
import org.dealercrm.consent.CustomerConsentState;
import org.dealercrm.consent.CustomerConsents;
import org.dealercrm.consent.InMemoryCustomerConsents;
import org.dealercrm.consent.Purpose;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.scoring.retention.ContactGate;
import org.dealercrm.scoring.retention.CustomerScores;
import org.jspecify.annotations.Nullable;

/**
 * Reads what customers have said about being contacted: {@code customer_id,channel,allowed}, and if the file has them {@code purpose},
 * {@code valid_from}, {@code valid_until}, {@code source} and {@code at}. One bad row refuses the whole file, because it may be somebody's
 * refusal.
 *
 * <p>A row with {@code yes} is a consent, one with {@code no} an objection. A row that does not say when it was said ({@code at}) is taken
 * against the contact: an undated consent is older than everything else, an undated objection is of the day that is asked for.
 */
public final class ConsentsFile {

    /** The columns that every such file has. */
    public static final List<String> COLUMNS = List.of("customer_id", "channel", "allowed");

    /** In place of a channel: every one of them. Only a refusal is so general. */
    private static final String ALL = "ALL";

    private static final Set<String> YES = Set.of("yes", "true", "1", "是");
    private static final Set<String> NO = Set.of("no", "false", "0", "否");
    private static final Instant UNDATED = Instant.EPOCH;
    private static final String A_TIME = "a date such as 2026-11-23, or an instant such as 2026-11-23T10:30:00+08:00";
    private static final String WHEN = A_TIME + ": what is kept shows when it was said (or --said-on for such rows)";
    private static final String RECORDED_BY = "consents file";

    private final Column customer;
    private final Column channel;
    private final Column allowed;
    private final Column purpose;
    private final Column from;
    private final Column until;
    private final Column source;
    private final Column at;
    private final ZoneId zone;
    private final Optional<Instant> undatedConsent;
    private final Optional<Instant> undatedRefusal;
    private final Map<String, List<ConsentEntry>> entries = new LinkedHashMap<>();
    private int otherPurposes;

    private ConsentsFile(
            CsvTable table, ZoneId zone, Optional<Instant> undatedConsent, Optional<Instant> undatedRefusal) {
        customer = table.required(COLUMNS.get(0));
        channel = table.required(COLUMNS.get(1));
        allowed = table.required(COLUMNS.get(2));
        purpose = table.optional("purpose", ColumnNames.AS_IS);
        from = table.optional("valid_from", ColumnNames.AS_IS);
        until = table.optional("valid_until", ColumnNames.AS_IS);
        source = table.optional("source", ColumnNames.AS_IS);
        at = table.optional("at", ColumnNames.AS_IS);
        this.zone = zone;
        this.undatedConsent = undatedConsent;
        this.undatedRefusal = undatedRefusal;
    }

    /**
     * What is to be kept of a file.
     *
     * @param records a record for each customer of the file, not null
     * @param otherPurposes how many rows are for purposes that the library does not know; nothing of them is kept
     */
    public record Dated(CustomerConsents records, int otherPurposes) {}

    /**
     * Reads the records of all customers of a file.
     *
     * @param file the file, not null
     * @param store whose customers they are, not null
     * @param askedFrom the first day for which the gate will be asked, not null
     * @param zone where the days of the file begin and end, not null
     * @return a record for each customer of the file, for a gate; never null
     * @throws UnusableInput if the file cannot be used
     */
    public static CustomerConsents read(TableFile file, StoreId store, LocalDate askedFrom, ZoneId zone) {
        try (CsvTable table = CsvTable.open(file.path(), file.format())) {
            Instant asked = askedFrom.atStartOfDay(zone).toInstant();
            return new ConsentsFile(table, zone, Optional.of(UNDATED), Optional.of(asked))
                    .readWhole(table)
                    .records(store);
        }
    }

    /**
     * Reads a file whose rows are to be kept. What is kept must show when it was said, so that a row that does not tell is taken as of a day
     * that is given for such rows, or refuses the file.
     *
     * @param file the file, not null
     * @param store whose customers they are, not null
     * @param saidOn the day of the rows that tell none; empty if every row must tell, not null
     * @param zone where the days of the file begin and end, not null
     * @return the records, never null
     * @throws UnusableInput if the file cannot be used
     */
    public static Dated readDated(TableFile file, StoreId store, Optional<LocalDate> saidOn, ZoneId zone) {
        try (CsvTable table = CsvTable.open(file.path(), file.format())) {
            Optional<Instant> said = saidOn.map(day -> day.atStartOfDay(zone).toInstant());
            ConsentsFile read = new ConsentsFile(table, zone, said, said).readWhole(table);
            return new Dated(read.records(store), read.otherPurposes);
        }
    }

    private ConsentsFile readWhole(CsvTable table) {
        new RowReading(table).readWhole(this::add);
        return this;
    }

    private CustomerConsents records(StoreId store) {
        CustomerConsents records = new InMemoryCustomerConsents();
        entries.forEach((id, said) -> {
            CustomerConsentState rows = CustomerConsentState.builder()
                    .customer(new CustomerId(store, id))
                    .entries(said)
                    .build();
            // A file may say the same twice, or what is over already; neither changes an answer.
            records.save(CustomerConsent.restore(rows).aggregate(), 0, List.of());
        });
        return records;
    }

    private void add(CsvRow row) {
        String id = row.requiredText(customer, "the customer's id");
        if (id.length() > CustomerId.MAX_LENGTH) {
            throw row.unfit(customer, "an id of at most " + CustomerId.MAX_LENGTH + " characters");
        }
        boolean yes = isYes(row);
        Optional<Channel> by = channelOf(row, yes);
        LocalDate begin = row.date(from);
        LocalDate end = row.date(until);
        if (begin != null && end != null && end.isBefore(begin)) {
            throw row.unfit(until, "a day that is not before " + begin);
        }
        ConsentTrace trace = trace(row, yes);
        Instant said = saidAt(row, yes);
        List<ConsentEntry> own = entries.computeIfAbsent(id, unseen -> new ArrayList<>());
        purposeOf(row)
                .map(why -> ConsentEntry.of(yes ? ConsentAct.GIVEN : ConsentAct.OBJECTED, why, by, said, trace)
                        .within(startOf(begin, 0), startOf(end, 1)))
                .ifPresentOrElse(own::add, () -> otherPurposes++);
    }

    private Optional<Instant> startOf(@Nullable LocalDate day, int later) {
        return Optional.ofNullable(day)
                .map(each -> each.plusDays(later).atStartOfDay(zone).toInstant());
    }

    /** Marketing where nothing is said. What is no purpose of the library's is consent to nothing else, and no refusal of it. */
    private Optional<Purpose> purposeOf(CsvRow row) {
        String name = row.text(purpose);
        return name.isEmpty() ? Optional.of(Purpose.MARKETING) : named(Purpose.values(), name);
    }

    private ConsentTrace trace(CsvRow row, boolean yes) {
        String name = row.text(source);
        ConsentSource way = name.isEmpty()
                ? ConsentSource.IMPORT
                : named(ConsentSource.values(), name)
                        .orElseThrow(() -> row.unfit(source, "one of " + names(ConsentSource.values())));
        if (yes && !way.canGive()) {
            throw row.unfit(source, "a way by which somebody agrees, or allowed no");
        }
        return ConsentTrace.of(way, RECORDED_BY).shownBy("line " + row.line());
    }

    private Instant saidAt(CsvRow row, boolean yes) {
        String text = row.text(at);
        if (text.isEmpty()) {
            return (yes ? undatedConsent : undatedRefusal).orElseThrow(() -> row.unfit(at, WHEN));
        }
        if (Cells.day(text) != Cells.NO_DAY) {
            return LocalDate.ofEpochDay(Cells.day(text)).atStartOfDay(zone).toInstant();
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw row.unfit(at, A_TIME);
        }
    }

    private boolean isYes(CsvRow row) {
        String word = row.text(allowed).toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw row.unfit(allowed, "yes or no (true, false; 1, 0; 是, 否)");
        }
        return YES.contains(word);
    }

    /** Empty for every channel. */
    private Optional<Channel> channelOf(CsvRow row, boolean yes) {
        String name = row.text(channel);
        if (name.equalsIgnoreCase(ALL) && !yes) {
            return Optional.empty();
        }
        return Optional.of(named(Channel.values(), name)
                .orElseThrow(() -> row.unfit(
                        channel, "one of " + names(Channel.values()) + (yes ? "" : ", or ALL with allowed no"))));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] words, String name) {
        return Arrays.stream(words)
                .filter(word -> word.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static String names(Enum<?>[] words) {
        return Arrays.stream(words).map(Enum::name).collect(Collectors.joining(", "));
    }

    /**
     * Writes who may be contacted for marketing, a row for each customer and channel.
     *
     * @param target the file, replaced if it is there; not null
     * @param scores the customers in the order of the rows, not null
     * @param gate what they have agreed to, not null
     * @param channels the channels of which they were asked, not null
     */
    public static void write(Path target, CustomerScores scores, ContactGate gate, List<Channel> channels) {
        OutputFile.write(target, out -> {
            CsvWriter csv = CsvWriter.builder().build(out);
            csv.writeRecord(COLUMNS);
            for (int row = 0; row < scores.size(); row++) {
                String id = scores.customerId(row);
                for (Channel each : channels) {
                    csv.writeRecord(id, each.name(), gate.mayContact(id, each) ? "yes" : "no");
                }
            }
            csv.flush();
        });
    }
}
