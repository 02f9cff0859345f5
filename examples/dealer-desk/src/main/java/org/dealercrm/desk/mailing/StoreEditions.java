package org.dealercrm.desk.mailing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.SaveResult;
import org.dealercrm.contract.Versioned;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.event.Decision;
import org.dealercrm.event.DomainEvent;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.catalog.LetterCatalog;
import org.dealercrm.letter.catalog.LetterKind;
import org.dealercrm.letter.edition.EditionContent;
import org.dealercrm.letter.edition.EditionPolicy;
import org.dealercrm.letter.edition.EditorId;
import org.dealercrm.letter.edition.LetterEdition;
import org.dealercrm.letter.edition.LetterEditionId;
import org.dealercrm.letter.edition.LetterTemplates;
import org.dealercrm.letter.edition.StampedTemplate;
import org.dealercrm.template.Compilation;

/**
 * The letters of a store in the edition that is in force. Where a store has none of its own, that of the catalogue is entered as its
 * first edition, so that every message bears a stamp by which its text is found again.
 */
public final class StoreEditions {

    /** Who is told to have entered the letters of the catalogue. */
    static final EditorId ENTERED_BY = EditorId.of("dealer-desk mailing");

    private final LetterTemplates templates;
    private final StoreId store;
    private final LetterLanguage language;
    private final Instant at;
    private final boolean entering;

    /**
     * The editions of a store in one language.
     *
     * @param templates the port, not null
     * @param store the store, not null
     * @param language the language, not null
     * @param at for which instant, not null
     * @param entering whether a letter of the catalogue is entered; if not, it is only made to be tried
     */
    public StoreEditions(
            LetterTemplates templates, StoreId store, LetterLanguage language, Instant at, boolean entering) {
        this.templates = templates;
        this.store = store;
        this.language = language;
        this.at = at;
        this.entering = entering;
    }

    /**
     * The letter of a kind that customers get, entered if the store has none.
     *
     * @param kind the kind, whose code is that of the letter, not null
     * @return the letter with its stamp, never null
     * @throws UnusableInput if the store has editions of which none was in force, or the one in force does not compile any more
     */
    public StampedTemplate inForce(LetterKind kind) {
        LetterEdition edition = published(kind).orElseGet(() -> entered(kind));
        Compilation<StampedTemplate> compiled = edition.toSend(kind);
        return compiled.compiled()
                .orElseThrow(() -> new UnusableInput("--template: found edition " + edition.id()
                        + " in force, which does not fit the variables of its kind any more, expected another edition ("
                        + compiled.mistakes().get(0).english() + ")."));
    }

    private Optional<LetterEdition> published(LetterKind kind) {
        return templates.inForce(store, kind.code(), language, at).map(Versioned::aggregate);
    }

    /**
     * Drafted, approved and published by one save: whatever cuts it off, there is no edition that nobody would publish any more. Where
     * another has entered one between the questions, it is that.
     */
    private LetterEdition entered(LetterKind kind) {
        boolean known = !templates
                .editions(store, kind.code(), language, new PageRequest(1, Optional.empty()))
                .items()
                .isEmpty();
        if (known) {
            return published(kind).orElseThrow(() -> noneInForce(kind));
        }
        LetterEditionId id = new LetterEditionId(store, kind.code(), language, 1);
        List<DomainEvent> events = new ArrayList<>();
        String source = LetterCatalog.letter(kind, language).source();
        LetterEdition draft = of(LetterEdition.draft(id, EditionContent.of(source), ENTERED_BY, at), events);
        LetterEdition approved = of(draft.approve(kind, EditionPolicy.ofOnePerson(), ENTERED_BY, at), events);
        LetterEdition edition = of(approved.publish(ENTERED_BY, at), events);
        if (entering && templates.save(edition, 0, events) instanceof SaveResult.Conflict) {
            return published(kind).orElseThrow(() -> noneInForce(kind));
        }
        return edition;
    }

    private UnusableInput noneInForce(LetterKind kind) {
        return new UnusableInput("--template: found editions of " + kind.code() + " in " + language.tag()
                + ", none of them in force on that day, expected one that is published.");
    }

    private static LetterEdition of(Decision<LetterEdition> decision, List<DomainEvent> events) {
        if (decision instanceof Decision.Accepted<LetterEdition> accepted) {
            events.addAll(accepted.events());
        }
        return decision.orElseThrow();
    }
}
