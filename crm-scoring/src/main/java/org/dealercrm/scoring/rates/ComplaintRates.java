package org.dealercrm.scoring.rates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.dealercrm.scoring.estimate.ExclusionReason;

/**
 * How complaints are dealt with: answered in time, and closed in time. The hours and days are the store's or the brand's; none
 * are common to the trade, so there is no standard. A complaint belongs to the window in which it came in.
 *
 * <p>One whose time is not over at the end of the as-of day is left out and counted, whether it is settled already or not: with
 * the settled ones in and the open ones out, the rate would begin at 100 % and fall. Nothing after the as-of day is looked at.
 *
 * @param source who defines it so, not null
 * @param answerHours within how many hours a complaint is answered, 1 to 8784
 * @param closeDays within how many times 24 hours it is closed, 1 to 366
 */
public record ComplaintRates(RateSource source, int answerHours, int closeDays) {

    private static final int MOST_DAYS = 366;

    /** Checks the times. */
    public ComplaintRates {
        Objects.requireNonNull(source, "source");
        if (answerHours < 1 || answerHours > 24 * MOST_DAYS || closeDays < 1 || closeDays > MOST_DAYS) {
            throw new IllegalArgumentException("A complaint is answered and closed within a year, found " + answerHours
                    + " hours and " + closeDays + " days");
        }
    }

    /**
     * Times that the store set itself.
     *
     * @param answerHours within how many hours a complaint is answered, 1 to 8784
     * @param closeDays within how many times 24 hours it is closed, 1 to 366
     * @return the rates, never null
     */
    public static ComplaintRates of(int answerHours, int closeDays) {
        return new ComplaintRates(RateSource.OWN, answerHours, closeDays);
    }

    /**
     * Answered within the hours / complaints whose hours are over.
     *
     * @param complaints the complaints in any order, those of other days too, not null
     * @param window the days on which they came in, not null
     * @param asOf the last day that counts, not null
     * @return the rate, never null
     */
    public Rate answered(Collection<ComplaintCase> complaints, RateWindow window, LocalDate asOf) {
        RateDefinition definition = new RateDefinition(
                "COMPLAINT_ANSWERED",
                "complaints answered in time",
                "投诉及时响应率",
                "complaints answered within " + answerHours + " hours / complaints whose " + answerHours
                        + " hours are over",
                answerHours + " 小时内响应的投诉 / 受理满 " + answerHours + " 小时的投诉",
                source,
                Map.of("hours", answerHours));
        return count(complaints, window, asOf, definition, answerHours, ComplaintCase::answered);
    }

    /**
     * Closed within the days / complaints whose days are over.
     *
     * @param complaints the complaints in any order, those of other days too, not null
     * @param window the days on which they came in, not null
     * @param asOf the last day that counts, not null
     * @return the rate, never null
     */
    public Rate closed(Collection<ComplaintCase> complaints, RateWindow window, LocalDate asOf) {
        RateDefinition definition = new RateDefinition(
                "COMPLAINT_CLOSED",
                "complaint closure rate",
                "投诉结案率",
                "complaints closed within " + closeDays + " days / complaints whose " + closeDays + " days are over",
                closeDays + " 天内结案的投诉 / 受理满 " + closeDays + " 天的投诉",
                source,
                Map.of("days", closeDays));
        return count(complaints, window, asOf, definition, 24L * closeDays, ComplaintCase::closed);
    }

    private static Rate count(
            Collection<ComplaintCase> complaints,
            RateWindow window,
            LocalDate asOf,
            RateDefinition definition,
            long hours,
            Function<ComplaintCase, Optional<LocalDateTime>> done) {
        RowTally tally = new RowTally(ExclusionReason.NOT_OVER_YET);
        for (ComplaintCase complaint : complaints) {
            LocalDate day = complaint.received().toLocalDate();
            if (!window.contains(day) || day.isAfter(asOf)) {
                continue;
            }
            LocalDateTime due = complaint.received().plusHours(hours);
            if (due.toLocalDate().isAfter(asOf)) {
                tally.leaveOut(ExclusionReason.NOT_OVER_YET);
            } else {
                tally.count(done.apply(complaint).filter(at -> !at.isAfter(due)).isPresent());
            }
        }
        return tally.rate(definition, window, asOf);
    }
}
