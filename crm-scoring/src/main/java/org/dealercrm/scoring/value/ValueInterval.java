package org.dealercrm.scoring.value;

import java.util.Locale;
import java.util.Objects;
import org.dealercrm.scoring.wording.Language;

/** Between which amounts the contribution actually realised will lie, or why that cannot be said. */
public sealed interface ValueInterval {

    /**
     * The predictive interval of the discounted contribution within the horizon: chance of coming, of leaving and of the
     * amounts paid, for given parameters of the models.
     *
     * @param low the lower end, in the currency of the history; at most the expected value
     * @param high the upper end; at least the expected value
     * @param level the probability that the interval covers at least, above 0, below 1
     * @param noVisit the probability that the customer does not come within the horizon at all, 0 to 1
     */
    record Range(double low, double high, double level, double noVisit) implements ValueInterval {
        /** Checks the order of the ends. */
        public Range {
            if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
                throw new IllegalArgumentException(
                        "The ends of an interval are finite and in order, found " + low + " and " + high);
            }
        }
    }

    /**
     * There is no interval.
     *
     * @param why the cause, not null
     */
    record None(Cause why) implements ValueInterval {
        /** Checks the cause. */
        public None {
            Objects.requireNonNull(why, "why");
        }
    }

    /** Why there is no interval. */
    enum Cause {
        /** The valuation was given no distribution of the visit count. */
        NOT_ASKED_FOR("no interval was asked for", "未要求计算区间"),
        /** There is no money to be valued. */
        NO_AMOUNTS("the history tells no amounts", "历史记录中没有金额"),
        /** The spread of amounts is not known: the Gamma-Gamma fit did not converge, and means were taken instead. */
        NO_SPEND_MODEL("too few amounts are known to say how much they vary", "金额记录太少，无法估计其波动"),
        /** The visit count has a tail beyond 20,000 visits that decides the interval. */
        TOO_MANY_VISITS("the number of visits has no practical limit", "到店次数没有实际上限");

        private final String english;
        private final String chinese;

        Cause(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }

        /**
         * The cause in words.
         *
         * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
         * @return a clause, never null
         */
        public String sentence(Locale locale) {
            return Language.isChinese(locale) ? chinese : english;
        }
    }
}
