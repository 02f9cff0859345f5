package org.dealercrm.desk.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dealercrm.desk.work.Workers;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/**
 * Reads a log of visits that is written plainly, as most are, in a tenth of the time: some threads take chunks of the file apart, straight
 * from the bytes, and one puts their rows together in the order of the file. What it reads is what the general reader reads, row by
 * row and reason by reason: it asks the general reader's code about every row that is not easy, and gives up on a file that is
 * not plain, or that cannot be used, so that the general reader has the word.
 */
final class PlainVisits {

    static final int CHUNK = 1 << 20;

    /** So many customers are looked for at once. */
    private static final int LOOK_AHEAD = 1 << 8;

    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final VisitCollector visits = new VisitCollector();
    private final KeyDictionary customers = new KeyDictionary(visits::customer);
    private final KeyDictionary vehicles = visits.vehicles();
    private final RowReading reading;
    private final VisitRows rows;
    private final VisitDetails details;
    private final CsvRow row;
    private final PlainLayout layout;
    private final Optional<CurrencyUnit> expected;
    private boolean namesExpected;
    private int firstRow;
    private long line = 1;

    private PlainVisits(CsvTable table, ColumnNames names, byte[] firstLines) {
        VisitColumns columns = VisitColumns.of(table, names);
        reading = new RowReading(table);
        rows = new VisitRows(table, columns, visits::customer);
        details = new VisitDetails(columns);
        row = new CsvRow(table);
        PlainChunk head = PlainParser.parse(firstLines, startOf(firstLines), PlainLayout.unknown(table.delimiter()));
        if (head.rows == 0) {
            throw new NotPlain(); // so many empty lines before the header
        }
        firstRow = head.rows > 1 ? head.begin(1) : firstLines.length;
        line += head.rows > 1 ? head.line[1] : head.lines;
        expected = head.rows > 1 ? currency(head.fields(1), columns.currency()) : Optional.empty();
        layout = new PlainLayout(
                table.header().size(),
                columns,
                table.delimiter(),
                expected.map(CurrencyUnit::getCode).orElse(""));
    }

    private static int startOf(byte[] bytes) {
        int length = BYTE_ORDER_MARK.length;
        boolean marked = bytes.length >= length && Arrays.equals(bytes, 0, length, BYTE_ORDER_MARK, 0, length);
        return marked ? length : 0;
    }

    /** The currency that the first row names; it is to be expected of all. */
    private static Optional<CurrencyUnit> currency(List<String> fields, Column column) {
        try {
            boolean named = column.present() && column.index() < fields.size();
            return named ? Optional.of(CurrencyUnit.of(fields.get(column.index()))) : Optional.empty();
        } catch (IllegalCurrencyException unknown) {
            return Optional.empty();
        }
    }

    /**
     * Reads a log if it is written plainly and can be used.
     *
     * @param workers who take it apart, not null
     * @param chunk bytes that one takes at a time, at least 1
     * @return what came in, to the last reason what the general reader reads; empty if that one must read the file
     */
    static Optional<VisitsFile.Read> read(
            Path path, CsvFormat format, ColumnNames names, boolean strict, Workers workers, int chunk) {
        boolean suits =
                format.charset().equals(StandardCharsets.UTF_8) && !format.blanks() && format.delimiter() < 0x80;
        if (!suits || !Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try (CsvTable table = CsvTable.open(path, format);
                LineChunks chunks = LineChunks.open(path, chunk)) {
            PlainVisits plain = new PlainVisits(table, names, chunks.chunk(0));
            workers.inOrder(
                    chunks.count(),
                    number -> PlainParser.parse(chunks.chunk(number), number == 0 ? plain.firstRow : 0, plain.layout),
                    plain::take);
            return Optional.of(plain.end(strict));
        } catch (NotPlain | UnusableInput | UncheckedIOException | IOException forTheGeneralReader) {
            return Optional.empty();
        }
    }

    private void take(PlainChunk chunk) {
        int used = 0;
        for (int i = 0; i < chunk.rows; i++) {
            if (i % LOOK_AHEAD == 0) {
                int to = Math.min(chunk.rows, i + LOOK_AHEAD);
                customers.lookAhead(chunk.customerHash, i, to);
                vehicles.lookAhead(chunk.vehicleHash, i, to);
            }
            if (chunk.day[i] != PlainChunk.UNEASY && takeEasy(chunk, i)) {
                used++;
            } else {
                reading.read(row.at(chunk.fields(i), line + chunk.line[i]), this::takeAny);
            }
        }
        reading.used(used);
        line += chunk.lines;
        namesExpected |= chunk.namesCurrency;
    }

    private void takeAny(CsvRow any) {
        visits.add(rows.read(any), details.at(any).vehicleId());
    }

    /** Takes an easy row; false if it says another day of acquisition than an earlier one, which is a problem to be told. */
    private boolean takeEasy(PlainChunk chunk, int i) {
        int customer = customers.number(chunk.bytes, chunk.customerFrom[i], chunk.customerTo[i], chunk.customerHash[i]);
        int acquired = chunk.acquired[i];
        if (acquired != PlainChunk.NO_DAY) {
            if (!rows.acquired().agrees(customer, acquired, line + chunk.line[i])) {
                return false;
            }
            visits.acquired(customer, acquired);
        }
        int day = chunk.day[i];
        if (day != PlainChunk.NO_DAY) {
            visits.visit(customer, day, chunk.amount[i], chunk.cost[i]);
            if (chunk.vehicleTo[i] > 0) {
                int vehicle =
                        vehicles.number(chunk.bytes, chunk.vehicleFrom[i], chunk.vehicleTo[i], chunk.vehicleHash[i]);
                visits.cameWith(customer, vehicle, day);
            }
        }
        return true;
    }

    private VisitsFile.Read end(boolean strict) {
        Quarantine quarantine = reading.end(strict);
        Optional<CurrencyUnit> currency = namesExpected ? expected : rows.currency();
        if (rows.currency().isPresent() && !rows.currency().equals(currency)) {
            throw new NotPlain(); // two currencies: the general reader says in which lines
        }
        return new VisitsFile.Read(visits.log(currency), reading.rows(), quarantine);
    }
}
