package org.dealercrm.contract;

import java.util.List;
import org.dealercrm.event.DomainEvent;

/** A save is one act: aggregate, version and events, or, at a conflict, nothing. */
final class SavingRules {

    private SavingRules() {}

    static <P extends VersionedAggregates<S, I, A>, S, I, A> void check(ContractTrial<P, S, I, A> trial) {
        trial.onFresh("First save", port -> firstSave(trial, port));
        trial.onFresh("Further save", port -> furtherSave(trial, port));
        for (long wrong : new long[] {0, 1, 3}) {
            trial.onFresh("Save over a wrong version", port -> conflict(trial, port, wrong));
        }
        trial.onFresh("Save over a version of something not stored", port -> conflictWithNothing(trial, port));
        trial.onFresh("Save without events", port -> withoutEvents(trial, port));
    }

    private static <P extends VersionedAggregates<S, I, A>, S, I, A> void firstSave(
            ContractTrial<P, S, I, A> trial, P port) {
        int number = 0;
        for (A sample : trial.samples.inOrder()) {
            trial.save(port, sample, 0, trial.event(sample, number++));
        }
        for (A sample : trial.samples.inOrder()) {
            trial.stands(port, sample, 1, "after its first save");
        }
        DomainEvent[] events = new DomainEvent[number];
        for (int i = 0; i < number; i++) {
            events[i] = trial.event(trial.samples.inOrder().get(i), i);
        }
        trial.recorded(port, "after first saves", events);
    }

    private static <P extends VersionedAggregates<S, I, A>, S, I, A> void furtherSave(
            ContractTrial<P, S, I, A> trial, P port) {
        DomainEvent[] events = twoVersions(trial, port);
        trial.stands(port, trial.samples.firstChanged(), 2, "after its second save");
        trial.recorded(port, "after a second save", events);
    }

    private static <P extends VersionedAggregates<S, I, A>, S, I, A> void conflict(
            ContractTrial<P, S, I, A> trial, P port, long wrong) {
        A first = trial.samples.first();
        DomainEvent[] events = twoVersions(trial, port);
        String when = "after a conflict, expected version " + wrong + " where 2 is stored";
        refuses(trial, port, wrong, 2);
        trial.stands(port, trial.samples.firstChanged(), 2, when);
        trial.recorded(port, when, events);
        trial.save(port, first, 2, trial.event(first, 9));
        trial.stands(port, first, 3, "after a conflict and a good save");
    }

    private static <P extends VersionedAggregates<S, I, A>, S, I, A> void conflictWithNothing(
            ContractTrial<P, S, I, A> trial, P port) {
        refuses(trial, port, 1, 0);
        trial.absent(port, trial.samples.firstId(), "after a conflict, expected version 1 where none is stored");
        trial.recorded(port, "after a conflict, expected version 1 where none is stored");
    }

    private static <P extends VersionedAggregates<S, I, A>, S, I, A> void withoutEvents(
            ContractTrial<P, S, I, A> trial, P port) {
        trial.save(port, trial.samples.first(), 0);
        trial.stands(port, trial.samples.first(), 1, "after a save without events");
        trial.recorded(port, "after a save without events");
    }

    private static <P extends VersionedAggregates<S, I, A>, S, I, A> DomainEvent[] twoVersions(
            ContractTrial<P, S, I, A> trial, P port) {
        A first = trial.samples.first();
        A changed = trial.samples.firstChanged();
        DomainEvent[] events = {trial.event(first, 1), trial.event(changed, 2), trial.event(changed, 3)};
        trial.save(port, first, 0, events[0]);
        trial.save(port, changed, 1, events[1], events[2]);
        return events;
    }

    private static <P extends VersionedAggregates<S, I, A>, S, I, A> void refuses(
            ContractTrial<P, S, I, A> trial, P port, long expected, long stored) {
        A first = trial.samples.first();
        SaveResult wanted = new SaveResult.Conflict(expected, stored);
        SaveResult answer = port.save(first, expected, List.of(trial.event(first, 4)));
        trial.that(
                wanted.equals(answer),
                "A save that expects version " + expected + " where " + stored + " is stored (0: none) answers "
                        + wanted + "; found " + answer + ".");
    }
}
