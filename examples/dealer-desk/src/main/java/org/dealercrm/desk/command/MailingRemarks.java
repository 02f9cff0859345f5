package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.util.Locale;
import org.dealercrm.desk.mailing.StoreMailing;
import org.dealercrm.letter.mailing.MailingCounts;
import org.dealercrm.letter.mailing.MailingReason;
import org.dealercrm.letter.mailing.MailingTotals;
import org.dealercrm.letter.mailing.OutboxCounts;
import org.dealercrm.letter.mailing.PreflightReport;

/** What is told of a mailing while it goes: counts and reasons, no customer. */
final class MailingRemarks {

    private MailingRemarks() {}

    static void tell(PreflightReport report, PrintWriter err) {
        err.println(report.recipients() + " recipients: " + report.ready() + " ready, " + report.skipped()
                + " skipped, " + report.failed() + " failed.");
        report.findings().forEach((reason, finding) -> {
            err.println(line(reason, finding.recipients()));
            finding.problems()
                    .forEach((problem, recipients) ->
                            err.println("    " + recipients + ": " + problem.message(Locale.ENGLISH)));
        });
        MailingTotals totals = report.totals();
        if (totals.shortMessages() > 0) {
            err.println("  " + totals.shortMessages() + " short messages, " + totals.segments() + " billed segments"
                    + totals.cost().map(cost -> ", " + cost).orElse(""));
        }
    }

    static void tell(StoreMailing.Done done, PrintWriter err) {
        MailingCounts counts = done.outcome().counts();
        err.println(counts.sent() + " put into the outbox, " + counts.alreadySent() + " there already, "
                + counts.skipped() + " skipped, " + counts.failed() + " failed; "
                + done.outcome().end() + ".");
        done.outcome().reasons().forEach((reason, recipients) -> err.println(line(reason, recipients)));
        OutboxCounts outbox = done.counts();
        err.println(
                outbox.delivered() + " delivered, " + outbox.waiting() + " waiting, " + outbox.failed() + " given up.");
        if (outbox.waiting() > 0) {
            err.println("dealer-desk: " + outbox.waiting() + " messages wait in the outbox"
                    + done.hindrance()
                            .map(why -> ", because they could not be written (" + why + ")")
                            .orElse("")
                    + "; the same command goes on with them.");
        }
    }

    private static String line(MailingReason reason, long recipients) {
        return "  " + reason + " " + recipients + ": " + reason.clause(Locale.ENGLISH);
    }
}
