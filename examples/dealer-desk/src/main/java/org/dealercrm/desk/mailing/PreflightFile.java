package org.dealercrm.desk.mailing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.letter.mailing.MailingTotals;
import org.dealercrm.letter.mailing.PreflightFinding;
import org.dealercrm.letter.mailing.PreflightReport;
import org.dealercrm.letter.mailing.PreflightVerdict;
import org.dealercrm.letter.mailing.SmsTotal;

/** The report of a preflight as a JSON mapper takes it. */
public final class PreflightFile {

    private PreflightFile() {}

    /**
     * The report.
     *
     * @param report the report, not null
     * @return its keys and values, in a fixed order, never null
     */
    public static Map<String, Object> asMap(PreflightReport report) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("mailing", report.mailing().value());
        map.put("verdict", report.verdict().name());
        map.put("mayGo", report.verdict() == PreflightVerdict.MAY_GO);
        map.put("sentence", report.verdict().sentence(Locale.ENGLISH));
        map.put("recipients", report.recipients());
        map.put("ready", report.ready());
        map.put("skipped", report.skipped());
        map.put("failed", report.failed());
        Map<String, Object> findings = new LinkedHashMap<>();
        report.findings().forEach((reason, finding) -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("kind", reason.kind().name());
            entry.put("clause", reason.clause(Locale.ENGLISH));
            entry.put("recipients", finding.recipients());
            entry.put("first", ids(finding));
            entry.put("problems", problems(finding));
            findings.put(reason.name(), entry);
        });
        map.put("reasons", findings);
        Map<String, Object> glyphs = new LinkedHashMap<>();
        report.missingGlyphs()
                .forEach((point, letters) -> glyphs.put(String.format(Locale.ROOT, "U+%04X", point), letters));
        map.put("missingGlyphs", glyphs);
        map.put("totals", totals(report.totals()));
        return map;
    }

    private static List<String> ids(PreflightFinding finding) {
        return finding.first().stream().map(CustomerId::value).toList();
    }

    private static List<Map<String, Object>> problems(PreflightFinding finding) {
        List<Map<String, Object>> list = new ArrayList<>();
        finding.problems().forEach((problem, recipients) -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("sentence", problem.message(Locale.ENGLISH));
            entry.put("recipients", recipients);
            list.add(entry);
        });
        return list;
    }

    private static Map<String, Object> totals(MailingTotals totals) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("letters", totals.letters());
        map.put("emails", totals.emails());
        map.put("shortMessages", totals.shortMessages());
        map.put("segments", totals.segments());
        totals.cost().ifPresent(cost -> map.put("cost", cost.toString()));
        Map<String, Object> billed = new LinkedHashMap<>();
        totals.sms().forEach((billing, total) -> billed.put(billing.name(), billed(total)));
        map.put("sms", billed);
        return map;
    }

    private static Map<String, Object> billed(SmsTotal total) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("messages", total.messages());
        map.put("segments", total.segments());
        map.put("unpriced", total.unpriced());
        total.cost().ifPresent(cost -> map.put("cost", cost.toString()));
        return map;
    }
}
