package org.dealercrm.letter.edition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dealercrm.contract.InMemoryAggregates;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.SaveResult;
import org.dealercrm.contract.Versioned;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.DomainEvent;
import org.dealercrm.letter.LetterLanguage;

/**
 * The letters of stores in memory, for the tests and first steps of those who embed the library. Safe for use by several
 * threads.
 */
public final class InMemoryLetterTemplates implements LetterTemplates {

    private final InMemoryAggregates<StoreId, LetterEditionId, LetterEdition> editions =
            new InMemoryAggregates<>(LetterEdition::id, LetterEditionId::store, LetterEditionId::value);

    /** No letters yet. */
    public InMemoryLetterTemplates() {}

    @Override
    public Optional<Versioned<LetterEdition>> find(LetterEditionId id) {
        return editions.find(id);
    }

    @Override
    public Page<Versioned<LetterEdition>> page(StoreId store, PageRequest request) {
        return editions.page(store, request);
    }

    @Override
    public Page<Versioned<LetterEdition>> editions(
            StoreId store, String code, LetterLanguage language, PageRequest request) {
        return editions.page(
                store,
                request,
                edition -> edition.id().code().equals(code) && edition.id().language() == language);
    }

    @Override
    public Optional<Versioned<LetterEdition>> inForce(StoreId store, String code, LetterLanguage language, Instant at) {
        // No letter has more editions than a page has places.
        List<Versioned<LetterEdition>> all = editions(store, code, language, PageRequest.first(PageRequest.MAX_SIZE))
                .items();
        Optional<LetterEdition> current =
                new EditionHistory(all.stream().map(Versioned::aggregate).toList()).inForce(at);
        return current.flatMap(edition ->
                all.stream().filter(each -> each.aggregate().equals(edition)).findFirst());
    }

    @Override
    public SaveResult save(LetterEdition edition, long expectedVersion, List<? extends DomainEvent> events) {
        return editions.save(edition, expectedVersion, events);
    }

    /**
     * The events of all saves so far.
     *
     * @return the events in the order in which they were saved, never null; a copy
     */
    public List<DomainEvent> recordedEvents() {
        return editions.recordedEvents();
    }
}
