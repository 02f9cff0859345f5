package org.dealercrm.desk.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.SaveResult;
import org.dealercrm.contract.Versioned;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.DomainEvent;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.edition.LetterEdition;
import org.dealercrm.letter.edition.LetterEditionId;
import org.dealercrm.letter.edition.LetterTemplates;

/** The editions of the store's letters in the database. */
final class JdbcLetterTemplates implements LetterTemplates {

    private static final String OF_LETTER = "code = ? AND language = ?";
    /** The last one published until then, unless it is withdrawn; not the last one published that is not withdrawn. */
    private static final String IN_FORCE = "edition_id = (SELECT last.edition_id FROM letter_edition last"
            + " WHERE last.store_id = ? AND last.code = ? AND last.language = ?"
            + " AND last.published_at <= CAST(? AS TIMESTAMP WITH TIME ZONE)"
            + " ORDER BY last.published_at DESC, last.edition_id DESC LIMIT 1)"
            + " AND (withdrawn_at IS NULL OR withdrawn_at > CAST(? AS TIMESTAMP WITH TIME ZONE))";

    private final JdbcAggregates<LetterEditionId, LetterEdition> editions;

    JdbcLetterTemplates(JdbcAggregates<LetterEditionId, LetterEdition> editions) {
        this.editions = editions;
    }

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
        return editions.page(store, request, OF_LETTER, List.of(code, language.name()));
    }

    @Override
    public Optional<Versioned<LetterEdition>> inForce(StoreId store, String code, LetterLanguage language, Instant at) {
        String instant = at.toString();
        List<String> asked = List.of(store.value(), code, language.name(), instant, instant);
        return editions.page(store, PageRequest.first(1), IN_FORCE, asked).items().stream()
                .findFirst();
    }

    @Override
    public SaveResult save(LetterEdition edition, long expectedVersion, List<? extends DomainEvent> events) {
        return editions.save(edition, expectedVersion, events);
    }
}
