package org.dealercrm.letter.edition;

import java.time.Instant;
import java.util.Optional;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.Versioned;
import org.dealercrm.contract.VersionedAggregates;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.letter.LetterLanguage;

/**
 * The letters of a host's stores, each edition for itself. The order of ids is that of {@link LetterEditionId#value()}. A host
 * implements it over its database and checks that against {@link LetterTemplatesContract}.
 *
 * <p>An edition that is saved as new over one of the same number is a conflict, so two who write the next edition at once do not
 * lose each other's work.
 */
public interface LetterTemplates extends VersionedAggregates<StoreId, LetterEditionId, LetterEdition> {

    /**
     * Lists the editions of a letter in a language, in the order of their numbers.
     *
     * @param store the store, not null
     * @param code what the store calls the letter, not null
     * @param language the language, not null
     * @param request how many, and after which mark, not null
     * @return the page, never null; empty if there is no such letter
     */
    Page<Versioned<LetterEdition>> editions(StoreId store, String code, LetterLanguage language, PageRequest request);

    /**
     * Finds the edition that customers get, or got, at an instant, by the rule of {@link EditionHistory#inForce}.
     *
     * @param store the store, not null
     * @param code what the store calls the letter, not null
     * @param language the language, not null
     * @param at the instant, not null
     * @return the edition that was published last until then; empty if there is none, or it was withdrawn until then
     */
    Optional<Versioned<LetterEdition>> inForce(StoreId store, String code, LetterLanguage language, Instant at);
}
