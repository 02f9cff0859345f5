package org.dealercrm.letter.edition;

import java.time.Instant;
import org.dealercrm.event.DomainEvent;

/** What happened to an edition of a letter. */
public sealed interface LetterEditionEvent extends DomainEvent {

    /**
     * The edition it happened to.
     *
     * @return the id, not null
     */
    LetterEditionId edition();

    /**
     * Who did it.
     *
     * @return the key, not null
     */
    EditorId by();

    /**
     * A draft was written.
     *
     * @param edition the edition
     * @param by who wrote it
     * @param occurredAt when
     */
    record EditionDrafted(LetterEditionId edition, EditorId by, Instant occurredAt) implements LetterEditionEvent {}

    /**
     * A draft got another content.
     *
     * @param edition the edition
     * @param by who wrote it
     * @param occurredAt when
     */
    record EditionRevised(LetterEditionId edition, EditorId by, Instant occurredAt) implements LetterEditionEvent {}

    /**
     * The edition moved from one state to another.
     *
     * @param edition the edition
     * @param step what was done
     * @param from the state before
     * @param to the state after
     * @param by who did it
     * @param occurredAt when
     */
    record EditionMoved(
            LetterEditionId edition,
            LetterEditionStep step,
            LetterEditionStatus from,
            LetterEditionStatus to,
            EditorId by,
            Instant occurredAt)
            implements LetterEditionEvent {}

    /**
     * The content of an earlier edition was published again, as an edition of its own.
     *
     * @param edition the new edition
     * @param earlier the number of the edition whose content it has
     * @param by who did it
     * @param occurredAt when
     */
    record EditionRolledBack(LetterEditionId edition, int earlier, EditorId by, Instant occurredAt)
            implements LetterEditionEvent {}
}
