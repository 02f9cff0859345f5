package org.dealercrm.survey;

import static org.dealercrm.survey.QuestionnaireRefusal.FORM_FIXED;
import static org.dealercrm.survey.QuestionnaireRefusal.ILLEGAL_TRANSITION;
import static org.dealercrm.survey.QuestionnaireRefusal.TOO_EARLY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealercrm.event.Refusal;

/** The rules of a questionnaire: what a command is refused for, and what restored rows may break. */
final class QuestionnaireRules {

    private QuestionnaireRules() {}

    static Optional<Refusal> againstRevising(QuestionnaireState state, Instant at) {
        if (state.status() != QuestionnaireStatus.DRAFT) {
            return refusal(
                    FORM_FIXED,
                    "The form of a questionnaire that is " + state.status()
                            + " is fixed, because answers are read by it; write the next version instead.");
        }
        return tooEarly(state, at);
    }

    static Optional<Refusal> againstTaking(QuestionnaireState state, QuestionnaireStep step, Instant at) {
        if (QuestionnaireTransitions.from(state.status(), step).isEmpty()) {
            return refusal(
                    ILLEGAL_TRANSITION,
                    "The step " + step + " is not possible for a questionnaire that is " + state.status() + ".");
        }
        return tooEarly(state, at);
    }

    static List<String> violations(QuestionnaireState state) {
        List<String> sentences = new ArrayList<>();
        boolean retired = state.status() == QuestionnaireStatus.RETIRED;
        String it = "questionnaire " + state.id();
        if (state.status() == QuestionnaireStatus.IN_USE && state.inUseSince().isEmpty()) {
            sentences.add("A questionnaire in use tells since when it is; " + it + " does not.");
        }
        if (state.status() == QuestionnaireStatus.DRAFT && state.inUseSince().isPresent()) {
            sentences.add("Nobody is asked by a draft; " + it + " is one and tells since when it is in use.");
        }
        if (retired && state.retiredAt().isEmpty()) {
            sentences.add("A retired questionnaire tells when it was retired; " + it + " does not.");
        }
        if (!retired && state.retiredAt().isPresent()) {
            sentences.add("Only a retired questionnaire tells when it was retired; " + it + " is " + state.status()
                    + " and does.");
        }
        if (state.inUseSince().filter(state.writtenAt()::isAfter).isPresent()) {
            sentences.add("A questionnaire is written before it is put in use; " + it + " was put in use before.");
        }
        Instant last = state.inUseSince().orElse(state.writtenAt());
        if (state.retiredAt().filter(last::isAfter).isPresent()) {
            sentences.add("A questionnaire is retired last of all; " + it + " was retired before.");
        }
        return sentences;
    }

    private static Optional<Refusal> tooEarly(QuestionnaireState state, Instant at) {
        return at.isBefore(state.inUseSince().orElse(state.writtenAt()))
                ? refusal(TOO_EARLY, "Nothing happens to a questionnaire before it was written or put in use.")
                : Optional.empty();
    }

    private static Optional<Refusal> refusal(QuestionnaireRefusal code, String sentence) {
        return Optional.of(new Refusal(code.name(), sentence));
    }
}
