package org.dealercrm.desk.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.satisfaction.Responses;

/**
 * What came back of a survey.
 *
 * @param responses the answers, with how many were asked if the file tells; not null
 * @param comments what customers wrote, in the order of the responses, not null
 * @param from the day of the first answer; empty if no day is told
 * @param to the day of the last answer; empty if no day is told
 */
public record ReceivedSurvey(
        Responses responses, List<Comment> comments, Optional<LocalDate> from, Optional<LocalDate> to) {

    /** Copies the comments. */
    public ReceivedSurvey {
        Objects.requireNonNull(responses, "responses");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        comments = List.copyOf(comments);
    }
}
