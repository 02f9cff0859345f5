package org.dealercrm.scoring.rates;

import java.time.LocalDate;

/**
 * A survey of the Customer View Point, already scored by the caller's own formula.
 *
 * @param respondent the host's key of who was asked, not blank
 * @param day the day on which he was asked, not null
 * @param score the score of the survey by the caller's formula, within the range of its {@link CustomerViewPoint}
 */
public record PointSurvey(String respondent, LocalDate day, double score) {

    /** Checks the key and the score. */
    public PointSurvey {
        if (respondent.isBlank()) {
            throw new IllegalArgumentException("A survey names who was asked, found a blank key on " + day);
        }
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("A score is finite, found " + score + " on " + day);
        }
    }

    /** Tells day and score, not who. */
    @Override
    public String toString() {
        return "PointSurvey[" + day + ", " + score + "]";
    }
}
