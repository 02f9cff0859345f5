package org.dealercrm.scoring.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.survey.Scale;

/**
 * How satisfied customers said they were, and when: the answers to one question, whose scale is given and never guessed.
 *
 * <pre>{@code
 * SatisfactionScores scores = SatisfactionScores.of(Scale.rating(1, 10))
 *         .add("C-1", LocalDate.of(2026, 3, 1), 4)
 *         .add("C-2", LocalDate.of(2026, 3, 9), 10)
 *         .build();
 * }</pre>
 *
 * <p>Answers are told apart by steps, from 0, the worst, to the best: each point of the scale, or what lies between cuts of the
 * caller's. Of several answers of a customer on one day the worst counts. Unmodifiable; no key of a customer stands in a message
 * or a {@code toString}.
 */
public final class SatisfactionScores {

    private final Scale scale;
    private final List<Label> steps;
    private final SortedMap<String, List<SatisfactionAnswer>> ofCustomer;
    private final long outsideScale;

    SatisfactionScores(
            Scale scale, List<Label> steps, SortedMap<String, List<SatisfactionAnswer>> ofCustomer, long outsideScale) {
        this.scale = scale;
        this.steps = List.copyOf(steps);
        this.ofCustomer = ofCustomer;
        this.outsideScale = outsideScale;
    }

    /**
     * Takes answers; each point of the scale is a step.
     *
     * @param scale the scale of the question, of at most {@value SatisfactionScoresBuilder#MOST_STEPS} points, not null
     * @return a builder without answers, never null
     * @throws IllegalArgumentException if the scale has more points, for then the caller has to say where steps end
     */
    public static SatisfactionScoresBuilder of(Scale scale) {
        return new SatisfactionScoresBuilder(scale);
    }

    /**
     * Takes answers; steps lie between cuts. For example, 6.5 and 8.5 part a scale of 0 to 10 as a net promoter score does.
     *
     * @param scale the scale of the question, not null
     * @param cuts answers between which steps end, rising, each between two points with points of the scale on both of its sides; at
     *     least one and at most {@value SatisfactionScoresBuilder#MOST_STEPS} less one
     * @return a builder without answers, never null
     */
    public static SatisfactionScoresBuilder of(Scale scale, double... cuts) {
        return new SatisfactionScoresBuilder(scale, cuts);
    }

    /**
     * The scale of the question.
     *
     * @return never null
     */
    public Scale scale() {
        return scale;
    }

    /**
     * How many steps are told apart.
     *
     * @return at least 2
     */
    public int stepCount() {
        return steps.size();
    }

    /**
     * What the steps are called, the worst first: {@code 4} or {@code 7 to 8}.
     *
     * @return unmodifiable, never null
     */
    public List<Label> steps() {
        return steps;
    }

    /**
     * The customers with at least one answer, each with his answers in the order of their days, one a day.
     *
     * @return unmodifiable, in the order of the keys, never null
     */
    public Map<String, List<SatisfactionAnswer>> byCustomer() {
        return ofCustomer;
    }

    /**
     * The latest answer of a customer known on a day.
     *
     * @param customerId the customer's key, not null
     * @param day the last day that counts, not null
     * @param validDays for how many days an answer tells of a customer; one that was given more days before is not looked at
     * @return the answer, empty if there is none
     */
    public Optional<SatisfactionAnswer> latest(String customerId, LocalDate day, int validDays) {
        List<SatisfactionAnswer> answers = ofCustomer.getOrDefault(customerId, List.of());
        for (int i = answers.size() - 1; i >= 0; i--) {
            SatisfactionAnswer answer = answers.get(i);
            if (!answer.day().isAfter(day)) {
                return answer.day().isBefore(day.minusDays(validDays)) ? Optional.empty() : Optional.of(answer);
            }
        }
        return Optional.empty();
    }

    /**
     * How many answers were refused because they are no points of the scale.
     *
     * @return not negative
     */
    public long outsideScale() {
        return outsideScale;
    }

    /** Says how many, not of whom. */
    @Override
    public String toString() {
        return "SatisfactionScores[" + ofCustomer.size() + " customers, " + steps.size() + " steps]";
    }
}
