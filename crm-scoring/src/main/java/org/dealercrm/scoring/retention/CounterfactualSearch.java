package org.dealercrm.scoring.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the smallest change of one input that moves a customer's class, by scoring the changed customer again.
 *
 * <p>Spans are tried in whole days. The probability to return is no monotone function of rhythm, nor of silence where visits are
 * regular (it may rise until a visit is due), so each direction is walked in steps of an eighth of the span until the class
 * differs, and the first day of the difference is found between the last two steps by bisection. A class that differs
 * only between two steps is passed over; the class at the day found differs, and at the day before it does not.
 */
final class CounterfactualSearch {

    private static final long STRIDE = 8;
    /** A contribution is thought of as at most a hundred times today's. */
    private static final long MAX_HUNDREDTHS = 100 * 100;

    private final ClassRule rule;
    private final ValueBasis basis;
    private final LossLimit lossLimit;
    private final double usualGapDays;
    private final @Nullable LocalDate asOf;

    /**
     * A search by a rule.
     *
     * @param usualGapDays the gap of a customer who has none of his own, in days, positive
     * @param asOf the as-of day of the history, null if it has none
     */
    CounterfactualSearch(
            ClassRule rule, ValueBasis basis, LossLimit lossLimit, double usualGapDays, @Nullable LocalDate asOf) {
        this.rule = rule;
        this.basis = basis;
        this.lossLimit = lossLimit;
        this.usualGapDays = usualGapDays;
        this.asOf = asOf;
    }

    Counterfactual of(Standing standing, RetentionClass current) {
        if (current == RetentionClass.NO_VALUE) {
            return ofNoValue(standing);
        }
        Best best = new Best(current);
        contribution(standing, best);
        longerSilence(standing, best);
        shorterSilence(standing, best);
        rhythm(standing, best);
        return best.found();
    }

    private Counterfactual ofNoValue(Standing standing) {
        List<ReasonCode> rules = ClassRule.rules(standing, rule.outlook());
        if (standing.departure() != null) {
            return new Counterfactual.None(Counterfactual.Cause.KNOWN_DEPARTURE);
        }
        if (rules.size() > 1) {
            return new Counterfactual.None(Counterfactual.Cause.NO_SINGLE_CHANGE);
        }
        return switch (rules.get(0)) {
            case NEVER_PAID -> new Counterfactual.None(Counterfactual.Cause.NEVER_PAID);
            case NO_CONTRIBUTION -> new Counterfactual.None(Counterfactual.Cause.NO_CONTRIBUTION);
            default -> {
                Best best = new Best(RetentionClass.NO_VALUE);
                shorterSilence(standing, best);
                yield best.found();
            }
        };
    }

    /** Silence goes on while the last visit stays where it is, so the limit of loss stays too. */
    private void longerSilence(Standing standing, Best best) {
        double from = rule.outlook().silenceDays(standing);
        double limit = standing.lossLimitDays();
        LongFunction<Standing> changed = days -> standing.withSilence(span(days), limit);
        walk(new Span(Lever.SILENCE, from, gapDays(standing)), (long) Math.floor(limit) + 1, changed, best);
    }

    /** A shorter silence means a later last visit, and the limit of loss counts from that. */
    private void shorterSilence(Standing standing, Best best) {
        double from = rule.outlook().silenceDays(standing);
        LongFunction<Standing> changed = days -> standing.withSilence(span(days), lossLimit.days((double) days));
        walk(new Span(Lever.SILENCE, from, gapDays(standing)), 0, changed, best);
    }

    private void rhythm(Standing standing, Best best) {
        if (!standing.hasRhythm()) {
            return;
        }
        Span from = new Span(Lever.RHYTHM, gapDays(standing), 0);
        LongFunction<Standing> changed =
                days -> standing.withRepeatVisits(BaselineCustomer.repeatVisits(standing.tx(), span(days)));
        walk(from, 1, changed, best);
        walk(from, (long) Math.ceil(rule.outlook().days(standing.tx())), changed, best);
    }

    private double gapDays(Standing standing) {
        return standing.hasRhythm() ? rule.outlook().days(standing.tx() / standing.x()) : usualGapDays;
    }

    /** The value is the contribution times visits, so the factor is cut / value, brought to hundredths on the far side. */
    private void contribution(Standing standing, Best best) {
        double value = rule.outlook().value(standing);
        if (basis == ValueBasis.VISITS || rule.valueCut().isEmpty() || value <= 0) {
            return;
        }
        double cut = rule.valueCut().getAsDouble();
        double exact = Math.min(100 * cut / value, 2.0 * MAX_HUNDREDTHS);
        boolean raise = value < cut;
        long hundredths = (long) (raise ? Math.ceil(exact) : Math.floor(exact));
        // The quotient is rounded, so the neighbours are asked too.
        for (long near = -1; near <= 1; near++) {
            long factor = raise ? hundredths + near : hundredths - near;
            if (factor < 1 || factor == 100 || factor > MAX_HUNDREDTHS) {
                continue;
            }
            Standing changed = standing.withContribution(standing.contribution() * (factor / 100.0));
            if (best.take(Lever.CONTRIBUTION, 1, factor / 100.0, Math.abs(Math.log(factor / 100.0)), changed)) {
                return;
            }
        }
    }

    /** From the span as it is towards the end, and no farther than a change as large as the best so far. */
    private void walk(Span span, long end, LongFunction<Standing> changed, Best best) {
        boolean up = end > span.from;
        long same = (long) (up ? Math.floor(span.from) : Math.ceil(span.from));
        long last = up ? Math.min(end, best.farthestUp(span)) : Math.max(end, best.farthestDown(span));
        while (up ? same < last : same > last) {
            long stride = Math.max(1, same / STRIDE);
            long next = up ? Math.min(last, same + stride) : Math.max(last, same - stride);
            if (best.moves(changed.apply(next))) {
                long first = firstMove(same, next, changed, best);
                best.take(span.lever, span.from, (double) first, span.size((double) first), changed.apply(first));
                return;
            }
            same = next;
        }
    }

    /** Bisection: the class is unmoved at one day and moved at the other; the moved one of two neighbours. */
    private static long firstMove(long unmoved, long moved, LongFunction<Standing> changed, Best best) {
        long same = unmoved;
        long other = moved;
        while (Math.abs(other - same) > 1) {
            long middle = (same + other) / 2;
            if (best.moves(changed.apply(middle))) {
                other = middle;
            } else {
                same = middle;
            }
        }
        return other;
    }

    private double span(long days) {
        return rule.outlook().unit().fromDays((double) days);
    }

    /** A span that changes, in days; changes are compared on top of the offset. */
    private record Span(Lever lever, double from, double offset) {

        double size(double to) {
            return Math.abs(Math.log((to + offset) / (from + offset)));
        }
    }

    /** The smallest change so far. */
    private final class Best {
        private final RetentionClass current;
        private Counterfactual.@Nullable Change change;

        Best(RetentionClass current) {
            this.current = current;
        }

        boolean moves(Standing changed) {
            return rule.classOf(changed) != current;
        }

        boolean take(Lever lever, double from, double to, double size, Standing changed) {
            RetentionClass target = rule.classOf(changed);
            if (target == current || (change != null && change.size() <= size)) {
                return false;
            }
            change = new Counterfactual.Change(lever, from, to, target, day(lever, from, to), size);
            return true;
        }

        private Optional<LocalDate> day(Lever lever, double from, double to) {
            boolean waiting = lever == Lever.SILENCE && to > from;
            return Optional.ofNullable(asOf).filter(today -> waiting).map(today -> lossLimit.after(today, to - from));
        }

        long farthestUp(Span span) {
            return change == null
                    ? Long.MAX_VALUE
                    : (long) Math.ceil((span.from + span.offset) * Math.exp(change.size()) - span.offset);
        }

        long farthestDown(Span span) {
            return change == null
                    ? 0
                    : (long) Math.floor((span.from + span.offset) * Math.exp(-change.size()) - span.offset);
        }

        Counterfactual found() {
            return change == null ? new Counterfactual.None(Counterfactual.Cause.NO_SINGLE_CHANGE) : change;
        }
    }
}
