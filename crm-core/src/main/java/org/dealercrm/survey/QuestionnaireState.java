package org.dealercrm.survey;

import java.time.Instant;
import java.util.Optional;
import org.dealercrm.style.AggregateStyle;
import org.immutables.value.Value;

/**
 * The rows of a questionnaire: all that a host stores of it and hands back to {@link Questionnaire#restore}. It is not checked;
 * a {@link Questionnaire} is.
 */
@AggregateStyle
@Value.Immutable
public abstract class QuestionnaireState {

    QuestionnaireState() {}

    /**
     * Begins the rows of a questionnaire.
     *
     * @return a builder; id, form, status and writtenAt are required, never null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Store, code and version.
     *
     * @return the id, never null
     */
    public abstract QuestionnaireId id();

    /**
     * What it asks.
     *
     * @return the form, never null
     */
    public abstract SurveyForm form();

    /**
     * Where it stands.
     *
     * @return the status, never null
     */
    public abstract QuestionnaireStatus status();

    /**
     * When it was first written.
     *
     * @return the instant, never null
     */
    public abstract Instant writtenAt();

    /**
     * Since when customers are or were asked by it.
     *
     * @return the instant; empty if they never were, or if history does not tell
     */
    public abstract Optional<Instant> inUseSince();

    /**
     * When it was retired.
     *
     * @return the instant; empty if it was not, or if history does not tell
     */
    public abstract Optional<Instant> retiredAt();

    /** Tells the id and the status only. */
    @Override
    public final String toString() {
        return "QuestionnaireState[" + id() + ", " + status() + "]";
    }

    /** Gathers the rows of a questionnaire. */
    public static final class Builder extends ImmutableQuestionnaireState.Builder {

        Builder() {}
    }
}
