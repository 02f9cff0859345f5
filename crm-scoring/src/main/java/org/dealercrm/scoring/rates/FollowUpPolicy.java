package org.dealercrm.scoring.rates;

import java.util.Objects;

/**
 * When a follow-up call counts, and what becomes of those who cannot be reached.
 *
 * @param source who defines it so, not null
 * @param fromDays the first day after the release on which a call counts, not negative
 * @param toDays the last such day, not before the first, at most 365
 * @param bestFromHours from how many hours after the release a call is best, not negative
 * @param bestToHours to how many hours, above the former, at most 8760
 * @param unreachableDays on how many different days he must have been called in vain before he is written to, 1 to 365
 * @param refused how one who would not be asked counts, not null
 * @param voidNumber how one whose number is void counts, not null; he is written to at once, whatever this says
 */
public record FollowUpPolicy(
        RateSource source,
        int fromDays,
        int toDays,
        int bestFromHours,
        int bestToHours,
        int unreachableDays,
        Counting refused,
        Counting voidNumber) {

    /** How an outcome counts. */
    public enum Counting {
        /** In numerator and denominator. */
        AS_REACHED,
        /** In the denominator only. */
        AS_NOT_REACHED,
        /** In neither; the number left out stands with the rate. */
        LEFT_OUT
    }

    private static final int MOST_DAYS = 365;
    private static final int MOST_HOURS = 24 * MOST_DAYS;

    /** Checks the days and hours. */
    public FollowUpPolicy {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(refused, "refused");
        Objects.requireNonNull(voidNumber, "voidNumber");
        check(
                fromDays >= 0 && fromDays <= toDays && toDays <= MOST_DAYS,
                "A call counts from a day after the release to a later one, at most 365",
                fromDays + " to " + toDays);
        check(
                bestFromHours >= 0 && bestFromHours < bestToHours && bestToHours <= MOST_HOURS,
                "The best hours lie within a year of the release",
                bestFromHours + " to " + bestToHours);
        check(
                unreachableDays >= 1 && unreachableDays <= MOST_DAYS,
                "The days in vain lie from 1 to 365",
                unreachableDays);
    }

    private static void check(boolean holds, String rule, Object found) {
        if (!holds) {
            throw new IllegalArgumentException(rule + ", found " + found);
        }
    }

    /**
     * The custom of 4S stores: a call one to three days after the release, best 24 to 72 hours after it; a text message or letter
     * after five days in vain. The texts do not say how refusals and void numbers count: one who refuses was reached (as in
     * the contact rate of AAPOR's Standard Definitions), and a void number is the store's own and not reached.
     *
     * @return the policy to begin with, never null
     */
    public static FollowUpPolicy standard() {
        return new FollowUpPolicy(
                RateSource.FOLLOW_UP_TEXTS, 1, 3, 24, 72, 5, Counting.AS_REACHED, Counting.AS_NOT_REACHED);
    }

    /**
     * This policy with another counting of those who refuse and of void numbers.
     *
     * @param ofRefused how one who would not be asked counts, not null
     * @param ofVoidNumber how one whose number is void counts, not null
     * @return the new policy, never null
     */
    public FollowUpPolicy counting(Counting ofRefused, Counting ofVoidNumber) {
        return new FollowUpPolicy(
                source, fromDays, toDays, bestFromHours, bestToHours, unreachableDays, ofRefused, ofVoidNumber);
    }
}
