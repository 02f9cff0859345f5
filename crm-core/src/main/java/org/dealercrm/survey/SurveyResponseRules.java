package org.dealercrm.survey;

import static org.dealercrm.survey.SurveyResponseRefusal.ILLEGAL_TRANSITION;
import static org.dealercrm.survey.SurveyResponseRefusal.NOTHING_ANSWERED;
import static org.dealercrm.survey.SurveyResponseRefusal.NOT_ANONYMOUS;
import static org.dealercrm.survey.SurveyResponseRefusal.NOT_IN_USE;
import static org.dealercrm.survey.SurveyResponseRefusal.TOO_EARLY;
import static org.dealercrm.survey.SurveyResponseRefusal.UNKNOWN_QUESTION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dealercrm.event.Refusal;

/** The rules of a response: what a command is refused for, and what restored rows may break. */
final class SurveyResponseRules {

    private SurveyResponseRules() {}

    static void requireSame(QuestionnaireId named, Questionnaire given) {
        if (!named.equals(given.id())) {
            throw new IllegalArgumentException(
                    "Answers are read by the questionnaire that was asked, " + named + "; found " + given.id());
        }
    }

    static Optional<Refusal> againstInviting(Questionnaire questionnaire, SurveyInvitation invitation) {
        if (!questionnaire.acceptsInvitations()) {
            return refusal(
                    NOT_IN_USE, "Customers are asked by a questionnaire in use; it is " + questionnaire.status() + ".");
        }
        if (isAnonymousInName(invitation)) {
            return refusal(
                    NOT_ANONYMOUS, "An anonymous response names no repair order, because that tells who answers.");
        }
        return Optional.empty();
    }

    static Optional<Refusal> againstMoving(SurveyResponseState state, SurveyResponseStep step, LocalDate on) {
        if (SurveyResponseTransitions.from(state.status(), step).isEmpty()) {
            return refusal(
                    ILLEGAL_TRANSITION,
                    "The step " + step + " is not possible for a response that is " + state.status() + ".");
        }
        LocalDate before = state.settledOn().orElse(state.invitation().invitedOn());
        return on.isBefore(before)
                ? refusal(TOO_EARLY, "The step " + step + " does not come before " + before + "; found " + on + ".")
                : Optional.empty();
    }

    static Optional<Refusal> againstAnswers(SurveyForm form, List<SurveyAnswer> answers, List<SurveyComment> comments) {
        if (answers.isEmpty() && comments.isEmpty()) {
            return refusal(NOTHING_ANSWERED, "A response has an answer or a comment; this one has neither.");
        }
        Optional<AnswerFault> fault = AnswerFault.of(form, answers).stream().findFirst();
        if (fault.isPresent()) {
            return refusal(fault.get().reason(), fault.get().sentence());
        }
        return comments.stream()
                .flatMap(comment -> comment.question().stream())
                .filter(question -> form.question(question).isEmpty())
                .findFirst()
                .flatMap(question ->
                        refusal(UNKNOWN_QUESTION, "Question " + question + ": the questionnaire does not ask it."));
    }

    static List<String> violations(SurveyResponseState state) {
        List<String> sentences = new ArrayList<>();
        String it = "response " + state.invitation().response();
        boolean answered = state.status().hasAnswers();
        boolean saysSomething = !state.answers().isEmpty() || !state.comments().isEmpty();
        if (isAnonymousInName(state.invitation())) {
            sentences.add("An anonymous response names no repair order; " + it + " does.");
        }
        if (answered && !saysSomething) {
            sentences.add("What was answered has an answer or a comment; " + it + " has neither.");
        }
        if (!answered && saysSomething) {
            sentences.add("Only what was answered has answers; " + it + " is " + state.status() + " and has some.");
        }
        addDays(sentences, state, it);
        Set<String> questions = new HashSet<>();
        for (SurveyAnswer answer : state.answers()) {
            if (!questions.add(answer.question())) {
                sentences.add("A question is answered once; " + it + " answers " + answer.question() + " again.");
            }
        }
        return sentences;
    }

    private static void addDays(List<String> sentences, SurveyResponseState state, String it) {
        boolean waits = state.status() == SurveyResponseStatus.INVITED;
        boolean out = state.status() == SurveyResponseStatus.TAKEN_OUT;
        if (waits == state.settledOn().isPresent()) {
            sentences.add("A response has the day on which it came or failed to as soon as it did; " + it + " is "
                    + state.status() + (waits ? " and has one." : " and has none."));
        }
        if (state.settledOn().filter(state.invitation().invitedOn()::isAfter).isPresent()) {
            sentences.add("Nobody answers before he is asked; " + it + " was answered or closed before.");
        }
        if (out != state.takenOut().isPresent()) {
            sentences.add("What was taken out, and nothing else, tells why; " + it + " is " + state.status()
                    + (out ? " and does not." : " and does."));
        }
        LocalDate settled = state.settledOn().orElse(state.invitation().invitedOn());
        if (state.takenOut().map(TakingOut::on).filter(settled::isAfter).isPresent()) {
            sentences.add("A response is taken out after it came; " + it + " was taken out before.");
        }
    }

    private static boolean isAnonymousInName(SurveyInvitation invitation) {
        return invitation.customer().isEmpty() && invitation.order().isPresent();
    }

    private static Optional<Refusal> refusal(SurveyResponseRefusal code, String sentence) {
        return Optional.of(new Refusal(code.name(), sentence));
    }
}
