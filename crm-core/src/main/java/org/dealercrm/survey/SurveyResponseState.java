package org.dealercrm.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dealercrm.style.AggregateStyle;
import org.immutables.value.Value;

/**
 * The rows of a response: all that a host stores of it and hands back to {@link SurveyResponse#restore}. It is not checked; a
 * {@link SurveyResponse} is.
 */
@AggregateStyle
@Value.Immutable
public abstract class SurveyResponseState {

    SurveyResponseState() {}

    /**
     * Begins the rows of a response.
     *
     * @return a builder; invitation and status are required, never null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Whom the store asked, by which questionnaire, about what and how.
     *
     * @return the invitation, never null
     */
    public abstract SurveyInvitation invitation();

    /**
     * Where the response stands.
     *
     * @return the status, never null
     */
    public abstract SurveyResponseStatus status();

    /**
     * The answers in the order in which they were given.
     *
     * @return the answers, never null; unmodifiable
     */
    public abstract List<SurveyAnswer> answers();

    /**
     * What was said in the customer's own words.
     *
     * @return the comments, never null; unmodifiable
     */
    public abstract List<SurveyComment> comments();

    /**
     * The day on which it was answered, refused, given up or expired.
     *
     * @return the day; empty while it is waited for, or if history does not tell
     */
    public abstract Optional<LocalDate> settledOn();

    /**
     * Why the answers do not count.
     *
     * @return the reason and who decided it; empty if they count
     */
    public abstract Optional<TakingOut> takenOut();

    /** Tells the number and the status only. */
    @Override
    public final String toString() {
        return "SurveyResponseState[" + invitation().response() + ", " + status() + "]";
    }

    /** Gathers the rows of a response. */
    public static final class Builder extends ImmutableSurveyResponseState.Builder {

        Builder() {}
    }
}
