package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From where a command takes a store's customers. */
interface CustomerSource {

    /** The files that are read; none of them may be written over. */
    List<Path> files();

    /** Reads them as a model sees them; of a database that holds several stores the one that is named. */
    HistoryInput read(TableOptions table, HistoryView view, @Nullable String store, PrintWriter err);
}
