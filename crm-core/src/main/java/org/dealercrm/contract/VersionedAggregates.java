package org.dealercrm.contract;

import java.util.List;
import java.util.Optional;
import org.dealercrm.event.DomainEvent;

/**
 * What every port of an aggregate can do: find one, list a store's, and save one with its events. Ports of the trade, such
 * as {@code Customers}, add their own questions.
 *
 * <p>A host implements it over its database. The order of ids is that of {@link String#compareTo(String)}: in a database,
 * a binary collation such as {@code COLLATE "C"}, so that a listing has the same order everywhere.
 *
 * @param <S> the id of a store
 * @param <I> the id of the aggregate, which holds its store
 * @param <A> the aggregate
 */
public interface VersionedAggregates<S, I, A> {

    /**
     * Finds an aggregate.
     *
     * @param id the id, not null
     * @return the aggregate with its version, empty if none is stored under that id, never null
     */
    Optional<Versioned<A>> find(I id);

    /**
     * Lists the aggregates of one store in the order of their ids.
     *
     * <p>A mark stays good when something is saved between two pages: nothing that was there all the time is left out or
     * comes twice.
     *
     * @param store the store, not null
     * @param request how many, and after which mark, not null
     * @return the page, never null; empty for a store with none
     */
    Page<Versioned<A>> page(S store, PageRequest request);

    /**
     * Saves an aggregate and its events in one act: all of it or, at a conflict, nothing.
     *
     * @param aggregate the aggregate as it shall be, not null
     * @param expectedVersion the version it was found with; 0 if it is new
     * @param events what happened since it was found, in order, not null; may be empty
     * @return the new version, or the conflict, never null
     */
    SaveResult save(A aggregate, long expectedVersion, List<? extends DomainEvent> events);
}
