package org.dealercrm.desk.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import net.jqwik.api.statistics.Statistics;
import org.dealercrm.desk.work.Workers;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;

/** The fast reader and the general one read the same of any file; the fast one may only give up. */
class PlainVisitsProperties {

    private static final List<String> COLUMNS =
            List.of("customer_id", "visit_date", "amount", "currency", "cost", "vehicle_id", "acquired_on", "items");

    private Path folder = Path.of("");

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("plain");
    }

    @AfterProperty
    void removeFolder() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Property
    void bothReadersReadTheSameOfAPlainFile(
            @ForAll("plainFiles") String text,
            @ForAll @IntRange(min = 1, max = 300) int chunk,
            @ForAll @IntRange(max = 9) int strict)
            throws IOException {
        compare(text.getBytes(StandardCharsets.UTF_8), ',', chunk, strict == 0);
        Statistics.label("3 threads")
                .coverage(coverage -> coverage.check("fast").percentage(share -> share > 40));
    }

    @Property
    void bothReadersReadTheSameOfAnyFile(
            @ForAll("anyFiles") byte[] bytes,
            @ForAll @IntRange(min = 1, max = 300) int chunk,
            @ForAll @IntRange(max = 9) int delimiter)
            throws IOException {
        compare(bytes, delimiter == 0 ? ';' : ',', chunk, false);
    }

    private void compare(byte[] bytes, char delimiter, int chunk, boolean strict) throws IOException {
        Path file = Files.write(folder.resolve("visits.csv"), bytes);
        CsvFormat format = new CsvFormat(delimiter, false, StandardCharsets.UTF_8);
        String general = outcome(() -> VisitsFile.readAny(file, format, ColumnNames.AS_IS, strict));
        for (int threads : new int[] {1, 3}) {
            try (Workers workers = Workers.of(threads)) {
                Optional<VisitsFile.Read> fast =
                        PlainVisits.read(file, format, ColumnNames.AS_IS, strict, workers, chunk);
                Statistics.label(threads + " threads").collect(fast.isPresent() ? "fast" : "general");
                if (fast.isPresent()) {
                    assertThat(outcome(fast::get)).isEqualTo(general);
                }
            }
        }
        assertThat(outcome(() -> VisitsFile.read(file, format, ColumnNames.AS_IS, strict)))
                .isEqualTo(general);
    }

    private interface Reading {
        VisitsFile.Read read();
    }

    /** All that a reading tells, the bytes of the quarantine file among it, or its refusal. */
    private String outcome(Reading reading) throws IOException {
        try {
            VisitsFile.Read read = reading.read();
            Path quarantine = folder.resolve("quarantine.csv");
            read.quarantine().write(quarantine);
            return read.rows() + " rows\n" + Files.readString(quarantine)
                    + read.quarantine().problems() + "\n" + table(read.log());
        } catch (UnusableInput refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static String table(VisitLog log) {
        List<String> lines = new ArrayList<>();
        lines.add(log + " " + log.currency() + " " + log.firstDay() + " " + log.lastDay());
        for (LocalDate day : List.of(LocalDate.of(2025, 2, 14), LocalDate.of(2199, 12, 31))) {
            VisitHistory history = log.asOf(day, ClockUnit.DAY);
            for (int i = 0; i < history.size(); i++) {
                lines.add(String.join(
                        " ",
                        history.customerId(i),
                        "x " + history.frequency(i) + " tx " + history.recency(i) + " T " + history.age(i),
                        "visits " + history.visits(i) + "/" + history.visitsBeforeClock(i),
                        "amount " + history.visitsWithAmount(i) + "/" + history.totalAmount(i),
                        "cost " + history.visitsWithCost(i) + "/" + history.totalCost(i),
                        "fleet " + history.isFleet(i)));
            }
        }
        return String.join("\n", lines);
    }

    private static Arbitrary<String> mostly(String usual, String... others) {
        return Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.just(usual)), Tuple.of(others.length, Arbitraries.of(others)));
    }

    private static final String[] DAYS = {
        "2025-01-31",
        "20250228",
        "2024-02-29",
        "2025-02-29",
        "1899-12-31",
        "1900-01-01",
        "2199-12-31",
        "",
        "soon",
        "2025-1-01",
        "2025/01/01",
        "2025-13-01",
        "0000-00-00",
        "２０２５-01-01",
        " 2025-01-02",
        "2025-01-03 ",
        "99999999"
    };
    private static final String[] AMOUNTS = {
        "0",
        "1.5",
        "",
        "-1",
        "1e3",
        "x",
        ".5",
        "5.",
        ".",
        "1.2.3",
        "+7",
        "1,000",
        "999999999999999",
        "0.000000000000001",
        "123456789012345678",
        "1000000000000001",
        "0.1",
        "00012.340",
        "NaN",
        " 3",
        "3\u3000",
        "1e400"
    };

    private static Arbitrary<String> cell(String column) {
        Arbitrary<String> usual = switch (column) {
            case "customer_id" ->
                Arbitraries.frequencyOf(
                        Tuple.of(12, Arbitraries.integers().between(1, 9).map(number -> "C000000" + number)),
                        Tuple.of(
                                3,
                                Arbitraries.of(
                                        "", "王芳", "\u3000王", "芳\u2003", " a", "a ", "\u00a0b", "京A12345", "😀")));
            case "visit_date" ->
                Arbitraries.oneOf(
                        Arbitraries.integers().between(10, 28).map(day -> "2025-02-" + day), Arbitraries.of(DAYS));
            case "acquired_on" -> mostly("", "2025-01-01", "20250102", "soon");
            case "amount", "cost" ->
                Arbitraries.oneOf(
                        Arbitraries.doubles().between(0, 9999).ofScale(2).map(String::valueOf),
                        Arbitraries.of(AMOUNTS));
            case "currency" ->
                Arbitraries.frequencyOf(
                        Tuple.of(200, Arbitraries.just("CNY")),
                        Tuple.of(15, Arbitraries.of("", "XXQ", " CNY", "cny")),
                        Tuple.of(1, Arbitraries.of("USD")));
            case "vehicle_id" -> Arbitraries.integers().between(0, 7).map(v -> v == 0 ? "" : "沪A" + v);
            default -> mostly("机油", "", "a|b", " ");
        };
        return Combinators.combine(usual, Arbitraries.integers().between(0, 9))
                .as((text, quoted) -> quoted == 0 || text.contains(",") ? '"' + text + '"' : text);
    }

    private static Arbitrary<String> row(List<String> columns) {
        Arbitrary<List<String>> cells = Combinators.combine(
                        columns.stream().map(PlainVisitsProperties::cell).toList())
                .as(values -> values);
        return Combinators.combine(cells, mostly("", ",", ",,x"), mostly("\n", "\r\n", "\n\n", "\r\n\r\n"))
                .as((values, more, end) -> String.join(",", values) + more + end);
    }

    /** Plain logs with every kind of good and bad row; some of them end without a line feed. */
    @Provide
    Arbitrary<String> plainFiles() {
        Arbitrary<List<String>> columns = Arbitraries.subsetOf(COLUMNS)
                .map(chosen -> COLUMNS.stream()
                        .filter(name -> chosen.contains(name) || COLUMNS.indexOf(name) < 2)
                        .toList());
        return columns.flatMap(names -> Combinators.combine(
                        mostly("", "\uFEFF", "\n", "\r\n\n"),
                        row(names).list().ofMaxSize(25),
                        Arbitraries.of(true, false))
                .as((start, rows, cut) -> {
                    String text = start + String.join(",", names) + "\n" + String.join("", rows);
                    return cut ? text.stripTrailing() : text;
                }));
    }

    /** Plain logs into which something unfit has been put: quotes, carriage returns, bytes that are no UTF-8, delimiters. */
    @Provide
    Arbitrary<byte[]> anyFiles() {
        Arbitrary<byte[]> mild = Arbitraries.of(",", ";", "\n", "\r\n", "x", " ", "\0", "\uFEFF", "USD", "王")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> foreign = Arbitraries.of("\"", "\"\"", "\r", "\"a\nb\"", "x\"y", ",\"a\"\"b\",")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> broken = Arbitraries.of(new byte[] {(byte) 0xCD}, new byte[] {(byte) 0xE3, (byte) 0x80});
        return Combinators.combine(
                        plainFiles(),
                        Arbitraries.frequencyOf(Tuple.of(6, mild), Tuple.of(3, foreign), Tuple.of(1, broken)),
                        Arbitraries.doubles().between(0, 1))
                .as((text, insert, where) -> {
                    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                    int at = (int) (where * bytes.length);
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    out.write(bytes, 0, at);
                    out.writeBytes(insert);
                    out.write(bytes, at, bytes.length - at);
                    return out.toByteArray();
                });
    }
}
