package org.dealercrm.scoring.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.dealercrm.scoring.history.Departure;
import org.jspecify.annotations.Nullable;

/** Puts a customer into one of the five classes: the rules of no value first, then the two axes. */
final class ClassRule {

    private final Outlook outlook;
    private final double stabilityThreshold;
    private final OptionalDouble valueCut;
    private final Hysteresis hysteresis;

    ClassRule(Outlook outlook, double stabilityThreshold, OptionalDouble valueCut, Hysteresis hysteresis) {
        this.outlook = outlook;
        this.stabilityThreshold = stabilityThreshold;
        this.valueCut = valueCut;
        this.hysteresis = hysteresis;
    }

    /** The rule for customers who were in a class before: its cuts are moved away from them by the policy's margins. */
    ClassRule after(@Nullable RetentionClass before) {
        if (before == null || before == RetentionClass.NO_VALUE || hysteresis.equals(Hysteresis.NONE)) {
            return this;
        }
        OptionalDouble moved = valueCut.isPresent()
                ? OptionalDouble.of(hysteresis.valueCut(valueCut.getAsDouble(), before.valueTier()))
                : valueCut;
        double threshold = hysteresis.stabilityCut(stabilityThreshold, before.stabilityTier());
        return new ClassRule(outlook, threshold, moved, Hysteresis.NONE);
    }

    RetentionClass classOf(Standing standing) {
        return RetentionClass.of(valueTier(standing), stabilityTier(standing));
    }

    ValueTier valueTier(Standing standing) {
        return hasNoValue(standing, outlook) ? ValueTier.NONE : tierOf(outlook.value(standing));
    }

    /** The tier of a value to which no rule of no value applies. */
    ValueTier tierOf(double value) {
        return valueCut.isPresent() && value >= valueCut.getAsDouble() ? ValueTier.HIGH : ValueTier.LOW;
    }

    StabilityTier stabilityTier(Standing standing) {
        return tierOfReturn(outlook.pReturn(standing));
    }

    /** The tier of a probability to return. */
    StabilityTier tierOfReturn(double pReturn) {
        return pReturn >= stabilityThreshold ? StabilityTier.STABLE : StabilityTier.AT_RISK;
    }

    Outlook outlook() {
        return outlook;
    }

    OptionalDouble valueCut() {
        return valueCut;
    }

    /** Whether any rule of no value holds; the same as asking for a rule, without making a list. */
    static boolean hasNoValue(Standing standing, Outlook outlook) {
        return standing.departure() != null
                || isLost(standing, outlook)
                || standing.neverPaid()
                || standing.contribution() <= 0;
    }

    /** The rules of no value that hold. After a departure no other rule matters. */
    static List<ReasonCode> rules(Standing standing, Outlook outlook) {
        Departure departure = standing.departure();
        if (departure != null) {
            return List.of(code(departure));
        }
        List<ReasonCode> rules = new ArrayList<>(2);
        if (isLost(standing, outlook)) {
            rules.add(ReasonCode.LOST_TOO_LONG);
        }
        if (standing.neverPaid()) {
            rules.add(ReasonCode.NEVER_PAID);
        } else if (standing.contribution() <= 0) {
            rules.add(ReasonCode.NO_CONTRIBUTION);
        }
        return rules;
    }

    static boolean isLost(Standing standing, Outlook outlook) {
        return outlook.silenceDays(standing) > standing.lossLimitDays();
    }

    private static ReasonCode code(Departure departure) {
        return switch (departure) {
            case SOLD -> ReasonCode.VEHICLE_SOLD;
            case SCRAPPED -> ReasonCode.VEHICLE_SCRAPPED;
            case EXPORTED -> ReasonCode.VEHICLE_EXPORTED;
        };
    }
}
