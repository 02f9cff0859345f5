package org.dealercrm.scoring.retention;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.wording.Language;

/** The smallest change of one input that would move a customer's class, or why there is none. */
public sealed interface Counterfactual {

    /**
     * The counterfactual in words.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return a sentence, never null
     */
    String sentence(Locale locale);

    /**
     * A change that moves the class. Spans are whole days and factors whole hundredths; one day or one hundredth less would
     * leave the class as it is.
     *
     * @param lever the input that changes, not null
     * @param from its value now, in days, or 1 for a contribution; not negative
     * @param to its value after the change, in whole days, or a multiple in hundredths; not negative
     * @param target the class after the change, not null
     * @param day the day on which a longer silence moves the class, if the history tells its as-of day
     * @param size the size by which changes are compared: |ln(to / from)| of a contribution and of a rhythm; |ln((to + g) / (from + g))|
     *     of a silence, where g is the customer's mean gap (the store's, if he has none), because a silence may be 0 and because two
     *     days or ten of silence are much the same to a customer who comes once a year; not negative
     */
    record Change(Lever lever, double from, double to, RetentionClass target, Optional<LocalDate> day, double size)
            implements Counterfactual {

        /** Checks the figures. */
        public Change {
            Objects.requireNonNull(lever, "lever");
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(day, "day");
            if (!(from >= 0) || !(to >= 0) || !(size >= 0)) {
                throw new IllegalArgumentException(
                        "The figures of a change must not be negative, found " + from + ", " + to + ", " + size);
            }
        }

        @Override
        public String sentence(Locale locale) {
            return CounterfactualSentences.of(this, locale);
        }
    }

    /**
     * No single change moves the class.
     *
     * @param why the cause, not null
     */
    record None(Cause why) implements Counterfactual {

        /** Checks the cause. */
        public None {
            Objects.requireNonNull(why, "why");
        }

        @Override
        public String sentence(Locale locale) {
            return why.sentence(locale);
        }
    }

    /** Why no single change moves a class. */
    enum Cause {
        /** The vehicle is gone for good. */
        KNOWN_DEPARTURE(
                "the vehicle is gone for good; nothing the customer does with it moves the class", "车辆已不在，任何变化都不会改变分类"),
        /** Nobody ever paid, so no multiple of the contribution helps. */
        NEVER_PAID("nobody ever paid for a visit; only a paid visit could move the class", "从未有人付款；只有付费到店才可能改变分类"),
        /** The contribution of a visit is not positive, so more or earlier visits do not help. */
        NO_CONTRIBUTION(
                "a visit contributes nothing; more or earlier visits do not move the class", "每次到店没有贡献；增加或提前到店都不会改变分类"),
        /** Several things would have to change at once. */
        NO_SINGLE_CHANGE("no single change moves the class", "任何单项变化都不会改变分类");

        private final String english;
        private final String chinese;

        Cause(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }

        String sentence(Locale locale) {
            return Language.isChinese(locale) ? chinese : english;
        }
    }
}
