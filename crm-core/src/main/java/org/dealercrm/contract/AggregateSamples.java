package org.dealercrm.contract;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dealercrm.event.DomainEvent;

/**
 * What a contract check saves into a host's port: aggregates of one trade that are as full and as odd as a host must expect.
 *
 * @param <S> the id of a store
 * @param <I> the id of the aggregate
 * @param <A> the aggregate
 * @param inOrder at least five aggregates of one store, in the order of their ids; copied
 * @param firstChanged the first of them after a change
 * @param firstElsewhere an aggregate of another store whose id is otherwise that of the first
 * @param idOf the id of an aggregate, not null
 * @param storeOf the store of an id, not null
 * @param event an event of an aggregate at a time, not null
 */
public record AggregateSamples<S, I, A>(
        List<A> inOrder,
        A firstChanged,
        A firstElsewhere,
        Function<A, I> idOf,
        Function<I, S> storeOf,
        BiFunction<I, Instant, DomainEvent> event) {

    /** The fewest samples: enough for three pages of two. */
    public static final int MIN_SAMPLES = 5;

    /** Checks that the samples can tell right from wrong. */
    public AggregateSamples {
        inOrder = List.copyOf(inOrder);
        Objects.requireNonNull(firstChanged, "firstChanged");
        Objects.requireNonNull(firstElsewhere, "firstElsewhere");
        int ids = new HashSet<>(inOrder.stream().map(idOf).toList()).size();
        if (ids < MIN_SAMPLES || ids < inOrder.size()) {
            throw new IllegalArgumentException("A contract check needs at least " + MIN_SAMPLES
                    + " samples, each with its own id; found " + inOrder.size() + " with " + ids + " ids");
        }
        A first = inOrder.get(0);
        if (!idOf.apply(firstChanged).equals(idOf.apply(first)) || firstChanged.equals(first)) {
            throw new IllegalArgumentException("The changed sample is the first of them, changed");
        }
        if (storeOf.apply(idOf.apply(firstElsewhere)).equals(storeOf.apply(idOf.apply(first)))) {
            throw new IllegalArgumentException("The sample from elsewhere is of another store");
        }
    }

    A first() {
        return inOrder.get(0);
    }

    I firstId() {
        return idOf.apply(first());
    }

    I elsewhereId() {
        return idOf.apply(firstElsewhere);
    }

    S store() {
        return storeOf.apply(firstId());
    }

    S elsewhere() {
        return storeOf.apply(elsewhereId());
    }
}
