package org.dealercrm.desk.mailing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dealercrm.letter.mailing.MailingCounts;
import org.dealercrm.letter.mailing.MailingListener;
import org.dealercrm.letter.mailing.MailingProblem;
import org.dealercrm.letter.mailing.SendResult;

/** What came of each recipient, a row each, in the order of the recipients. It holds ids and no other personal data. */
public final class MailingResultsFile {

    /** The columns. */
    public static final List<String> COLUMNS = List.of("customer_id", "result", "form", "key", "reasons", "message");

    private MailingResultsFile() {}

    /** The header, then a row for each result that is told. */
    static MailingListener into(CsvWriter csv, MailingListener next) {
        csv.writeRecord(COLUMNS);
        return new MailingListener() {
            @Override
            public void told(SendResult result) {
                csv.writeRecord(row(result));
                next.told(result);
            }

            @Override
            public void progress(MailingCounts soFar) {
                next.progress(soFar);
            }

            @Override
            public boolean wantsToStop() {
                return next.wantsToStop();
            }
        };
    }

    private static List<String> row(SendResult result) {
        String customer = result.customer().value();
        if (result instanceof SendResult.Sent sent) {
            return List.of(customer, "SENT", sent.form().name(), sent.key().value(), "", "");
        }
        if (result instanceof SendResult.AlreadySent before) {
            return List.of(customer, "ALREADY_SENT", "", before.key().value(), "", "");
        }
        String words = result.message(Locale.ENGLISH);
        return result instanceof SendResult.Skipped skipped
                ? List.of(customer, "SKIPPED", "", "", codes(List.of(skipped.problem())), words)
                : List.of(customer, "FAILED", "", "", codes(((SendResult.Failed) result).problems()), words);
    }

    private static String codes(List<MailingProblem> problems) {
        return problems.stream()
                .map(problem -> problem.reason().name())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
