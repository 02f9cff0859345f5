package org.dealercrm.desk.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.util.List;

/** Writes the cluster of each row, {@code id,cluster}. */
public final class ClustersFile {

    private ClustersFile() {}

    /**
     * Writes them.
     *
     * @param target the file, replaced if it is there; not null
     * @param ids the rows, not null
     * @param clusters the cluster of each row, from 0; written from 1; not null
     */
    public static void write(Path target, List<String> ids, int[] clusters) {
        OutputFile.write(target, out -> {
            CsvWriter csv = CsvWriter.builder().build(out);
            csv.writeRecord("id", "cluster");
            for (int row = 0; row < clusters.length; row++) {
                csv.writeRecord(ids.get(row), Integer.toString(clusters[row] + 1));
            }
            csv.flush();
        });
    }
}
