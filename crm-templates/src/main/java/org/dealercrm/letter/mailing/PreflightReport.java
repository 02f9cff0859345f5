package org.dealercrm.letter.mailing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a mailing would do, found before its first letter. It holds ids and no personal data.
 *
 * @param mailing the mailing, not null
 * @param recipients how many recipients there are; each is ready, skipped or failed
 * @param ready to whom a message would go
 * @param skipped to whom none is to go
 * @param failed to whom one is to go that cannot be made
 * @param findings for each reason that occurs whom it concerns; a recipient with two reasons stands with both; copied
 * @param missingGlyphs the characters that the font lacks, by their code points, with the number of letters that need them; the first
 *     {@value #MOST_GLYPHS} different ones; copied
 * @param totals what would go out, not null
 * @param verdict whether it may, not null
 */
public record PreflightReport(
        MailingId mailing,
        long recipients,
        long ready,
        long skipped,
        long failed,
        Map<MailingReason, PreflightFinding> findings,
        SortedMap<Integer, Long> missingGlyphs,
        MailingTotals totals,
        PreflightVerdict verdict) {

    /** The most missing characters that are told. */
    public static final int MOST_GLYPHS = 1_000;

    /** Checks that everybody is counted once, and copies the maps. */
    public PreflightReport {
        Objects.requireNonNull(mailing, "mailing");
        Objects.requireNonNull(totals, "totals");
        Objects.requireNonNull(verdict, "verdict");
        if (ready < 0 || skipped < 0 || failed < 0 || ready + skipped + failed != recipients) {
            throw new IllegalArgumentException("Each recipient is ready, skipped or failed, found " + recipients
                    + " of whom " + ready + ", " + skipped + ", " + failed);
        }
        Map<MailingReason, PreflightFinding> copy = new EnumMap<>(MailingReason.class);
        copy.putAll(findings);
        findings = Collections.unmodifiableMap(copy);
        missingGlyphs = Collections.unmodifiableSortedMap(new TreeMap<>(missingGlyphs));
    }

    /**
     * How many recipients a reason concerns.
     *
     * @param reason the reason, not null
     * @return 0 or more
     */
    public long count(MailingReason reason) {
        PreflightFinding finding = findings.get(reason);
        return finding == null ? 0 : finding.recipients();
    }
}
