package org.dealercrm.scoring.satisfaction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dealercrm.scoring.history.SatisfactionScores;
import org.dealercrm.scoring.history.SatisfactionScoresBuilder;

/** From the answers to a questionnaire to what each customer answered, and when: the way to loyalty and retention. */
public final class CustomerAnswers {

    private CustomerAnswers() {}

    /**
     * The answers to one question by customer. Responses that were taken out, or that tell no customer or no day, are not among
     * them.
     *
     * @param responses the responses, not null
     * @param question the code of the question, such as that of overall satisfaction, not null
     * @param cuts where the points of its scale are parted into steps, as {@code SatisfactionScores.of} takes them; none for a
     *     step for each point
     * @return the answers; empty if the questionnaire has no such question, never null
     * @throws IllegalArgumentException if the scale has too many points to be without cuts, or the cuts do not part it
     */
    public static Optional<SatisfactionScores> of(Responses responses, String question, double... cuts) {
        return responses.column(question).map(column -> {
            SatisfactionScoresBuilder scores = cuts.length == 0
                    ? SatisfactionScores.of(column.question().scale())
                    : SatisfactionScores.of(column.question().scale(), cuts);
            for (int row = 0; row < column.size(); row++) {
                Optional<String> customer = responses.customerId(row);
                Optional<LocalDate> day = responses.day(row);
                OptionalDouble answer = column.answer(row);
                if (customer.isPresent()
                        && day.isPresent()
                        && answer.isPresent()
                        && responses.takenOut(row).isEmpty()) {
                    scores.add(customer.get(), day.get(), answer.getAsDouble());
                }
            }
            return scores.build();
        });
    }
}
