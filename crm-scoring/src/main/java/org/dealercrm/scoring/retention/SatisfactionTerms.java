package org.dealercrm.scoring.retention;

/**
 * How far answers are believed when the probability of return is judged by them.
 *
 * @param validDays for how many days an answer tells of a customer, 1 to 36525
 * @param significance the probability of chance up to which satisfaction is taken to go with return, above 0, below 1
 */
public record SatisfactionTerms(int validDays, double significance) {

    private static final int MOST_DAYS = 36_525;

    /** Checks the ranges. */
    public SatisfactionTerms {
        if (validDays < 1 || validDays > MOST_DAYS) {
            throw new IllegalArgumentException("An answer is valid for 1 to 36525 days, found " + validDays);
        }
        if (!(significance > 0 && significance < 1)) {
            throw new IllegalArgumentException("A significance lies between 0 and 1, found " + significance);
        }
    }

    /**
     * Answers of the last year, and a significance of 5 %.
     *
     * @return the terms to begin with, never null
     */
    public static SatisfactionTerms standard() {
        return new SatisfactionTerms(365, .05);
    }
}
