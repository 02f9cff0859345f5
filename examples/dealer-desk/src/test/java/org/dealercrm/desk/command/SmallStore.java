package org.dealercrm.desk.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dealercrm.desk.simulation.SimulatedStore;
import org.dealercrm.desk.store.DemoStore;
import org.dealercrm.desk.store.JdbcStore;

/** A simulated store of 150 customers in a database, made once and copied for each test. */
final class SmallStore {

    static final int CUSTOMERS = 150;
    static final String DAY = DemoCommand.LAST_DAY.toString();

    private static byte[] made = new byte[0];

    private SmallStore() {}

    /** The address of a fresh copy. */
    static String in(Path folder) {
        try {
            Files.write(folder.resolve("store.mv.db"), content());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return "jdbc:h2:file:" + folder.resolve("store").toAbsolutePath();
    }

    private static synchronized byte[] content() throws IOException {
        if (made.length == 0) {
            Path folder = Files.createTempDirectory("small-store");
            try (JdbcStore database = JdbcStore.open(folder.resolve("store"))) {
                SimulatedStore simulated =
                        SimulatedStore.of(1, CUSTOMERS, DemoCommand.LAST_DAY, SimulatedStore.DEFAULT_YEARS);
                DemoStore.prepare(database, simulated, (done, total) -> {});
            }
            Path file = folder.resolve("store.mv.db");
            made = Files.readAllBytes(file);
            Files.delete(file);
            Files.deleteIfExists(folder.resolve("store.trace.db"));
            Files.delete(folder);
        }
        return made;
    }
}
