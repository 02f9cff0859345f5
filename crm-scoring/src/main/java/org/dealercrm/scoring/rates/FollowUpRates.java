package org.dealercrm.scoring.rates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.rates.FollowUpCall.Result;

/**
 * 回访率: of the visits due for a follow-up call, those whose customer was reached. For example:
 *
 * <pre>{@code
 * FollowUpRates march = FollowUpRates.of(cases, RateWindow.of(YearMonth.of(2025, 3)), asOf, FollowUpPolicy.standard());
 * march.reached().sentence(Locale.ENGLISH);
 * march.toWriteTo(); // whom nobody reached on five days
 * }</pre>
 *
 * <p>A visit belongs to the window in which the vehicle was released. One whose days are not over on the as-of day is left out and
 * counted, even if the customer was reached already: among those not over only the quick would be seen. Nothing after the as-of
 * day is looked at.
 */
public final class FollowUpRates {

    private final List<FollowUpCase> cases;
    private final RateWindow window;
    private final LocalDate asOf;
    private final FollowUpPolicy policy;

    private FollowUpRates(List<FollowUpCase> cases, RateWindow window, LocalDate asOf, FollowUpPolicy policy) {
        this.cases = cases;
        this.window = window;
        this.asOf = asOf;
        this.policy = policy;
    }

    /**
     * Looks at the visits of a window.
     *
     * @param cases the visits due for a call, in any order, those of other days too, not null
     * @param window the days of release, not null
     * @param asOf the last day that counts, itself included, not null
     * @param policy when a call counts, not null
     * @return the rates, never null
     */
    public static FollowUpRates of(
            Collection<FollowUpCase> cases, RateWindow window, LocalDate asOf, FollowUpPolicy policy) {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(policy, "policy");
        List<FollowUpCase> ofWindow = cases.stream()
                .filter(due -> window.contains(due.released().toLocalDate())
                        && !due.released().toLocalDate().isAfter(asOf))
                .toList();
        return new FollowUpRates(ofWindow, window, asOf, policy);
    }

    /**
     * Reached within the days of the policy / due.
     *
     * @return the rate, never null
     */
    public Rate reached() {
        RowTally tally = new RowTally(ExclusionReason.NOT_OVER_YET);
        for (FollowUpCase due : cases) {
            if (isOpen(due)) {
                tally.leaveOut(ExclusionReason.NOT_OVER_YET);
            } else {
                count(outcome(due), tally);
            }
        }
        return tally.rate(FollowUpDefinitions.reached(policy), window, asOf);
    }

    private void count(FollowUpOutcome outcome, RowTally tally) {
        switch (outcome) {
            case REFUSED -> count(policy.refused(), FollowUpDefinitions.REFUSED, tally);
            case VOID_NUMBER -> count(policy.voidNumber(), FollowUpDefinitions.VOID_NUMBER, tally);
            default -> tally.count(outcome == FollowUpOutcome.REACHED);
        }
    }

    private static void count(FollowUpPolicy.Counting counting, ExclusionReason reason, RowTally tally) {
        switch (counting) {
            case AS_REACHED -> tally.count(true);
            case AS_NOT_REACHED -> tally.count(false);
            case LEFT_OUT -> tally.leaveOut(reason);
        }
    }

    /**
     * Reached within the best hours / reached within the days of the policy.
     *
     * @return the rate, never null; without anybody below the line if nobody was reached
     */
    public Rate atTheBestTime() {
        RowTally tally = new RowTally(ExclusionReason.NOT_OVER_YET);
        for (FollowUpCase due : cases) {
            if (isOpen(due)) {
                tally.leaveOut(ExclusionReason.NOT_OVER_YET);
            } else if (outcome(due) == FollowUpOutcome.REACHED) {
                tally.count(has(due, call -> call.result() == Result.REACHED && isBest(due, call.at())));
            }
        }
        return tally.rate(FollowUpDefinitions.best(policy), window, asOf);
    }

    /**
     * How many visits ended in which way; all of those whose days are over, so refusals and void numbers are seen however they
     * count.
     *
     * @return an unmodifiable map with every outcome, never null
     */
    public Map<FollowUpOutcome, Long> outcomes() {
        Map<FollowUpOutcome, Long> outcomes = new EnumMap<>(FollowUpOutcome.class);
        for (FollowUpOutcome outcome : FollowUpOutcome.values()) {
            outcomes.put(outcome, 0L);
        }
        cases.stream().filter(due -> !isOpen(due)).forEach(due -> outcomes.merge(outcome(due), 1L, Long::sum));
        return Collections.unmodifiableMap(outcomes);
    }

    /**
     * The visits whose customer is to get a text message or letter in place of the call: called in vain on as many different days
     * as the policy says, or with a void number, and never reached; whether they got one already or not.
     *
     * @return the visits, never null
     */
    public List<FollowUpCase> toWriteTo() {
        return cases.stream().filter(this::isToWriteTo).toList();
    }

    /**
     * Written to / to write to.
     *
     * @return the rate, never null
     */
    public Rate written() {
        RowTally tally = new RowTally();
        for (FollowUpCase due : toWriteTo()) {
            tally.count(due.writtenOn().isPresent() && !due.writtenOn().get().isAfter(asOf));
        }
        return tally.rate(FollowUpDefinitions.written(policy), window, asOf);
    }

    private boolean isToWriteTo(FollowUpCase due) {
        if (has(due, FollowUpRates::hasAnswered)) {
            return false;
        }
        long inVain = known(due).map(call -> call.at().toLocalDate()).distinct().count();
        return inVain >= policy.unreachableDays() || has(due, call -> call.result() == Result.VOID_NUMBER);
    }

    private FollowUpOutcome outcome(FollowUpCase due) {
        if (has(due, call -> call.result() == Result.REACHED && isInTime(due, call.at()))) {
            return FollowUpOutcome.REACHED;
        }
        if (has(due, call -> call.result() == Result.REFUSED && isInTime(due, call.at()))) {
            return FollowUpOutcome.REFUSED;
        }
        if (has(due, FollowUpRates::hasAnswered)) {
            return FollowUpOutcome.REACHED_OUTSIDE;
        }
        if (has(due, call -> call.result() == Result.VOID_NUMBER)) {
            return FollowUpOutcome.VOID_NUMBER;
        }
        return known(due).findAny().isPresent() ? FollowUpOutcome.NO_ANSWER : FollowUpOutcome.NOT_CALLED;
    }

    private static boolean hasAnswered(FollowUpCall call) {
        return call.result() == Result.REACHED || call.result() == Result.REFUSED;
    }

    private boolean isOpen(FollowUpCase due) {
        return due.released().toLocalDate().plusDays(policy.toDays()).isAfter(asOf);
    }

    private boolean isInTime(FollowUpCase due, LocalDateTime at) {
        LocalDate released = due.released().toLocalDate();
        return new RateWindow(released.plusDays(policy.fromDays()), released.plusDays(policy.toDays()))
                .contains(at.toLocalDate());
    }

    private boolean isBest(FollowUpCase due, LocalDateTime at) {
        return !at.isBefore(due.released().plusHours(policy.bestFromHours()))
                && !at.isAfter(due.released().plusHours(policy.bestToHours()));
    }

    private boolean has(FollowUpCase due, Predicate<FollowUpCall> wanted) {
        return known(due).anyMatch(wanted);
    }

    private Stream<FollowUpCall> known(FollowUpCase due) {
        return due.calls().stream().filter(call -> !call.at().toLocalDate().isAfter(asOf));
    }
}
