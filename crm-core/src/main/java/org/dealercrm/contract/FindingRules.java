package org.dealercrm.contract;

import java.util.List;

/** What was not saved is not found, and the keys of one store do not leak into another. */
final class FindingRules {

    private FindingRules() {}

    static <P extends VersionedAggregates<S, I, A>, S, I, A> void check(ContractTrial<P, S, I, A> trial) {
        trial.onFresh("Find of an unknown id", port -> {
            trial.absent(port, trial.samples.firstId(), "where nothing is stored");
            trial.save(port, trial.samples.inOrder().get(1), 0);
            trial.absent(port, trial.samples.firstId(), "for an id that is not stored");
        });
        trial.onFresh("Stores apart", port -> storesApart(trial, port));
    }

    private static <P extends VersionedAggregates<S, I, A>, S, I, A> void storesApart(
            ContractTrial<P, S, I, A> trial, P port) {
        AggregateSamples<S, I, A> samples = trial.samples;
        trial.save(port, samples.first(), 0);
        trial.absent(port, samples.elsewhereId(), "for an id whose like is stored in another store only");
        ListingRules.lists(
                trial, "page of another store", request -> port.page(samples.elsewhere(), request), List.of());
        trial.save(port, samples.firstElsewhere(), 0);
        trial.stands(port, samples.first(), 1, "after another store saved its like");
        trial.stands(port, samples.firstElsewhere(), 1, "after another store saved its like");
        ListingRules.lists(
                trial,
                "page of one of two stores",
                request -> port.page(samples.store(), request),
                trial.firstVersions(List.of(samples.first())));
        ListingRules.lists(
                trial,
                "page of the other of two stores",
                request -> port.page(samples.elsewhere(), request),
                trial.firstVersions(List.of(samples.firstElsewhere())));
    }
}
