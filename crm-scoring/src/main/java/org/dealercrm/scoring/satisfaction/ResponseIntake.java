package org.dealercrm.scoring.satisfaction;

import java.util.List;
import java.util.Objects;

/** What became of responses that were taken in under the rule that every answer has to be right. */
public sealed interface ResponseIntake {

    /**
     * All answers are right.
     *
     * @param responses the responses, not null
     */
    record Accepted(Responses responses) implements ResponseIntake {

        /** Checks that they are there. */
        public Accepted {
            Objects.requireNonNull(responses, "responses");
        }
    }

    /**
     * Some answers are wrong, and so nothing was taken in.
     *
     * @param problems all of them, in the order of adding, not empty
     */
    record Refused(List<AnswerProblem> problems) implements ResponseIntake {

        /** Copies the list. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
