package org.dealercrm.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What is wrong with an answer, measured by the form that was asked.
 *
 * @param reason {@link SurveyResponseRefusal#UNKNOWN_QUESTION}, {@link SurveyResponseRefusal#ANSWERED_TWICE} or {@link
 *     SurveyResponseRefusal#OFF_SCALE}
 * @param question the code that the answer names, not null
 * @param found what was answered; empty for "does not apply"
 * @param expected the answers that the question allows; empty if there is no such question
 */
public record AnswerFault(
        SurveyResponseRefusal reason, String question, OptionalDouble found, Optional<Scale> expected) {

    /** Checks that nothing is missing. */
    public AnswerFault {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(expected, "expected");
    }

    /**
     * Finds all faults of some answers.
     *
     * @param form what was asked, not null
     * @param answers the answers, not null
     * @return a fault for each answer that has one, in the order of the answers; empty if all are sound; never null
     */
    public static List<AnswerFault> of(SurveyForm form, List<SurveyAnswer> answers) {
        List<AnswerFault> faults = new ArrayList<>();
        Set<String> answered = new HashSet<>();
        for (SurveyAnswer answer : answers) {
            Optional<Scale> scale = form.question(answer.question()).map(SurveyQuestion::scale);
            reason(answer, scale, answered.add(answer.question()))
                    .ifPresent(reason -> faults.add(new AnswerFault(reason, answer.question(), answer.value(), scale)));
        }
        return faults;
    }

    private static Optional<SurveyResponseRefusal> reason(SurveyAnswer answer, Optional<Scale> scale, boolean first) {
        if (scale.isEmpty()) {
            return Optional.of(SurveyResponseRefusal.UNKNOWN_QUESTION);
        }
        if (!first) {
            return Optional.of(SurveyResponseRefusal.ANSWERED_TWICE);
        }
        boolean offScale =
                answer.value().isPresent() && !scale.get().allows(answer.value().getAsDouble());
        return offScale ? Optional.of(SurveyResponseRefusal.OFF_SCALE) : Optional.empty();
    }

    /**
     * What is wrong, for people.
     *
     * @return a sentence with the question, what was found and what was expected; never blank
     */
    public String sentence() {
        return switch (reason) {
            case UNKNOWN_QUESTION -> "Question " + question + ": the questionnaire does not ask it.";
            case ANSWERED_TWICE -> "Question " + question + ": found a second answer, expected one.";
            default ->
                "Question " + question + ": found "
                        + (found.isPresent() ? found.getAsDouble() : "that it does not apply") + ", expected "
                        + expected.map(AnswerFault::points).orElse("nothing") + ".";
        };
    }

    private static String points(Scale scale) {
        return scale.min() + " to " + scale.max() + " by steps of " + scale.step();
    }
}
