package org.dealercrm.survey;

import java.time.Instant;
import java.util.Optional;
import org.dealercrm.contract.Restored;
import org.dealercrm.event.Decision;
import org.dealercrm.event.Refusal;
import org.dealercrm.survey.QuestionnaireEvent.QuestionnaireMoved;
import org.dealercrm.survey.QuestionnaireEvent.QuestionnaireRevised;
import org.dealercrm.survey.QuestionnaireEvent.QuestionnaireWritten;

/**
 * One version of a questionnaire (问卷): what a store asks its customers, from the draft to the day from which nobody is asked by
 * it any more. For example version 3 of the survey after a service visit, which asks about the waiting room for the first time.
 *
 * <p>The form may change only while it is a draft. A store that asks differently writes {@link #next the next version}, and the
 * answers to the old one stay answers to what was asked. Only a questionnaire in use accepts new responses; that at most one
 * version of a code is in use concerns several questionnaires: see {@link QuestionnaireVersions}.
 *
 * <p>A questionnaire cannot be changed; a command answers with the changed one or with a refusal, whose codes are the names of
 * {@link QuestionnaireRefusal}.
 */
public final class Questionnaire {

    private final QuestionnaireState state;

    private Questionnaire(QuestionnaireState state) {
        this.state = state;
    }

    /**
     * Writes a draft.
     *
     * @param id the id, not null
     * @param form what it asks, not null
     * @param at when, not null
     * @return the draft; this command is never refused
     */
    public static Decision<Questionnaire> draft(QuestionnaireId id, SurveyForm form, Instant at) {
        QuestionnaireState state = QuestionnaireState.builder()
                .id(id)
                .form(form)
                .status(QuestionnaireStatus.DRAFT)
                .writtenAt(at)
                .build();
        return Decision.accepted(new Questionnaire(state), new QuestionnaireWritten(id, at));
    }

    /**
     * Makes a questionnaire of a host's rows, in whatever state history left them.
     *
     * @param state the rows, not null
     * @return the questionnaire, with a sentence for each rule of the trade that the rows break; never null
     */
    public static Restored<Questionnaire> restore(QuestionnaireState state) {
        return new Restored<>(new Questionnaire(state), QuestionnaireRules.violations(state));
    }

    /**
     * The rows to store.
     *
     * @return the rows; {@link #restore} makes an equal questionnaire of them; never null
     */
    public QuestionnaireState state() {
        return state;
    }

    /**
     * Store, code and version.
     *
     * @return the id, never null
     */
    public QuestionnaireId id() {
        return state.id();
    }

    /**
     * What it asks.
     *
     * @return the form, never null
     */
    public SurveyForm form() {
        return state.form();
    }

    /**
     * Where it stands.
     *
     * @return the status, never null
     */
    public QuestionnaireStatus status() {
        return state.status();
    }

    /**
     * Since when customers are or were asked by it.
     *
     * @return the instant; empty if they never were, or if history does not tell
     */
    public Optional<Instant> inUseSince() {
        return state.inUseSince();
    }

    /**
     * When it was retired.
     *
     * @return the instant; empty if it was not, or if history does not tell
     */
    public Optional<Instant> retiredAt() {
        return state.retiredAt();
    }

    /**
     * Whether customers may be invited by it.
     *
     * @return true if it is in use
     */
    public boolean acceptsInvitations() {
        return status() == QuestionnaireStatus.IN_USE;
    }

    /**
     * Gives a draft another form.
     *
     * @param form what it is to ask, not null
     * @param at when, not null
     * @return the draft, or a refusal: {@link QuestionnaireRefusal#FORM_FIXED}, {@link QuestionnaireRefusal#TOO_EARLY}
     */
    public Decision<Questionnaire> revise(SurveyForm form, Instant at) {
        Optional<Refusal> refusal = QuestionnaireRules.againstRevising(state, at);
        if (refusal.isPresent()) {
            return new Decision.Refused<>(refusal.get());
        }
        return Decision.accepted(new Questionnaire(builder().form(form).build()), new QuestionnaireRevised(id(), at));
    }

    /**
     * Writes the draft of the version after this one, which asks the same until it is revised. This version stays as it is.
     *
     * @param at when, not null
     * @return the draft; this command is never refused
     * @throws IllegalArgumentException if this is version {@link QuestionnaireId#MAX_VERSION}
     */
    public Decision<Questionnaire> next(Instant at) {
        return draft(id().next(), form(), at);
    }

    /**
     * Moves the questionnaire on, as far as {@link QuestionnaireTransitions} has a row for it.
     *
     * @param step what is done, not null
     * @param at when, not null
     * @return the questionnaire in its new state, or a refusal: {@link QuestionnaireRefusal#ILLEGAL_TRANSITION}, {@link
     *     QuestionnaireRefusal#TOO_EARLY}
     */
    public Decision<Questionnaire> take(QuestionnaireStep step, Instant at) {
        Optional<Refusal> refusal = QuestionnaireRules.againstTaking(state, step, at);
        if (refusal.isPresent()) {
            return new Decision.Refused<>(refusal.get());
        }
        QuestionnaireStatus to =
                QuestionnaireTransitions.from(status(), step).orElseThrow().to();
        QuestionnaireState.Builder moved = builder().status(to);
        switch (step) {
            case PUT_IN_USE -> moved.inUseSince(at);
            case RETIRE -> moved.retiredAt(at);
        }
        return Decision.accepted(
                new Questionnaire(moved.build()), new QuestionnaireMoved(id(), step, status(), to, at));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Questionnaire questionnaire && state.equals(questionnaire.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** Tells the id and the status only. */
    @Override
    public String toString() {
        return "Questionnaire[" + id() + ", " + status() + "]";
    }

    private QuestionnaireState.Builder builder() {
        return QuestionnaireState.builder().from(state);
    }
}
