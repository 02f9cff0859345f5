package org.dealercrm.scoring.value;

/** On which day of a month the month's contribution is thought to come in, when it is discounted. */
public enum DiscountTiming {
    /** Halfway between the month's first and last day; nearest to discounting every visit on its own day. */
    MIDDLE_OF_MONTH {
        @Override
        double day(long after, long until) {
            return after + (until - after) / 2.0;
        }
    },
    /** On the month's last day, the cautious convention. */
    END_OF_MONTH {
        @Override
        double day(long after, long until) {
            return until;
        }
    };

    /** The day to discount from, for a month from one day (exclusive) until another (inclusive), counted from the as-of day. */
    abstract double day(long after, long until);
}
