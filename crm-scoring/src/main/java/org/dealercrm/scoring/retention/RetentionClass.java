package org.dealercrm.scoring.retention;

import java.util.Locale;
import org.dealercrm.scoring.wording.Language;

/** The class of a customer in the five-class scheme of dealer retention; everyone is in exactly one. */
public enum RetentionClass {
    /** 高价值稳定: worth much and expected back within the horizon. */
    HIGH_VALUE_STABLE("高价值稳定", "high value, stable"),
    /** 高价值易流失: worth much while he stays, but likely not to come within the horizon. */
    HIGH_VALUE_AT_RISK("高价值易流失", "high value, at risk"),
    /** 低价值稳定: worth little and expected back within the horizon. */
    LOW_VALUE_STABLE("低价值稳定", "low value, stable"),
    /** 低价值易流失: worth little and likely not to come within the horizon. */
    LOW_VALUE_AT_RISK("低价值易流失", "low value, at risk"),
    /** 没有价值: lost, gone, or without a contribution, by an explicit rule of the policy. */
    NO_VALUE("没有价值", "no value");

    private final String chinese;
    private final String english;

    RetentionClass(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * The class in which two tiers meet.
     *
     * @param value the tier of value, not null
     * @param stability the tier of stability, not null; without effect if there is no value
     * @return the class, never null
     */
    public static RetentionClass of(ValueTier value, StabilityTier stability) {
        boolean stable = stability == StabilityTier.STABLE;
        return switch (value) {
            case HIGH -> stable ? HIGH_VALUE_STABLE : HIGH_VALUE_AT_RISK;
            case LOW -> stable ? LOW_VALUE_STABLE : LOW_VALUE_AT_RISK;
            case NONE -> NO_VALUE;
        };
    }

    /** The tier of value that the class stands for. */
    ValueTier valueTier() {
        return switch (this) {
            case HIGH_VALUE_STABLE, HIGH_VALUE_AT_RISK -> ValueTier.HIGH;
            case LOW_VALUE_STABLE, LOW_VALUE_AT_RISK -> ValueTier.LOW;
            case NO_VALUE -> ValueTier.NONE;
        };
    }

    /** The tier of stability that the class stands for; without meaning if there is no value. */
    StabilityTier stabilityTier() {
        return this == HIGH_VALUE_STABLE || this == LOW_VALUE_STABLE ? StabilityTier.STABLE : StabilityTier.AT_RISK;
    }

    /**
     * The name of the class as the trade says it.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code 高价值易流失} or {@code high value, at risk}, never null
     */
    public String displayName(Locale locale) {
        return Language.isChinese(locale) ? chinese : english;
    }

    /**
     * What the customer relationship centre does with this class.
     *
     * @return the strategy, one for each class, never null
     */
    public RetentionStrategy strategy() {
        return switch (this) {
            case HIGH_VALUE_STABLE -> RetentionStrategy.CARE;
            case HIGH_VALUE_AT_RISK -> RetentionStrategy.WIN_BACK;
            case LOW_VALUE_STABLE -> RetentionStrategy.DEVELOP;
            case LOW_VALUE_AT_RISK -> RetentionStrategy.REMIND;
            case NO_VALUE -> RetentionStrategy.RELEASE;
        };
    }
}
