package org.dealercrm.letter.edition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dealercrm.contract.Restored;
import org.dealercrm.event.Decision;
import org.dealercrm.event.Refusal;
import org.dealercrm.letter.LetterTemplate;
import org.dealercrm.letter.catalog.LetterKind;
import org.dealercrm.letter.edition.LetterEditionEvent.EditionDrafted;
import org.dealercrm.letter.edition.LetterEditionEvent.EditionMoved;
import org.dealercrm.letter.edition.LetterEditionEvent.EditionRevised;
import org.dealercrm.letter.edition.LetterEditionEvent.EditionRolledBack;
import org.dealercrm.template.Compilation;
import org.dealercrm.template.TemplateSchema;

/**
 * One edition of a letter (信函版本) in one language: from the draft to the day from which no customer gets it any more. For example
 * edition 3 of the Chinese thank-you letter, in which the store first mentions its new workshop.
 *
 * <p>A draft may have mistakes, so that no work is lost; {@link #compile(TemplateSchema)} tells them on every save. {@link #approve(TemplateSchema, EditionPolicy, EditorId, Instant) Approving} takes none,
 * and seals the content; it is the work of another person than the authors. Once published the content never changes again, in
 * whatever state the edition is; what customers get at an instant concerns several editions, see {@link EditionHistory}.
 *
 * <p>An edition cannot be changed; a command answers with the changed one or with a refusal, whose codes are the names of
 * {@link LetterEditionRefusal}.
 */
public final class LetterEdition {

    private final LetterEditionState state;

    private LetterEdition(LetterEditionState state) {
        this.state = state;
    }

    /**
     * Writes a draft.
     *
     * @param id the id, not null
     * @param content what it says, with or without mistakes, not null
     * @param by who writes it, not null
     * @param at when, not null
     * @return the draft; this command is never refused
     */
    public static Decision<LetterEdition> draft(LetterEditionId id, EditionContent content, EditorId by, Instant at) {
        return drafted(id, content, List.of(by), new EditionAct(by, at));
    }

    private static Decision<LetterEdition> drafted(
            LetterEditionId id, EditionContent content, List<EditorId> authors, EditionAct written) {
        LetterEditionState state = LetterEditionState.builder()
                .id(id)
                .content(content)
                .status(LetterEditionStatus.DRAFT)
                .written(written)
                .authors(authors)
                .changedAt(written.at())
                .build();
        return Decision.accepted(new LetterEdition(state), new EditionDrafted(id, written.by(), written.at()));
    }

    /** The content of an earlier edition, approved then, published as an edition of its own; {@link EditionHistory} asks for it. */
    static Decision<LetterEdition> rolledBack(LetterEditionId id, LetterEdition earlier, EditorId by, Instant at) {
        EditionAct now = new EditionAct(by, at);
        LetterEditionState state = LetterEditionState.builder()
                .from(earlier.state)
                .id(id)
                .status(LetterEditionStatus.PUBLISHED)
                .written(now)
                .authors(EditionAuthors.ofApproved(earlier.state, by))
                .changedAt(at)
                .publication(now)
                .rolledBackTo(earlier.id().version())
                .build();
        return Decision.accepted(
                new LetterEdition(state), new EditionRolledBack(id, earlier.id().version(), by, at));
    }

    /**
     * Makes an edition of a host's rows, in whatever state history left them.
     *
     * @param state the rows, not null
     * @return the edition, with a sentence for each rule of the trade that the rows break; never null
     */
    public static Restored<LetterEdition> restore(LetterEditionState state) {
        return new Restored<>(new LetterEdition(state), LetterEditionRules.violations(state));
    }

    /**
     * The rows to store.
     *
     * @return the rows; {@link #restore} makes an equal edition of them; never null
     */
    public LetterEditionState state() {
        return state;
    }

    /**
     * Store, code, language and number.
     *
     * @return the id, never null
     */
    public LetterEditionId id() {
        return state.id();
    }

    /**
     * What it says.
     *
     * @return the content, never null
     */
    public EditionContent content() {
        return state.content();
    }

    /**
     * Where it stands.
     *
     * @return the status, never null
     */
    public LetterEditionStatus status() {
        return state.status();
    }

    /**
     * The stamp of its letters.
     *
     * @return the stamp; empty for a draft, whose content is not sealed
     */
    public Optional<EditionStamp> stamp() {
        return state.seal().map(seal -> new EditionStamp(id(), seal.hash()));
    }

    /**
     * Compiles what it says, in whatever state it is: for the mistakes beside the editor, the preview, the test copy and sending
     * alike. For an edition with a seal it is made sure that the letter is that which was approved.
     *
     * @param schema the variables that the letter may use today, not null
     * @return the template, or every mistake; with a seal also if the content is another ({@code SEAL_BROKEN}) or a variable that
     *     it uses has changed since ({@code VARIABLE_CHANGED}); never null
     */
    public Compilation<LetterTemplate> compile(TemplateSchema schema) {
        Compilation<LetterTemplate> compiled = content().compile(schema, id().language());
        return state.seal()
                .flatMap(seal -> compiled.compiled()
                        .map(template -> SealCheck.mistakes(seal, EditionSeal.of(content(), template))))
                .filter(mistakes -> !mistakes.isEmpty())
                .map(Compilation::<LetterTemplate>mistaken)
                .orElse(compiled);
    }

    /**
     * The same for a letter of a kind of the catalogue: over its schema, in the forms that suit it, and in marketing with the
     * way to stop it. A letter of such a kind is compiled, approved and sent by its kind, so that no store forgets these.
     *
     * @param kind the kind, not null
     * @return the template, or every mistake; also if it has no form that suits the kind, see {@link LetterKind#fit}; never
     *     null
     */
    public Compilation<LetterTemplate> compile(LetterKind kind) {
        return compile(kind.schema()).flatMap(kind::fit);
    }

    /**
     * The template to write to customers with, and the stamp to keep with each letter.
     *
     * @param schema the variables that the letter may use today, not null
     * @return the stamped template, or why it cannot be written with that schema any more, see {@link #compile(TemplateSchema)}; never null
     * @throws IllegalStateException if it is not published, or its rows hold no seal
     */
    public Compilation<StampedTemplate> toSend(TemplateSchema schema) {
        return stamped(compile(schema));
    }

    /**
     * The same for a letter of a kind of the catalogue, see {@link #compile(LetterKind)}.
     *
     * @param kind the kind, not null
     * @return the stamped template, or why it cannot be written any more, never null
     * @throws IllegalStateException if it is not published, or its rows hold no seal
     */
    public Compilation<StampedTemplate> toSend(LetterKind kind) {
        return stamped(compile(kind));
    }

    private Compilation<StampedTemplate> stamped(Compilation<LetterTemplate> compiled) {
        if (status() != LetterEditionStatus.PUBLISHED || stamp().isEmpty()) {
            throw new IllegalStateException("Only a published edition with a seal is sent; " + id() + " is " + status()
                    + (stamp().isEmpty() ? " without a seal" : ""));
        }
        EditionStamp stamp = stamp().get();
        return compiled.map(template -> new StampedTemplate(stamp, template));
    }

    /**
     * Gives a draft another content, with or without mistakes.
     *
     * @param content what it is to say, not null
     * @param by who writes it, not null
     * @param at when, not null
     * @return the draft, or a refusal: {@link LetterEditionRefusal#CONTENT_SEALED}, {@link LetterEditionRefusal#TOO_EARLY}
     */
    public Decision<LetterEdition> revise(EditionContent content, EditorId by, Instant at) {
        Optional<Refusal> refusal = LetterEditionRules.againstRevising(state, at);
        if (refusal.isPresent()) {
            return new Decision.Refused<>(refusal.get());
        }
        LetterEditionState.Builder revised = builder()
                .content(content)
                .authors(EditionAuthors.ofRevised(state, content, by))
                .changedAt(at);
        return Decision.accepted(new LetterEdition(revised.build()), new EditionRevised(id(), by, at));
    }

    /**
     * Writes the draft of the edition after this one, which says the same until it is revised. This edition stays as it is.
     *
     * <p>The authors of the words go along with them, so that nobody approves his own words in an edition that another has begun:
     * those of approved words until the draft is revised to say something else, those of words that nobody has approved for good.
     *
     * @param by who writes it, not null
     * @param at when, not null
     * @return the draft; this command is never refused
     * @throws IllegalArgumentException if this is edition {@link LetterEditionId#MAX_VERSION}
     */
    public Decision<LetterEdition> next(EditorId by, Instant at) {
        return drafted(id().next(), content(), EditionAuthors.ofNext(state, by), new EditionAct(by, at));
    }

    /**
     * Approves a draft and seals its content.
     *
     * @param schema the variables that the letter may use, not null
     * @param policy what the store demands, not null
     * @param by who approves it, not null
     * @param at when, not null
     * @return the approved edition, or a refusal: {@link LetterEditionRefusal#ILLEGAL_TRANSITION}, {@link
     *     LetterEditionRefusal#TOO_EARLY}, {@link LetterEditionRefusal#OWN_WORK}, {@link LetterEditionRefusal#HAS_MISTAKES},
     *     whose mistakes {@link #compile(TemplateSchema)} tells one by one
     */
    public Decision<LetterEdition> approve(TemplateSchema schema, EditionPolicy policy, EditorId by, Instant at) {
        return approve(compile(schema), policy, by, at);
    }

    /**
     * Approves a draft of a kind of the catalogue, see {@link #compile(LetterKind)}, and seals its content.
     *
     * @param kind the kind, not null
     * @param policy what the store demands, not null
     * @param by who approves it, not null
     * @param at when, not null
     * @return the approved edition, or a refusal as for a schema
     */
    public Decision<LetterEdition> approve(LetterKind kind, EditionPolicy policy, EditorId by, Instant at) {
        return approve(compile(kind), policy, by, at);
    }

    private Decision<LetterEdition> approve(
            Compilation<LetterTemplate> compiled, EditionPolicy policy, EditorId by, Instant at) {
        Optional<Refusal> refusal = LetterEditionRules.againstTaking(state, LetterEditionStep.APPROVE, at)
                .or(() -> LetterEditionRules.againstOwnWork(state, policy, by))
                .or(() -> LetterEditionRules.againstMistakes(compiled));
        if (refusal.isPresent()) {
            return new Decision.Refused<>(refusal.get());
        }
        EditionSeal seal = EditionSeal.of(content(), compiled.orElseThrow());
        return moved(LetterEditionStep.APPROVE, builder().seal(seal).approval(new EditionAct(by, at)), by, at);
    }

    /**
     * Makes a draft of an approved edition again, because something is to be changed after all.
     *
     * @param by who sends it back, not null
     * @param at when, not null
     * @return the draft, or a refusal: {@link LetterEditionRefusal#ILLEGAL_TRANSITION}, {@link LetterEditionRefusal#TOO_EARLY}
     */
    public Decision<LetterEdition> sendBack(EditorId by, Instant at) {
        return taken(
                LetterEditionStep.SEND_BACK,
                builder().seal(Optional.empty()).approval(Optional.empty()).changedAt(at),
                by,
                at);
    }

    /**
     * Publishes an approved edition: customers get it from now on, in place of the edition before.
     *
     * <p>It looks at the instants of this edition only. The rule over several editions, that nothing is published before what has
     * happened to another one, is the history's: a host publishes by {@link EditionHistory#publish}.
     *
     * @param by who publishes it, not null
     * @param at when, not null
     * @return the published edition, or a refusal: {@link LetterEditionRefusal#ILLEGAL_TRANSITION}, {@link
     *     LetterEditionRefusal#TOO_EARLY}
     */
    public Decision<LetterEdition> publish(EditorId by, Instant at) {
        return taken(LetterEditionStep.PUBLISH, builder().publication(new EditionAct(by, at)), by, at);
    }

    /**
     * Gives an edition up, or sends it to nobody any more; the edition before does not come back by itself.
     *
     * <p>It looks at the instants of this edition only; a host withdraws by {@link EditionHistory#withdraw}.
     *
     * @param by who withdraws it, not null
     * @param at when, not null
     * @return the withdrawn edition, or a refusal: {@link LetterEditionRefusal#ILLEGAL_TRANSITION}, {@link
     *     LetterEditionRefusal#TOO_EARLY}
     */
    public Decision<LetterEdition> withdraw(EditorId by, Instant at) {
        return taken(LetterEditionStep.WITHDRAW, builder().withdrawal(new EditionAct(by, at)), by, at);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LetterEdition edition && state.equals(edition.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** Tells the id and the status only. */
    @Override
    public String toString() {
        return "LetterEdition[" + id() + ", " + status() + "]";
    }

    private Decision<LetterEdition> taken(
            LetterEditionStep step, LetterEditionState.Builder changed, EditorId by, Instant at) {
        Optional<Refusal> refusal = LetterEditionRules.againstTaking(state, step, at);
        return refusal.isPresent() ? new Decision.Refused<>(refusal.get()) : moved(step, changed, by, at);
    }

    private Decision<LetterEdition> moved(
            LetterEditionStep step, LetterEditionState.Builder changed, EditorId by, Instant at) {
        LetterEditionStatus to =
                LetterEditionTransitions.from(status(), step).orElseThrow().to();
        return Decision.accepted(
                new LetterEdition(changed.status(to).build()), new EditionMoved(id(), step, status(), to, by, at));
    }

    private LetterEditionState.Builder builder() {
        return LetterEditionState.builder().from(state);
    }
}
