package org.dealercrm.scoring.rates;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a rate asks of each customer of a log.
 *
 * @param definition what is counted
 * @param window the days that put one below the line
 * @param asOf the last day looked at
 * @param undefined what keeps the rate from having a value, known before anybody is asked
 * @param test the question itself
 */
record Question(
        RateDefinition definition, RateWindow window, LocalDate asOf, Optional<RateUndefined> undefined, Test test) {

    /** Where a customer stands, by his index in the log. */
    interface Test {
        Answer of(int customer);
    }

    /** Where one customer stands. */
    enum Answer {
        /** Not below the line. */
        OUTSIDE,
        /** Below the line only. */
        NO,
        /** Below and above it. */
        YES,
        /** Will stand below the line when his time is over. */
        NOT_OVER_YET;

        static Answer of(boolean above) {
            return above ? YES : NO;
        }
    }
}
