package org.dealercrm.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dealercrm.event.DomainEvent;

/**
 * Aggregates and their events in memory, for the tests and first steps of those who embed the library; the in-memory ports
 * of the trade are built on it. It forgets everything with the process.
 *
 * <p>Safe for use by several threads; it has none of its own.
 *
 * @param <S> the id of a store
 * @param <I> the id of the aggregate, which holds its store
 * @param <A> the aggregate, immutable
 */
public final class InMemoryAggregates<S, I, A> implements VersionedAggregates<S, I, A> {

    private final Function<? super A, ? extends I> idOf;
    private final Function<? super I, ? extends S> storeOf;
    private final Function<? super I, String> valueOf;
    private final Map<S, NavigableMap<String, Versioned<A>>> shelves = new HashMap<>();
    private final List<DomainEvent> events = new ArrayList<>();

    /**
     * An empty collection.
     *
     * @param idOf the id of an aggregate, not null
     * @param storeOf the store of an id, not null
     * @param valueOf the part of an id that is its own within the store, not null
     */
    public InMemoryAggregates(
            Function<? super A, ? extends I> idOf,
            Function<? super I, ? extends S> storeOf,
            Function<? super I, String> valueOf) {
        this.idOf = Objects.requireNonNull(idOf, "idOf");
        this.storeOf = Objects.requireNonNull(storeOf, "storeOf");
        this.valueOf = Objects.requireNonNull(valueOf, "valueOf");
    }

    @Override
    public synchronized Optional<Versioned<A>> find(I id) {
        return Optional.ofNullable(shelf(storeOf.apply(id)).get(valueOf.apply(id)));
    }

    @Override
    public Page<Versioned<A>> page(S store, PageRequest request) {
        return page(store, request, aggregate -> true);
    }

    /**
     * Lists those aggregates of a store that answer a question, in the order of their ids.
     *
     * @param store the store, not null
     * @param request how many, and after which mark, not null
     * @param asked whether an aggregate is asked for, not null
     * @return the page, never null
     */
    public synchronized Page<Versioned<A>> page(S store, PageRequest request, Predicate<? super A> asked) {
        NavigableMap<String, Versioned<A>> shelf = shelf(store);
        NavigableMap<String, Versioned<A>> rest =
                request.after().map(mark -> shelf.tailMap(mark, false)).orElse(shelf);
        List<Versioned<A>> items = new ArrayList<>();
        String last = "";
        for (Map.Entry<String, Versioned<A>> entry : rest.entrySet()) {
            if (!asked.test(entry.getValue().aggregate())) {
                continue;
            }
            if (items.size() == request.size()) {
                return new Page<>(items, Optional.of(last));
            }
            items.add(entry.getValue());
            last = entry.getKey();
        }
        return new Page<>(items, Optional.empty());
    }

    @Override
    public synchronized SaveResult save(A aggregate, long expectedVersion, List<? extends DomainEvent> events) {
        I id = idOf.apply(aggregate);
        List<DomainEvent> happened = List.copyOf(events);
        long found = find(id).map(Versioned::version).orElse(0L);
        if (found != expectedVersion) {
            return new SaveResult.Conflict(expectedVersion, found);
        }
        shelves.computeIfAbsent(storeOf.apply(id), store -> new TreeMap<>())
                .put(valueOf.apply(id), new Versioned<>(aggregate, found + 1));
        this.events.addAll(happened);
        return new SaveResult.Saved(found + 1);
    }

    /**
     * The events of all saves so far.
     *
     * @return the events in the order in which they were saved, never null; a copy
     */
    public synchronized List<DomainEvent> recordedEvents() {
        return List.copyOf(events);
    }

    private NavigableMap<String, Versioned<A>> shelf(S store) {
        return shelves.getOrDefault(store, new TreeMap<>());
    }
}
