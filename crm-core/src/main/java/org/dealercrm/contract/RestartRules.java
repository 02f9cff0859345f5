package org.dealercrm.contract;

import java.util.function.UnaryOperator;
import org.dealercrm.event.DomainEvent;

/** What was saved is there after a restart, with its version and its events. */
final class RestartRules {

    private RestartRules() {}

    static <P extends VersionedAggregates<S, I, A>, S, I, A> void check(ContractTrial<P, S, I, A> trial) {
        trial.host.reopen().ifPresent(reopen -> trial.onFresh("Restart", port -> restart(trial, port, reopen)));
    }

    private static <P extends VersionedAggregates<S, I, A>, S, I, A> void restart(
            ContractTrial<P, S, I, A> trial, P port, UnaryOperator<P> reopen) {
        A changed = trial.samples.firstChanged();
        A second = trial.samples.inOrder().get(1);
        DomainEvent[] events = {trial.event(changed, 1), trial.event(changed, 2), trial.event(second, 3)};
        trial.save(port, trial.samples.first(), 0, events[0]);
        trial.save(port, changed, 1, events[1]);
        trial.save(port, second, 0, events[2]);
        P again = reopen.apply(port);
        trial.stands(again, changed, 2, "after a restart");
        trial.stands(again, second, 1, "after a restart");
        trial.recorded(again, "after a restart", events);
        trial.save(again, trial.samples.first(), 2);
        trial.stands(again, trial.samples.first(), 3, "after a restart and a further save");
    }
}
