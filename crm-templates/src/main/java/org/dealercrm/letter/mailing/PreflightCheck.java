package org.dealercrm.letter.mailing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.letter.LetterForm;
import org.dealercrm.sms.SmsBilling;

/** One run of a preflight. */
final class PreflightCheck {

    /** Whom a reason concerns so far. */
    private static final class Tally {
        private long recipients;
        private final List<CustomerId> first = new ArrayList<>();
        private final Map<MailingProblem, Long> problems = new LinkedHashMap<>();

        void count(MailingProblem problem) {
            if (problems.size() < PreflightFinding.MOST_PROBLEMS || problems.containsKey(problem)) {
                problems.merge(problem, 1L, Long::sum);
            }
        }
    }

    private final Mailing mailing;
    private final Preparation preparation;
    private final SeenHashes customers = new SeenHashes();
    private final SeenHashes addresses = new SeenHashes();
    private final Map<MailingReason, Tally> tallies = new EnumMap<>(MailingReason.class);
    private final SortedMap<Integer, Long> glyphs = new TreeMap<>();
    private final Map<LetterForm, Long> forms = new EnumMap<>(LetterForm.class);
    private final Map<SmsBilling, SmsTotal> sms = new EnumMap<>(SmsBilling.class);
    private long ready;
    private long skipped;
    private long failed;

    PreflightCheck(Mailing mailing) {
        this.mailing = mailing;
        this.preparation = new Preparation(mailing);
    }

    Preflight of(Recipients recipients) {
        RecipientWalk walk = new RecipientWalk(recipients, mailing.rules().pageSize());
        while (walk.hasNext()) {
            walk.next().forEach(this::take);
        }
        return new Preflight(report(), mailing);
    }

    /** Who was fine before stands there a second time, whatever his second row holds: the sending would find him in the outbox. */
    private void take(Recipient recipient) {
        if (mailing.isOfStore(recipient)
                && customers.contains(recipient.customer().value())) {
            skipped++;
            note(MailingReason.SAME_CUSTOMER, recipient.customer());
            return;
        }
        Prepared prepared = preparation.prepare(recipient);
        if (prepared instanceof Prepared.Ready message) {
            take(recipient.customer(), message);
        } else if (prepared instanceof Prepared.Not not) {
            take(not);
        }
    }

    private void take(CustomerId customer, Prepared.Ready message) {
        OutboxLetter letter = message.letter().letter();
        // Also where the mailing does not write to each once, so that it is noticed.
        Optional<AddressKey> address = letter.onceAt().or(() -> AddressKey.of(mailing.id(), letter.to()));
        boolean shared = address.map(key -> !addresses.add(key.value())).orElse(false);
        if (shared && mailing.rules().oncePerAddress()) {
            skipped++;
            note(MailingReason.SAME_ADDRESS, customer);
            return;
        }
        if (shared) {
            note(MailingReason.SHARED_ADDRESS, customer);
        }
        ready++;
        customers.add(customer.value());
        forms.merge(letter.message().form(), 1L, Long::sum);
        message.bill()
                .ifPresent(bill ->
                        sms.merge(bill.billing(), SmsTotal.none().and(bill), (before, first) -> before.and(bill)));
    }

    private void take(Prepared.Not not) {
        if (not.result() instanceof SendResult.Skipped skip) {
            skipped++;
            note(skip.customer(), List.of(skip.problem()));
        } else if (not.result() instanceof SendResult.Failed fail) {
            failed++;
            note(fail.customer(), fail.problems());
            not.missing().forEach(this::lacks);
        }
    }

    private void lacks(int codePoint) {
        if (glyphs.size() < PreflightReport.MOST_GLYPHS || glyphs.containsKey(codePoint)) {
            glyphs.merge(codePoint, 1L, Long::sum);
        }
    }

    /** Each reason once for a customer, and each problem once. */
    private void note(CustomerId customer, List<MailingProblem> problems) {
        Set<MailingReason> reasons = EnumSet.noneOf(MailingReason.class);
        for (MailingProblem problem : new LinkedHashSet<>(problems)) {
            if (reasons.add(problem.reason())) {
                note(problem.reason(), customer);
            }
            if (!problem.equals(MailingProblem.of(problem.reason()))) {
                tally(problem.reason()).count(problem);
            }
        }
    }

    private void note(MailingReason reason, CustomerId customer) {
        Tally tally = tally(reason);
        tally.recipients++;
        if (tally.first.size() < mailing.rules().shown()) {
            tally.first.add(customer);
        }
    }

    private Tally tally(MailingReason reason) {
        return tallies.computeIfAbsent(reason, first -> new Tally());
    }

    private PreflightReport report() {
        Map<MailingReason, PreflightFinding> findings = new EnumMap<>(MailingReason.class);
        tallies.forEach((reason, tally) ->
                findings.put(reason, new PreflightFinding(tally.recipients, tally.first, tally.problems)));
        MailingTotals totals = new MailingTotals(
                forms.getOrDefault(LetterForm.LETTER, 0L), forms.getOrDefault(LetterForm.EMAIL, 0L), sms);
        return new PreflightReport(
                mailing.id(), ready + skipped + failed, ready, skipped, failed, findings, glyphs, totals, verdict());
    }

    private PreflightVerdict verdict() {
        if (ready == 0) {
            return PreflightVerdict.NOBODY;
        }
        double share = (double) failed / (ready + failed);
        return share > mailing.rules().mostFailing() ? PreflightVerdict.TOO_MANY_FAIL : PreflightVerdict.MAY_GO;
    }
}
