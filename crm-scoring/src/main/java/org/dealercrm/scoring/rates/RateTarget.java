package org.dealercrm.scoring.rates;

import java.util.Locale;
import java.util.Objects;
import org.dealercrm.scoring.wording.Language;

/**
 * What a store wants a rate to be: a decision of the store or of its brand, never of this library. For example, a follow-up rate
 * of at least 95 %, a monthly loss rate of at most 10 %.
 *
 * @param bound on which side of the value the target lies, not null
 * @param value the value, 0 to 1; a target that every rate meets (at least 0, at most 1) is none and is refused
 */
public record RateTarget(Bound bound, double value) {

    /** On which side of the value a rate has to lie. */
    public enum Bound {
        /** The value or more. */
        AT_LEAST("at least ", "不低于 "),
        /** More than the value. */
        MORE_THAN("more than ", "高于 "),
        /** The value or less. */
        AT_MOST("at most ", "不高于 ");

        private final String english;
        private final String chinese;

        Bound(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }
    }

    /** Checks that there are rates on both sides. */
    public RateTarget {
        Objects.requireNonNull(bound, "bound");
        boolean parts = switch (bound) {
            case AT_LEAST -> value > 0 && value <= 1;
            case MORE_THAN, AT_MOST -> value >= 0 && value < 1;
        };
        if (!parts) {
            throw new IllegalArgumentException(
                    "A target can be met and missed, found " + bound + " " + value + " of a rate from 0 to 1");
        }
    }

    /**
     * A target from a value on.
     *
     * @param value above 0, at most 1
     * @return the target, never null
     */
    public static RateTarget atLeast(double value) {
        return new RateTarget(Bound.AT_LEAST, value);
    }

    /**
     * A target beyond a value.
     *
     * @param value at least 0, below 1
     * @return the target, never null
     */
    public static RateTarget moreThan(double value) {
        return new RateTarget(Bound.MORE_THAN, value);
    }

    /**
     * A target up to a value.
     *
     * @param value at least 0, below 1
     * @return the target, never null
     */
    public static RateTarget atMost(double value) {
        return new RateTarget(Bound.AT_MOST, value);
    }

    /** Whether a rate as counted lies on the wanted side, whatever chance has to do with it. */
    boolean holds(double rate) {
        return switch (bound) {
            case AT_LEAST -> rate >= value;
            case MORE_THAN -> rate > value;
            case AT_MOST -> rate <= value;
        };
    }

    /** Whether more is wanted. */
    boolean wantsMore() {
        return bound != Bound.AT_MOST;
    }

    /**
     * The target in words.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code at least 95.0%} or {@code 不低于 95.0%}, never null
     */
    public String sentence(Locale locale) {
        return (Language.isChinese(locale) ? bound.chinese : bound.english) + Wording.percent(value);
    }
}
