package org.dealercrm.desk.store;

import java.sql.SQLException;
import java.util.List;
import org.dealercrm.consent.Channel;
import org.dealercrm.consent.ConsentSource;
import org.dealercrm.consent.ConsentTrace;
import org.dealercrm.consent.SuppressionEntry;
import org.dealercrm.consent.SuppressionReason;

/** The columns that entries of consent and of suppression have in common. */
final class ConsentColumns {

    static final List<String> OF_SUPPRESSION =
            List.of("act", "reason", "channel", "said_at", "source", "recorded_by", "evidence");

    private ConsentColumns() {}

    static void writeTrace(RowBinding row, ConsentTrace trace) throws SQLException {
        row.word(trace.source()).text(trace.recordedBy()).text(trace.evidence());
    }

    static ConsentTrace readTrace(RowReading row) throws SQLException {
        return new ConsentTrace(row.word(ConsentSource.class), row.text(), row.perhapsText());
    }

    static void writeSuppression(RowBinding row, SuppressionEntry entry) throws SQLException {
        row.word(entry.act())
                .word(entry.reason())
                .text(entry.channel().map(Channel::name))
                .moment(entry.at());
        writeTrace(row, entry.trace());
    }

    static SuppressionEntry readSuppression(RowReading row) throws SQLException {
        return new SuppressionEntry(
                row.word(SuppressionEntry.Act.class),
                row.word(SuppressionReason.class),
                row.perhapsWord(Channel.class),
                row.moment(),
                readTrace(row));
    }
}
