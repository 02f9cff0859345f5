package org.dealercrm.scoring.retention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dealercrm.scoring.numeric.Logarithms;

/** Explains why a customer is in another class than before, from the explanations of the two results. */
final class MoveExplanation {

    /** A shift below this is rounding. */
    private static final double NOTHING = 1e-9;

    private final Provenance before;
    private final Provenance after;

    MoveExplanation(Provenance before, Provenance after) {
        this.before = before;
        this.after = after;
    }

    ClassMove of(CustomerScore then, CustomerScore now) {
        List<MoveReason> rules = new ArrayList<>();
        List<MoveReason> value = new ArrayList<>();
        List<MoveReason> stability = new ArrayList<>();
        if (now.valueTier() == ValueTier.NONE) {
            rules(now).forEach(rule -> rules.add(MoveReason.of(MoveDriver.RULE_BEGAN, rule)));
        } else if (then.valueTier() == ValueTier.NONE) {
            rules(then).forEach(rule -> rules.add(MoveReason.of(MoveDriver.RULE_ENDED, rule)));
        } else {
            if (now.valueTier() != then.valueTier()) {
                value.addAll(ordered(value(then, now), now.valueTier() == ValueTier.HIGH));
            }
            if (now.stabilityTier() != then.stabilityTier()) {
                stability.addAll(ordered(stability(then, now), now.stabilityTier() == StabilityTier.STABLE));
            }
        }
        return new ClassMove(now.customerId(), then.retentionClass(), now.retentionClass(), rules, value, stability);
    }

    private static List<Reason> rules(CustomerScore score) {
        return score.reasons().stream().filter(reason -> reason.code().isRule()).toList();
    }

    /** The strongest in the direction first; if nothing points there, the margin decided. */
    private static List<MoveReason> ordered(List<MoveReason> drivers, boolean up) {
        List<MoveReason> ordered = new ArrayList<>(drivers);
        ordered.sort(Comparator.comparingDouble(driver -> up ? -driver.shift() : driver.shift()));
        if (ordered.stream().noneMatch(driver -> (up ? driver.shift() : -driver.shift()) > NOTHING)) {
            ordered.add(0, MoveReason.of(MoveDriver.MARGIN, 0, 0, 0));
        }
        return ordered;
    }

    /**
     * logit(p) - logit(cut) before and after: the probability's logit is the baseline's plus the contributions of the
     * inputs.
     */
    private List<MoveReason> stability(CustomerScore then, CustomerScore now) {
        List<MoveReason> drivers = new ArrayList<>();
        for (Reason reason : now.reasons()) {
            double was = then.reasons().stream()
                    .filter(each -> each.code() == reason.code())
                    .mapToDouble(Reason::contribution)
                    .sum();
            double is = reason.contribution();
            drivers.add(new MoveReason(MoveDriver.INPUT, Optional.of(reason), is - was + 0.0, was, is));
        }
        for (Reason reason : then.reasons()) {
            // an answer that is no longer valid
            if (now.reasons().stream().noneMatch(each -> each.code() == reason.code())) {
                double was = reason.contribution();
                drivers.add(new MoveReason(MoveDriver.INPUT, Optional.of(reason), 0.0 - was, was, 0));
            }
        }
        double baselineBefore = baseline(before, then);
        double baselineAfter = baseline(after, now);
        drivers.add(MoveReason.of(
                MoveDriver.STORE_BASELINE,
                Logarithms.logit(baselineAfter) - Logarithms.logit(baselineBefore),
                baselineBefore,
                baselineAfter));
        drivers.add(MoveReason.of(
                MoveDriver.STABILITY_CUT,
                Logarithms.logit(before.stabilityThreshold()) - Logarithms.logit(after.stabilityThreshold()),
                before.stabilityThreshold(),
                after.stabilityThreshold()));
        return drivers;
    }

    private static double baseline(Provenance provenance, CustomerScore score) {
        return score.fleet()
                ? provenance
                        .fleets()
                        .map(FleetProvenance::baseline)
                        .orElse(provenance.baseline())
                        .pReturn()
                : provenance.baseline().pReturn();
    }

    /** ln(value) - ln(cut) before and after, the value being visits times what a visit contributes. */
    private List<MoveReason> value(CustomerScore then, CustomerScore now) {
        List<MoveReason> drivers = new ArrayList<>();
        double contributionBefore = then.contributionPerVisit().orElse(1);
        double contributionAfter = now.contributionPerVisit().orElse(1);
        if (after.valueBasis() == ValueBasis.MONEY) {
            drivers.add(growth(MoveDriver.CONTRIBUTION, contributionBefore, contributionAfter, 1));
        }
        drivers.add(growth(
                MoveDriver.EXPECTED_VISITS,
                Math.min(Double.MAX_VALUE, then.valueWhileStaying() / contributionBefore),
                Math.min(Double.MAX_VALUE, now.valueWhileStaying() / contributionAfter),
                1));
        drivers.add(growth(
                MoveDriver.VALUE_CUT,
                before.valueCut().orElse(0),
                after.valueCut().orElse(0),
                -1));
        return drivers;
    }

    /** ln(after / before), a figure that the computer rounded to 0 counting as the least above it. */
    private static MoveReason growth(MoveDriver driver, double before, double after, int sign) {
        double was = Math.max(before, Double.MIN_NORMAL);
        double is = Math.max(after, Double.MIN_NORMAL);
        return MoveReason.of(driver, sign * (Math.log(is) - Math.log(was)), before, after);
    }
}
