package org.dealercrm.desk.csv;

import java.nio.file.Path;

/**
 * A table beside the visits and how it is written. It calls its columns as we do.
 *
 * @param path the file, not null
 * @param format its characters and what parts them, not null
 */
public record TableFile(Path path, CsvFormat format) {

    /**
     * A table of UTF-8 with commas.
     *
     * @param path the file, not null
     * @return the table, never null
     */
    public static TableFile standard(Path path) {
        return new TableFile(path, CsvFormat.STANDARD);
    }
}
