package org.dealercrm.contract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dealercrm.event.DomainEvent;

/** One run of the checks: it saves the samples, watches the answers and gathers what is wrong with them. */
final class ContractTrial<P extends VersionedAggregates<S, I, A>, S, I, A> {

    /** Whole seconds, so that every database keeps it exactly. */
    private static final Instant FIRST_EVENT = Instant.parse("2026-01-05T08:30:00Z");

    final ContractHost<P> host;
    final AggregateSamples<S, I, A> samples;

    private final Set<String> violations = new LinkedHashSet<>();

    ContractTrial(ContractHost<P> host, AggregateSamples<S, I, A> samples) {
        this.host = host;
        this.samples = samples;
    }

    List<String> violations() {
        return List.copyOf(violations);
    }

    /** Tries a rule on a fresh port. A port that throws breaks the rule; its message may be personal and is left out. */
    void onFresh(String rule, Consumer<P> check) {
        try {
            check.accept(Objects.requireNonNull(host.freshEmpty().get(), "the fresh port"));
        } catch (RuntimeException failure) {
            violations.add(rule + ": the port threw " + failure.getClass().getName() + " instead of answering.");
        }
    }

    void that(boolean holds, String violation) {
        if (!holds) {
            violations.add(violation);
        }
    }

    /** The n-th event of an aggregate; each has a second of its own. */
    DomainEvent event(A aggregate, int number) {
        return samples.event().apply(samples.idOf().apply(aggregate), FIRST_EVENT.plusSeconds(number));
    }

    /** Saves and demands that it is stored as a version. */
    void save(P port, A aggregate, long expectedVersion, DomainEvent... events) {
        SaveResult answer = port.save(aggregate, expectedVersion, List.of(events));
        SaveResult wanted = new SaveResult.Saved(expectedVersion + 1);
        that(
                wanted.equals(answer),
                "A save over version " + expectedVersion + ", which was the stored one, answers " + wanted + "; found "
                        + answer + ".");
    }

    /** Saves each as new, or as the next version if its id came before, with an event each. */
    void saveAll(P port, List<A> aggregates) {
        Map<I, Long> versions = new HashMap<>();
        int number = 0;
        for (A aggregate : aggregates) {
            I id = samples.idOf().apply(aggregate);
            long version = versions.getOrDefault(id, 0L);
            save(port, aggregate, version, event(aggregate, number++));
            versions.put(id, version + 1);
        }
    }

    /** Demands that find answers this aggregate at this version; "when" ends the sentence. */
    void stands(P port, A aggregate, long version, String when) {
        Optional<Versioned<A>> found = port.find(samples.idOf().apply(aggregate));
        if (isNull(found)) {
            that(false, "find answers Optional, never null; found null " + when + ".");
        } else if (found.isEmpty()) {
            that(false, "find answers the aggregate that was saved; found none " + when + ".");
        } else {
            that(
                    found.get().aggregate().equals(aggregate),
                    "find answers an aggregate equal to the one that was saved; found another " + when + ".");
            that(
                    found.get().version() == version,
                    "find answers version " + version + " " + when + "; found "
                            + found.get().version() + ".");
        }
    }

    /** Demands that find answers nothing; "when" ends the sentence. */
    void absent(P port, I id, String when) {
        Optional<Versioned<A>> found = port.find(id);
        if (isNull(found)) {
            that(false, "find answers Optional, never null; found null " + when + ".");
        } else {
            that(found.isEmpty(), "find answers Optional.empty() " + when + "; found an aggregate.");
        }
    }

    /** Demands that exactly these events are recorded; "when" ends the sentence. */
    void recorded(P port, String when, DomainEvent... events) {
        List<EventTrace> wanted = List.of(events).stream().map(EventTrace::of).toList();
        List<EventTrace> found = host.recordedEvents().apply(port);
        that(
                wanted.equals(found),
                "The recorded events are those of the saves that were stored, in their order; " + when + " expected "
                        + wanted + ", found " + found + ".");
    }

    List<Versioned<A>> firstVersions(List<A> aggregates) {
        List<Versioned<A>> versioned = new ArrayList<>();
        aggregates.forEach(aggregate -> versioned.add(new Versioned<>(aggregate, 1)));
        return versioned;
    }

    /** Ports are written by others: what is declared never null may be null all the same. */
    @SuppressWarnings({"OptionalAssignedToNull", "ConstantValue"})
    static boolean isNull(Object answer) {
        return answer == null;
    }
}
