package org.dealercrm.vehicle;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** The rows of a reference file, column by name. The files do not belong to the project; without them a test is skipped. */
final class ReferenceRows {

    private ReferenceRows() {}

    static List<Map<String, String>> of(String file) throws IOException {
        Path path = Path.of(System.getProperty("dealercrm.shared", "../shared"), "data", file);
        assumeTrue(Files.isReadable(path), () -> "Skipped: the reference file data/" + file + " is not here");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(opened(path), StandardCharsets.UTF_8))) {
            List<String> names = fields(lines.readLine());
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> fields = fields(line);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < names.size(); i++) {
                    row.put(names.get(i), fields.get(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private static InputStream opened(Path path) throws IOException {
        InputStream bytes = Files.newInputStream(path);
        return path.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }

    /** Fields parted by commas; a comma between quotes is none. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char character : line.toCharArray()) {
            if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(character);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
