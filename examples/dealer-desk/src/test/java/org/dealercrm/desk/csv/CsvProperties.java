package org.dealercrm.desk.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

class CsvProperties {

    private Path folder = Path.of("");

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("csv");
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

    /** Any text but lone surrogates, which no encoding has. */
    @Provide
    Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.of("a", ",", ";", "\"", "\n", "\r", "\r\n", "\t", " ", "王", "芳", "😀", "\u00a0", "'")
                        .list()
                        .ofMaxSize(12)
                        .map(parts -> String.join("", parts)),
                Arbitraries.strings().withCharRange('\u0001', '\ud7ff').ofMaxLength(12));
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        return text().list().ofSize(3).list().ofMinSize(1).ofMaxSize(20);
    }

    private Path write(List<List<String>> rows) throws IOException {
        Path file = folder.resolve("table.csv");
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord("one", "two", "three");
            rows.forEach(csv::writeRecord);
        }
        return file;
    }

    @Property
    void anyTextComesBackAsItWasWritten(@ForAll("rows") List<List<String>> rows) throws IOException {
        List<List<String>> back = new ArrayList<>();
        try (CsvTable table = CsvTable.open(write(rows), CsvFormat.STANDARD)) {
            table.forEach(row -> back.add(List.copyOf(row.fields())));
        }
        assertThat(back).isEqualTo(rows);
    }

    @Provide
    Arbitrary<List<List<String>>> visits() {
        Arbitrary<String> day = Arbitraries.of("2025-01-31", "20250131", "2025-02-29", "", "soon", "2025-1-1");
        Arbitrary<String> amount = Arbitraries.of("1", "0", "", "-1", "1e3", "x", "1e400");
        return Arbitraries.of("a", "b", "c", "")
                .flatMap(id -> day.flatMap(date -> amount.map(money -> List.of(id, date, money))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Property
    void goodRowsAndQuarantinedRowsAreAllRows(@ForAll("visits") List<List<String>> rows) throws IOException {
        Path file = folder.resolve("visits.csv");
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord("customer_id", "visit_date", "amount");
            rows.forEach(csv::writeRecord);
        }
        List<String> good = new ArrayList<>();
        VisitsFile.Taken taken;
        try {
            taken = VisitsFile.read(
                    file,
                    CsvFormat.STANDARD,
                    ColumnNames.AS_IS,
                    false,
                    (visit, details) -> good.add(visit.customerId()));
        } catch (UnusableInput none) {
            assertThat(good).isEmpty();
            return;
        }
        assertThat(good.size() + taken.quarantine().size()).isEqualTo(rows.size());
        assertThat(taken.rows()).isEqualTo(rows.size());
    }

    @Property
    void theQuarantineFileHasEveryRowAsItStood(@ForAll("rows") List<List<String>> rows) throws IOException {
        Path file = write(rows);
        Path target = folder.resolve("quarantine.csv");
        try (CsvTable table = CsvTable.open(file, CsvFormat.STANDARD)) {
            Quarantine quarantine = new Quarantine(table);
            table.forEach(row -> quarantine.add(row, new RowProblem("table.csv", row.line(), "one", "x", "y")));
            quarantine.write(target);
        }
        List<List<String>> back = new ArrayList<>();
        try (CsvTable table = CsvTable.open(target, CsvFormat.STANDARD)) {
            assertThat(table.header()).containsExactly("one", "two", "three", "line", "column", "reason");
            table.forEach(row -> back.add(List.copyOf(row.fields().subList(0, 3))));
        }
        assertThat(back).isEqualTo(rows);
    }

    @Property
    void blanksInAnyNumberDelimit(@ForAll("visits") List<List<String>> rows, @ForAll boolean tabs) throws IOException {
        StringBuilder text = new StringBuilder("  one   two three \n");
        List<List<String>> expected = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells =
                    row.stream().map(cell -> cell.isEmpty() ? "-" : cell).toList();
            expected.add(cells);
            text.append(" ").append(String.join(tabs ? "\t \t" : "   ", cells)).append("  \r\n");
        }
        Path file = Files.writeString(folder.resolve("blanks.txt"), text);
        List<List<String>> back = new ArrayList<>();
        try (CsvTable table = CsvTable.open(file, CsvFormat.of("whitespace", "UTF-8"))) {
            table.forEach(row -> back.add(List.copyOf(row.fields())));
        }
        assertThat(back).isEqualTo(expected);
    }
}
