package org.dealercrm.scoring.loyalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.history.SatisfactionAnswer;
import org.dealercrm.scoring.history.SatisfactionScores;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.rates.Rate;
import org.dealercrm.scoring.rates.RateDefinition;
import org.dealercrm.scoring.rates.RateSource;
import org.dealercrm.scoring.rates.RateWindow;

/**
 * Counts, step by step, who came within the horizon after his answer. Whole numbers, so no order of rows
 * matters.
 */
@SuppressWarnings("EnumOrdinal") // a count for each standing, read back by the same order
final class StepCounting {

    static final ExclusionReason NOT_IN_LOG =
            new ExclusionReason("NOT_IN_LOG", "who are not in the log of visits", "无到店记录");
    static final ExclusionReason ANSWERED_AGAIN = new ExclusionReason(
            "ANSWERED_AGAIN", "answered again within the horizon of an answer that counts", "统计期内重复作答");

    private static final RateSource SOURCE = new RateSource(
            "return by satisfaction: Jones, Sasser 1995, Harvard Business Review 73 (6), 88-99",
            "按满意度统计返厂：Jones, Sasser 1995, Harvard Business Review 73 (6), 88-99");

    /** Where one answer stands; those that are left out first, in the order in which their reasons are looked for. */
    private enum Standing {
        ANSWERED_AGAIN,
        NOT_IN_LOG,
        NOT_OVER_YET,
        DEPARTED,
        RETURNED,
        STAYED_AWAY
    }

    private static final Map<Standing, ExclusionReason> LEFT_OUT = new EnumMap<>(Map.of(
            Standing.ANSWERED_AGAIN,
            ANSWERED_AGAIN,
            Standing.NOT_IN_LOG,
            NOT_IN_LOG,
            Standing.NOT_OVER_YET,
            ExclusionReason.NOT_OVER_YET,
            Standing.DEPARTED,
            ExclusionReason.DEPARTED));

    private final SatisfactionScores scores;
    private final VisitLog log;
    private final RateWindow answered;
    private final LocalDate asOf;
    private final int horizonDays;
    private final long[][] counts;

    StepCounting(SatisfactionScores scores, VisitLog log, RateWindow answered, LocalDate asOf, int horizonDays) {
        this.scores = scores;
        this.log = log;
        this.answered = answered;
        this.asOf = asOf;
        this.horizonDays = horizonDays;
        this.counts = new long[scores.stepCount()][Standing.values().length];
    }

    List<StepReturn> steps() {
        scores.byCustomer().forEach(this::count);
        RateDefinition definition = definition();
        List<StepReturn> steps = new ArrayList<>();
        for (int step = 0; step < counts.length; step++) {
            steps.add(new StepReturn(scores.steps().get(step), rate(definition, counts[step])));
        }
        return steps;
    }

    private void count(String customerId, List<SatisfactionAnswer> answers) {
        OptionalInt customer = log.indexOf(customerId);
        LocalDate horizonOfLast = LocalDate.MIN;
        for (SatisfactionAnswer answer : answers) {
            if (!answered.contains(answer.day()) || answer.day().isAfter(asOf)) {
                continue;
            }
            LocalDate end = answer.day().plusDays(horizonDays);
            boolean again = !answer.day().isAfter(horizonOfLast);
            Standing standing = again ? Standing.ANSWERED_AGAIN : standing(customer, answer.day(), end);
            horizonOfLast = again ? horizonOfLast : end;
            counts[answer.step()][standing.ordinal()]++;
        }
    }

    private Standing standing(OptionalInt customer, LocalDate day, LocalDate end) {
        if (customer.isEmpty()) {
            return Standing.NOT_IN_LOG;
        }
        if (end.isAfter(asOf)) {
            return Standing.NOT_OVER_YET;
        }
        int index = customer.getAsInt();
        if (log.departure(index).isPresent() && log.departedDay(index).orElse(Long.MIN_VALUE) <= end.toEpochDay()) {
            return Standing.DEPARTED;
        }
        return log.visitsWithin(index, day, end) > 0 ? Standing.RETURNED : Standing.STAYED_AWAY;
    }

    private Rate rate(RateDefinition definition, long[] ofStep) {
        List<Exclusion> exclusions = new ArrayList<>();
        LEFT_OUT.forEach((standing, reason) -> exclusions.add(new Exclusion(reason, ofStep[standing.ordinal()])));
        long returned = ofStep[Standing.RETURNED.ordinal()];
        long all = returned + ofStep[Standing.STAYED_AWAY.ordinal()];
        return Rate.of(definition, answered, asOf, returned, all, exclusions);
    }

    private RateDefinition definition() {
        return new RateDefinition(
                "RETURN_AFTER_SURVEY",
                "return after the survey",
                "调查后返厂率",
                "answers whose customer came within " + horizonDays + " days after it / answers, those " + horizonDays
                        + " days over",
                "作答后 " + horizonDays + " 天内返厂 / 作答满 " + horizonDays + " 天",
                SOURCE,
                Map.of("days", horizonDays));
    }
}
