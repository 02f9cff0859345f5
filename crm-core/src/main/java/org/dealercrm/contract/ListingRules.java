package org.dealercrm.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Pages are complete, in the order of ids and without repetition, at every size and while others save. */
final class ListingRules {

    private ListingRules() {}

    static <P extends VersionedAggregates<S, I, A>, S, I, A> void check(ContractTrial<P, S, I, A> trial) {
        AggregateSamples<S, I, A> samples = trial.samples;
        trial.onFresh(
                "Page of an empty store",
                port -> lists(
                        trial, "page of an empty store", request -> port.page(samples.store(), request), List.of()));
        trial.onFresh("Page", port -> {
            List<A> backwards = new ArrayList<>(samples.inOrder());
            Collections.reverse(backwards);
            trial.saveAll(port, backwards);
            lists(
                    trial,
                    "page",
                    request -> port.page(samples.store(), request),
                    trial.firstVersions(samples.inOrder()));
        });
        trial.onFresh("Page while others save", port -> whileOthersSave(trial, port));
    }

    static <P extends VersionedAggregates<S, I, A>, S, I, A> void answers(
            ContractTrial<P, S, I, A> trial, P port, ContractQuestion<P, A> question) {
        trial.saveAll(port, question.saved());
        List<Versioned<A>> expected = new ArrayList<>();
        for (A aggregate : question.expected()) {
            I id = trial.samples.idOf().apply(aggregate);
            long saves = question.saved().stream()
                    .filter(saved -> trial.samples.idOf().apply(saved).equals(id))
                    .count();
            expected.add(new Versioned<>(aggregate, saves));
        }
        lists(trial, question.name(), request -> question.asked().apply(port, request), expected);
    }

    /** Walks a listing at every size of page up to one more than there are items. */
    static <P extends VersionedAggregates<S, I, A>, S, I, A> void lists(
            ContractTrial<P, S, I, A> trial,
            String what,
            Function<PageRequest, Page<Versioned<A>>> listing,
            List<Versioned<A>> expected) {
        for (int size = 1; size <= expected.size() + 1; size++) {
            PageWalk<A> walk = new PageWalk<>(what + " at size " + size, size, expected.size());
            walk.from(Optional.empty(), listing);
            walk.violations().forEach(violation -> trial.that(false, violation));
            if (walk.violations().isEmpty()) {
                compare(trial, what + " at size " + size, walk.items(), expected);
            }
        }
    }

    private static <P extends VersionedAggregates<S, I, A>, S, I, A> void whileOthersSave(
            ContractTrial<P, S, I, A> trial, P port) {
        AggregateSamples<S, I, A> samples = trial.samples;
        List<A> fromTheSecond = samples.inOrder().subList(1, samples.inOrder().size());
        trial.saveAll(port, fromTheSecond);
        Page<Versioned<A>> firstPage = port.page(samples.store(), PageRequest.first(2));
        trial.save(port, samples.first(), 0);
        String what = "page, while an earlier id is saved between two pages,";
        PageWalk<A> walk = new PageWalk<>(what, 2, fromTheSecond.size());
        if (firstPage.next().isPresent()) {
            walk.from(firstPage.next(), request -> port.page(samples.store(), request));
        }
        List<Versioned<A>> seen = new ArrayList<>(firstPage.items());
        seen.addAll(walk.items());
        walk.violations().forEach(violation -> trial.that(false, violation));
        compare(trial, what, seen, trial.firstVersions(fromTheSecond));
    }

    private static <P extends VersionedAggregates<S, I, A>, S, I, A> void compare(
            ContractTrial<P, S, I, A> trial, String what, List<Versioned<A>> found, List<Versioned<A>> expected) {
        List<I> foundIds = ids(trial, found);
        List<I> expectedIds = ids(trial, expected);
        if (foundIds.equals(expectedIds)) {
            trial.that(
                    found.equals(expected),
                    what + " answers the aggregates and versions that were saved; found others under the right ids.");
            return;
        }
        HashSet<I> once = new HashSet<>(foundIds);
        trial.that(once.size() == foundIds.size(), what + " lists nothing twice; it did.");
        trial.that(once.containsAll(expectedIds), what + " leaves nothing out; it did.");
        trial.that(
                new HashSet<>(expectedIds).containsAll(once), what + " lists nothing that was not asked for; it did.");
        boolean sameOnes = once.equals(new HashSet<>(expectedIds)) && once.size() == foundIds.size();
        trial.that(
                !sameOnes,
                what + " is in the order of ids, that of String.compareTo (a binary collation); it was not.");
    }

    private static <P extends VersionedAggregates<S, I, A>, S, I, A> List<I> ids(
            ContractTrial<P, S, I, A> trial, List<Versioned<A>> items) {
        return items.stream()
                .map(item -> trial.samples.idOf().apply(item.aggregate()))
                .toList();
    }
}
