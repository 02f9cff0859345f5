package org.dealercrm.letter.edition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The rows of an edition of a letter: all that a host stores of it and hands back to {@link LetterEdition#restore}. It is not
 * checked; a {@link LetterEdition} is.
 */
@EditionStyle
@Value.Immutable
public abstract class LetterEditionState {

    LetterEditionState() {}

    /**
     * Begins the rows of an edition.
     *
     * @return a builder; id, content, status, written and changedAt are required, never null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Store, code, language and number.
     *
     * @return the id, never null
     */
    public abstract LetterEditionId id();

    /**
     * What it says.
     *
     * @return the content, never null
     */
    public abstract EditionContent content();

    /**
     * Where it stands.
     *
     * @return the status, never null
     */
    public abstract LetterEditionStatus status();

    /**
     * Who wrote it first, and when.
     *
     * @return the act, never null
     */
    public abstract EditionAct written();

    /**
     * Everyone who has written at it or at words that it has taken over from the edition before: those of approved words first,
     * then who wrote it first, then the others.
     *
     * @return the editors, each once; the order counts and is to be stored; never null
     */
    public abstract List<EditorId> authors();

    /**
     * When it was last written at or sent back.
     *
     * @return the instant, never null
     */
    public abstract Instant changedAt();

    /**
     * What its approval has fixed.
     *
     * @return the seal; empty for a draft, and for one that was given up as a draft
     */
    public abstract Optional<EditionSeal> seal();

    /**
     * Who approved it, and when; of an edition that goes back to an earlier one, the approval of that one.
     *
     * @return the act; empty if it is not approved
     */
    public abstract Optional<EditionAct> approval();

    /**
     * Who published it, and since when customers get it.
     *
     * @return the act; empty if it was never published
     */
    public abstract Optional<EditionAct> publication();

    /**
     * Who withdrew it, and since when nobody gets it any more.
     *
     * @return the act; empty if it was not withdrawn
     */
    public abstract Optional<EditionAct> withdrawal();

    /**
     * The number of the earlier edition whose content it has published again.
     *
     * @return the number; empty if it was written, approved and published on its own
     */
    public abstract Optional<Integer> rolledBackTo();

    /** Tells the id and the status only. */
    @Override
    public final String toString() {
        return "LetterEditionState[" + id() + ", " + status() + "]";
    }

    /** Gathers the rows of an edition. */
    public static final class Builder extends ImmutableLetterEditionState.Builder {

        Builder() {}
    }
}
