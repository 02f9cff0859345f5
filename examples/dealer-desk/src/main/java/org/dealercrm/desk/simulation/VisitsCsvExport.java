package org.dealercrm.desk.simulation;

import java.io.IOException;
import java.io.Writer;
import org.dealercrm.desk.progress.Progress;

/** Writes a simulated store as a visits file. */
public final class VisitsCsvExport {

    private VisitsCsvExport() {}

    /**
     * Writes the visits of a store, in the order of customers and arrival, with a header.
     *
     * @param store the store, not null
     * @param out where to, not null; it is flushed and left open
     * @param progress is told of customers, not null
     * @return the number of rows without the header
     * @throws IOException if the writer fails
     */
    public static long write(SimulatedStore store, Writer out, Progress progress) throws IOException {
        throw new UnsupportedOperationException("not yet");
    }
}
