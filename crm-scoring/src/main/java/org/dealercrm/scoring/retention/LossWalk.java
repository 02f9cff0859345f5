package org.dealercrm.scoring.retention;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One customer's way through the states of loss, day by day. Everything that he does on a day comes before what his silence
 * does: who comes on the very day on which he would be lost is not lost.
 */
final class LossWalk {

    private final LossPolicy policy;
    private LossState state = LossState.NEVER_CAME;
    private @Nullable LocalDate since;
    private long silentSince;
    private int reactivations;

    /** Begins with the day on which he is first on record. */
    LossWalk(LossPolicy policy, long epochDay) {
        this.policy = policy;
        this.since = LocalDate.ofEpochDay(epochDay);
        this.silentSince = epochDay;
    }

    /** He came on a day, not before the last one told of. */
    void visit(long epochDay) {
        silence(epochDay - 1);
        happen(LossEvent.VISIT, epochDay);
        silentSince = epochDay;
    }

    /** Nothing is known of him up to the end of a day but what was told. */
    void silence(long epochDay) {
        if (state == LossState.DEPARTED || epochDay - silentSince <= policy.harmlessDays()) {
            return;
        }
        LocalDate last = LocalDate.ofEpochDay(silentSince);
        long warning = policy.warningDay(last).toEpochDay();
        long loss = policy.lossDay(last).toEpochDay();
        if (warning <= epochDay && warning < loss && state != LossState.WARNING && state != LossState.LOST) {
            happen(LossEvent.WARNING_REACHED, warning);
        }
        if (loss <= epochDay && state != LossState.LOST) {
            happen(LossEvent.LOSS_REACHED, loss);
        }
    }

    /** His vehicle went on a day, not before the last one told of. */
    void departure(long epochDay) {
        silence(epochDay);
        happen(LossEvent.DEPARTURE, epochDay);
    }

    /** His vehicle went on a day that nobody knows. */
    void departureOnAnUnknownDay() {
        happen(LossEvent.DEPARTURE, silentSince);
        since = null;
    }

    LossState state() {
        return state;
    }

    LossStanding standing(LocalDate asOf) {
        return new LossStanding(asOf, state, Optional.ofNullable(since), ifSilent(), reactivations, policy);
    }

    private Optional<LossStanding.Change> ifSilent() {
        if (state == LossState.LOST || state == LossState.DEPARTED) {
            return Optional.empty();
        }
        LocalDate last = LocalDate.ofEpochDay(silentSince);
        LocalDate warning = policy.warningDay(last);
        LocalDate loss = policy.lossDay(last);
        boolean warned = state == LossState.WARNING || !warning.isBefore(loss);
        return Optional.of(
                warned
                        ? new LossStanding.Change(loss, next(LossEvent.LOSS_REACHED))
                        : new LossStanding.Change(warning, next(LossEvent.WARNING_REACHED)));
    }

    private void happen(LossEvent event, long epochDay) {
        LossState next = next(event);
        if (next != state) {
            reactivations += next == LossState.REACTIVATED ? 1 : 0;
            state = next;
            since = LocalDate.ofEpochDay(epochDay);
        }
    }

    private LossState next(LossEvent event) {
        LossState from = state;
        return LossTransitions.from(from, event)
                .orElseThrow(() -> new IllegalStateException(event + " cannot happen to a customer who is " + from))
                .to();
    }
}
