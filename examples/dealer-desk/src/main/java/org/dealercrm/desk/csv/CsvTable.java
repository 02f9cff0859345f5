package org.dealercrm.desk.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table with a header line, read once from top to bottom. */
public final class CsvTable implements AutoCloseable {

    /** So many names of columns a message shows. */
    private static final int SHOWN = 30;

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final String file;
    private final CsvFormat format;
    private final CsvReader<CsvRecord> reader;
    private final List<String> header;

    private CsvTable(String file, CsvFormat format, Reader in) {
        this.file = file;
        this.format = format;
        this.reader = CsvReader.builder()
                .fieldSeparator(format.delimiter())
                .allowUnclosedQuote(false)
                .detectBomHeader(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(CsvRecordHandler.of(), in);
        this.header = readHeader();
    }

    /**
     * Opens a table and reads its header.
     *
     * @param path where it lies, not null
     * @param format how it is written, not null
     * @return the table at its first row, never null
     * @throws UnusableInput if there is no such file, it is empty, or it is not of its encoding
     */
    public static CsvTable open(Path path, CsvFormat format) {
        String name = String.valueOf(path.getFileName());
        if (!Files.exists(path)) {
            throw new UnusableInput(path + ": there is no such file.");
        }
        if (!Files.isRegularFile(path) && Files.isDirectory(path)) {
            throw new UnusableInput(path + ": found a folder, expected a file.");
        }
        try {
            InputStream in = Files.newInputStream(path);
            Reader text = new StrictReader(name, in, format);
            return new CsvTable(name, format, format.blanks() ? new BlankDelimitedReader(text) : text);
        } catch (AccessDeniedException forbidden) {
            throw new UnusableInput(path + ": cannot be read (not permitted).");
        } catch (IOException unreadable) {
            throw new UnusableInput(path + ": cannot be read (" + unreadable.getMessage() + ").");
        }
    }

    private List<String> readHeader() {
        CsvRecord[] first = new CsvRecord[1];
        visit(record -> first[0] = record, 1);
        if (first[0] == null) {
            throw new UnusableInput(file + ", line 1: the file is empty, expected a header line and rows.");
        }
        return first[0].getFields().stream().map(String::strip).toList();
    }

    private void visit(Consumer<CsvRecord> consumer, long most) {
        Iterator<CsvRecord> records = reader.iterator();
        for (long i = 0; i < most; i++) {
            CsvRecord record = next(records);
            if (record == null) {
                return;
            }
            consumer.accept(record);
        }
    }

    /** The next record, null after the last. What a consumer throws, such as a full disk, is no fault of this file. */
    private @Nullable CsvRecord next(Iterator<CsvRecord> records) {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException broken) {
            throw refusal(broken);
        } catch (UncheckedIOException broken) {
            throw new UnusableInput(file + ": cannot be read to its end (" + broken.getMessage() + ").");
        }
    }

    private UnusableInput refusal(CsvParseException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnusableInput refused) {
                return refused;
            }
        }
        // FastCSV names the line in its message only: "... (record starting at line 2)".
        Matcher line = LINE.matcher(String.valueOf(broken.getMessage()));
        return new UnusableInput(file + (line.find() ? ", line " + line.group(1) : "")
                + ": the fields cannot be told apart (" + broken.getMessage()
                + "), expected each quoted field to be closed and a quote within it to be doubled.");
    }

    /**
     * The name of the file, without its folder.
     *
     * @return the name, never null
     */
    public String file() {
        return file;
    }

    /**
     * The names of the columns, as the file has them.
     *
     * @return the names from left to right, never null
     */
    public List<String> header() {
        return header;
    }

    /**
     * Finds a column that must be there.
     *
     * @param name our name of the column, not null
     * @param names what the file calls it, not null
     * @return the column
     * @throws UnusableInput if the file has no such column or has it twice
     */
    public Column required(String name, ColumnNames names) {
        Column column = optional(name, names);
        if (!column.present()) {
            throw new UnusableInput(missing(names.inFile(name), advice(name, names)));
        }
        return column;
    }

    /**
     * Finds a column that must be there by our name.
     *
     * @param name the name of the column, not null
     * @return the column, never null
     * @throws UnusableInput if the file has it not, or twice
     */
    public Column required(String name) {
        Column column = optional(name, ColumnNames.AS_IS);
        if (!column.present()) {
            throw new UnusableInput(missing(name, ""));
        }
        return column;
    }

    /**
     * Finds a column that may be there. A mapped column must be there.
     *
     * @param name our name of the column, not null
     * @param names what the file calls it, not null
     * @return the column, absent if the file has none of this name
     * @throws UnusableInput if the file has it twice, or it was mapped and the file has it not
     */
    public Column optional(String name, ColumnNames names) {
        String inFile = names.inFile(name);
        if (inFile.equals(ColumnNames.ROW_NUMBER)) {
            return Column.ofRowNumber();
        }
        int index = header.indexOf(inFile);
        if (index != header.lastIndexOf(inFile)) {
            throw new UnusableInput(
                    file + ", line 1, column " + inFile + ": found it twice, expected it once in the header.");
        }
        if (index < 0 && names.byContract().containsKey(name)) {
            throw new UnusableInput(missing(inFile, advice(name, names)));
        }
        return new Column(inFile, index);
    }

    private static String advice(String name, ColumnNames names) {
        return names.inFile(name).equals(name) ? " (or its name in this file by --map " + name + "=…)" : "";
    }

    private String missing(String inFile, String advice) {
        if (header.stream().anyMatch(column -> column.indexOf('\0') >= 0)) {
            return file + ", line 1: found zero bytes between the characters, expected " + format.charset()
                    + " text; it looks like UTF-16 (--charset UTF-16LE or UTF-16BE).";
        }
        if (header.stream().anyMatch(CsvTable::isNoName)) {
            // Without a header line this is somebody's row, which is not shown.
            return file + ", line 1, column " + inFile
                    + ": found a row of values (not shown), expected a header line with " + inFile + ".";
        }
        String delimiter = header.size() == 1 ? " The header is one field: is --delimiter right?" : "";
        return file + ", line 1, column " + inFile + ": found no such column among " + shownHeader() + ", expected "
                + inFile + advice + "." + delimiter;
    }

    /** Whether a field of the first line is a number or a day, which no column is called. */
    private static boolean isNoName(String field) {
        return Cells.day(field) != Cells.NO_DAY || !Double.isNaN(Cells.number(field));
    }

    private String shownHeader() {
        return header.stream()
                .limit(SHOWN)
                .map(column -> column.isEmpty() ? "''" : RowProblem.shortened(column))
                .collect(Collectors.joining(", ", "", header.size() > SHOWN ? ", …" : ""));
    }

    /**
     * Reads the rows. Lines without any character are no rows.
     *
     * @param rows takes each row; the same object every time, not null
     * @throws UnusableInput if the text breaks off in a quote or is not of its encoding
     */
    public void forEach(Consumer<CsvRow> rows) {
        CsvRow row = new CsvRow(this);
        visit(record -> rows.accept(row.at(record.getFields(), record.getStartingLineNumber())), Long.MAX_VALUE);
    }

    char delimiter() {
        return format.delimiter();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
