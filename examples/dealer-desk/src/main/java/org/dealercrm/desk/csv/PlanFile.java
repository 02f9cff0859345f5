package org.dealercrm.desk.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dealercrm.scoring.retention.ContactPlan;
import org.dealercrm.scoring.retention.CustomerScores;
import org.dealercrm.scoring.retention.PlannedContact;
import org.dealercrm.scoring.retention.Reason;

/** Writes the contacts of a plan, a row each, in their order; numbers in full precision. */
public final class PlanFile {

    /** The columns, as other programs rely on them. */
    public static final List<String> COLUMNS = List.of(
            "day",
            "rank",
            "customer_id",
            "retention_class",
            "channel",
            "takes_place",
            "p_return",
            "assumed_p_return",
            "value_at_stake",
            "expected_gain",
            "cost",
            "net_gain",
            "gain_of_place",
            "strategy",
            "reason",
            "reasons");

    private PlanFile() {}

    /**
     * Writes them.
     *
     * @param target the file, replaced if it is there; not null
     * @param plan the plan, not null
     * @param scores the scores of which it was made, not null
     * @param locale the language of the sentences, not null
     */
    public static void write(Path target, ContactPlan plan, CustomerScores scores, Locale locale) {
        Map<String, Integer> rows = new HashMap<>();
        for (int row = 0; row < scores.size(); row++) {
            rows.put(scores.customerId(row), row);
        }
        OutputFile.write(target, out -> {
            CsvWriter csv = CsvWriter.builder().build(out);
            csv.writeRecord(COLUMNS);
            int rank = 0;
            for (PlannedContact contact : plan.contacts()) {
                int row = Objects.requireNonNull(rows.get(contact.customerId()));
                csv.writeRecord(row(contact, ++rank, scores.reasons(row), locale));
            }
            csv.flush();
        });
    }

    private static List<String> row(PlannedContact contact, int rank, List<Reason> reasons, Locale locale) {
        return List.of(
                contact.day().toString(),
                Integer.toString(rank),
                contact.customerId(),
                contact.retentionClass().name(),
                contact.channel().name(),
                Boolean.toString(contact.takesPlace()),
                number(contact.pReturn()),
                number(contact.assumedPReturn()),
                number(contact.valueAtStake()),
                number(contact.expectedGain()),
                number(contact.cost()),
                number(contact.netGain()),
                number(contact.gainOfPlace()),
                contact.retentionClass().strategy().sentence(locale),
                contact.sentence(locale),
                Reason.format(reasons, locale));
    }

    /** Full precision: reading it gives the same number again. */
    private static String number(double value) {
        return Double.toString(value);
    }
}
