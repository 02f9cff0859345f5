package org.dealercrm.benchmarks.lifetime;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dealercrm.scoring.history.VisitHistory;

/** Writes a simulated store as a table that peers read too. */
public final class StoreFile {

    private StoreFile() {}

    /**
     * Writes.
     *
     * @param args the number of customers, k, and the file; not null
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        int k = Integer.parseInt(args[1]);
        VisitHistory store = new SimulatedStore(k, k > 1).of(Integer.parseInt(args[0]));
        try (BufferedWriter writer = Files.newBufferedWriter(Path.of(args[2]))) {
            writer.write("id,x,t_x,T,litt\n");
            for (int row = 0; row < store.size(); row++) {
                writer.write(store.customerId(row) + "," + store.frequency(row) + "," + store.recency(row) + ","
                        + store.age(row) + "," + store.sumLogGaps(row) + "\n");
            }
        }
    }
}
