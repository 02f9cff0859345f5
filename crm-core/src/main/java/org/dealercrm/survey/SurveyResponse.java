package org.dealercrm.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dealercrm.contract.Restored;
import org.dealercrm.event.Decision;
import org.dealercrm.event.Refusal;
import org.dealercrm.survey.SurveyResponseEvent.SurveyInvited;
import org.dealercrm.survey.SurveyResponseEvent.SurveyResponseMoved;

/**
 * A response to a survey (问卷答复): from the invitation to the answers, or to the day on which it was clear that none come. Those
 * that did not answer are kept too, because a response rate needs them.
 *
 * <p>Answers are checked by the form of the version that was asked, and stay as they were given. What does not count is {@link
 * #takeOut taken out} with a reason and stays in the files. A response may be anonymous: it has no customer, and then no repair
 * order either.
 *
 * <p>A response cannot be changed; a command answers with the changed one or with a refusal, whose codes are the names of {@link
 * SurveyResponseRefusal}.
 */
public final class SurveyResponse {

    private final SurveyResponseState state;

    private SurveyResponse(SurveyResponseState state) {
        this.state = state;
    }

    /**
     * Invites a customer. An invitation is outbound contact: whoever calls this has asked the {@link
     * org.dealercrm.consent.ConsentGate} before, for {@link org.dealercrm.consent.Purpose#SATISFACTION}. That he is not asked too
     * often is seen to by {@link SurveyPolicy#invite}, which calls this.
     *
     * @param questionnaire the questionnaire that the invitation names, not null
     * @param invitation whom to ask, about what and how, not null
     * @param at when, not null
     * @return the response in {@link SurveyResponseStatus#INVITED}, or a refusal: {@link SurveyResponseRefusal#NOT_IN_USE}, {@link
     *     SurveyResponseRefusal#NOT_ANONYMOUS}
     * @throws IllegalArgumentException if the invitation names another questionnaire
     */
    public static Decision<SurveyResponse> invite(
            Questionnaire questionnaire, SurveyInvitation invitation, Instant at) {
        SurveyResponseRules.requireSame(invitation.questionnaire(), questionnaire);
        Optional<Refusal> refusal = SurveyResponseRules.againstInviting(questionnaire, invitation);
        if (refusal.isPresent()) {
            return new Decision.Refused<>(refusal.get());
        }
        SurveyResponseState state = SurveyResponseState.builder()
                .invitation(invitation)
                .status(SurveyResponseStatus.INVITED)
                .build();
        return Decision.accepted(
                new SurveyResponse(state),
                new SurveyInvited(invitation.response(), invitation.questionnaire(), invitation.channel(), at));
    }

    /**
     * Makes a response of a host's rows, in whatever state history left them.
     *
     * @param state the rows, not null
     * @return the response, with a sentence for each rule of the trade that the rows break; never null. Whether its answers lie on
     *     their scales is told by {@link AnswerFault#of}, because the rows do not hold the form
     */
    public static Restored<SurveyResponse> restore(SurveyResponseState state) {
        return new Restored<>(new SurveyResponse(state), SurveyResponseRules.violations(state));
    }

    /**
     * The rows to store.
     *
     * @return the rows; {@link #restore} makes an equal response of them; never null
     */
    public SurveyResponseState state() {
        return state;
    }

    /**
     * Whom the store asked, by which questionnaire, about what and how.
     *
     * @return the invitation, never null
     */
    public SurveyInvitation invitation() {
        return state.invitation();
    }

    /**
     * The number of the response.
     *
     * @return the id, never null
     */
    public SurveyResponseId id() {
        return invitation().response();
    }

    /**
     * Where the response stands.
     *
     * @return the status, never null
     */
    public SurveyResponseStatus status() {
        return state.status();
    }

    /**
     * The answers in the order in which they were given, those that were taken out included.
     *
     * @return the answers, never null; unmodifiable
     */
    public List<SurveyAnswer> answers() {
        return state.answers();
    }

    /**
     * The answer to a question.
     *
     * @param question the code of the question, not null
     * @return the answer; empty if the question was not answered
     */
    public Optional<SurveyAnswer> answer(String question) {
        return answers().stream()
                .filter(answer -> answer.question().equals(question))
                .findFirst();
    }

    /**
     * What was said in the customer's own words. It may name people.
     *
     * @return the comments, never null; unmodifiable
     */
    public List<SurveyComment> comments() {
        return state.comments();
    }

    /**
     * The day on which it was answered, refused, given up or expired.
     *
     * @return the day; empty while it is waited for, or if history does not tell
     */
    public Optional<LocalDate> settledOn() {
        return state.settledOn();
    }

    /**
     * Why the answers do not count.
     *
     * @return the reason and who decided it; empty if they count
     */
    public Optional<TakingOut> takenOut() {
        return state.takenOut();
    }

    /**
     * Takes down the answers: to all questions or some, in any order. Whoever was invited may answer although the questionnaire
     * was retired meanwhile.
     *
     * @param questionnaire the questionnaire that he was asked by, not null
     * @param answers an answer for each question that was answered, not null
     * @param comments what he said in his own words, not null
     * @param on the day of the answers, not null
     * @param at when they are entered, not null
     * @return the response in {@link SurveyResponseStatus#ANSWERED}, or a refusal, whose sentence names question, found and
     *     expected for the first bad answer ({@link AnswerFault#of} lists all): {@link SurveyResponseRefusal#ILLEGAL_TRANSITION},
     *     {@link SurveyResponseRefusal#TOO_EARLY}, {@link SurveyResponseRefusal#NOTHING_ANSWERED}, {@link
     *     SurveyResponseRefusal#UNKNOWN_QUESTION}, {@link SurveyResponseRefusal#ANSWERED_TWICE}, {@link
     *     SurveyResponseRefusal#OFF_SCALE}
     * @throws IllegalArgumentException if he was asked by another questionnaire
     */
    public Decision<SurveyResponse> answer(
            Questionnaire questionnaire,
            List<SurveyAnswer> answers,
            List<SurveyComment> comments,
            LocalDate on,
            Instant at) {
        SurveyResponseRules.requireSame(invitation().questionnaire(), questionnaire);
        Optional<Refusal> refusal = SurveyResponseRules.againstMoving(state, SurveyResponseStep.ANSWER, on)
                .or(() -> SurveyResponseRules.againstAnswers(questionnaire.form(), answers, comments));
        if (refusal.isPresent()) {
            return new Decision.Refused<>(refusal.get());
        }
        return moved(
                SurveyResponseStep.ANSWER,
                builder().answers(answers).comments(comments).settledOn(on),
                at);
    }

    /**
     * Notes that the customer does not want to answer.
     *
     * @param on the day on which he said so, not null
     * @param at when it is entered, not null
     * @return the response in {@link SurveyResponseStatus#REFUSED}, or a refusal: {@link
     *     SurveyResponseRefusal#ILLEGAL_TRANSITION}, {@link SurveyResponseRefusal#TOO_EARLY}
     */
    public Decision<SurveyResponse> refuse(LocalDate on, Instant at) {
        return closed(SurveyResponseStep.REFUSE, on, at);
    }

    /**
     * Notes that nobody could be spoken to.
     *
     * @param on the day of the last attempt, not null
     * @param at when it is entered, not null
     * @return the response in {@link SurveyResponseStatus#UNREACHED}, or a refusal: {@link
     *     SurveyResponseRefusal#ILLEGAL_TRANSITION}, {@link SurveyResponseRefusal#TOO_EARLY}
     */
    public Decision<SurveyResponse> giveUp(LocalDate on, Instant at) {
        return closed(SurveyResponseStep.GIVE_UP, on, at);
    }

    /**
     * Notes that no answer came in time.
     *
     * @param on the day on which the time was over, not null
     * @param at when it is entered, not null
     * @return the response in {@link SurveyResponseStatus#EXPIRED}, or a refusal: {@link
     *     SurveyResponseRefusal#ILLEGAL_TRANSITION}, {@link SurveyResponseRefusal#TOO_EARLY}
     */
    public Decision<SurveyResponse> expire(LocalDate on, Instant at) {
        return closed(SurveyResponseStep.EXPIRE, on, at);
    }

    /**
     * Lets the answers not count. They stay in the files.
     *
     * @param why the reason and who decided it, not null
     * @param at when it is entered, not null
     * @return the response in {@link SurveyResponseStatus#TAKEN_OUT}, or a refusal: {@link
     *     SurveyResponseRefusal#ILLEGAL_TRANSITION}, {@link SurveyResponseRefusal#TOO_EARLY}
     */
    public Decision<SurveyResponse> takeOut(TakingOut why, Instant at) {
        Optional<Refusal> refusal = SurveyResponseRules.againstMoving(state, SurveyResponseStep.TAKE_OUT, why.on());
        return refusal.<Decision<SurveyResponse>>map(Decision.Refused::new)
                .orElseGet(() -> moved(SurveyResponseStep.TAKE_OUT, builder().takenOut(why), at));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SurveyResponse response && state.equals(response.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** Tells the number and the status only, because answers and comments are personal. */
    @Override
    public String toString() {
        return "SurveyResponse[" + id() + ", " + status() + "]";
    }

    private Decision<SurveyResponse> closed(SurveyResponseStep step, LocalDate on, Instant at) {
        Optional<Refusal> refusal = SurveyResponseRules.againstMoving(state, step, on);
        return refusal.<Decision<SurveyResponse>>map(Decision.Refused::new)
                .orElseGet(() -> moved(step, builder().settledOn(on), at));
    }

    private Decision<SurveyResponse> moved(SurveyResponseStep step, SurveyResponseState.Builder rows, Instant at) {
        SurveyResponseStatus to =
                SurveyResponseTransitions.from(status(), step).orElseThrow().to();
        return Decision.accepted(
                new SurveyResponse(rows.status(to).build()), new SurveyResponseMoved(id(), step, status(), to, at));
    }

    private SurveyResponseState.Builder builder() {
        return SurveyResponseState.builder().from(state);
    }
}
