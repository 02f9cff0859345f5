package org.dealercrm.desk.mail;

import java.util.List;
import org.dealercrm.desk.csv.Quarantine;

/**
 * What came of the rows of a file of recipients to whom nothing was written.
 *
 * @param unused columns that the letter has no use for; copied
 * @param quarantine the rows that could not be used, not null
 * @param skipped the rows that did not pass the consent gate, not null
 */
public record RowResults(List<String> unused, Quarantine quarantine, SkippedRows skipped) {

    /** Copies the list. */
    public RowResults {
        unused = List.copyOf(unused);
    }
}
