package org.dealercrm.scoring.retention;

import java.util.Locale;
import java.util.Objects;
import org.dealercrm.scoring.wording.Language;

/**
 * A customer whom a plan leaves alone, and why.
 *
 * @param customerId the customer, not null
 * @param retentionClass his class, not null
 * @param why the cause, not null
 */
public record NotContacted(String customerId, RetentionClass retentionClass, Cause why) {

    /** Checks that nothing is null. */
    public NotContacted {
        Objects.requireNonNull(customerId, "customerId");
        Objects.requireNonNull(retentionClass, "retentionClass");
        Objects.requireNonNull(why, "why");
    }

    /** Says the cause, not who it is. */
    @Override
    public String toString() {
        return "NotContacted[" + why + "]";
    }

    /** Why a customer is left alone. */
    public enum Cause {
        /** His vehicle is known to be gone. */
        DEPARTED("the vehicle is gone for good, so there is nothing to win back", "车辆已不在，没有可挽回的贡献"),
        /** He has no value by a rule of the policy. */
        NO_VALUE("no value by the store's own rules, so nothing is spent on him", "按本店规则没有价值，不再投入"),
        /** The scores are without money, and the policy does not say what a visit contributes. */
        VALUE_UNKNOWN("the history tells no amounts, so nothing can be weighed against the cost", "没有金额记录，无法与成本比较"),
        /** By no channel is the assumed gain above the cost. */
        NOT_WORTH_IT("no contact is expected to gain more than it costs", "任何联系方式的预期增益都不高于成本"),
        /** Every channel that would be worth it is closed to him by the consent gate. */
        NOT_ALLOWED("consent is missing for every channel that would be worth its cost", "所有值得使用的渠道均未获得客户同意"),
        /** Others gain more by the places there are. */
        NO_PLACE("worth a contact, but others gain more by the places there are", "值得联系，但名额有限，其他客户增益更高");

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
