package org.dealercrm.letter.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dealercrm.event.Decision;
import org.dealercrm.event.Refusal;
import org.dealercrm.letter.LetterTemplate;
import org.dealercrm.letter.catalog.LetterKind;
import org.dealercrm.template.Compilation;
import org.dealercrm.template.TemplateSchema;

/**
 * The editions of one letter of a store in one language, and the rules that concern all of them: at any instant customers get
 * one edition at most, the one that was published last until then, or none once that one is withdrawn.
 *
 * <p>So an edition takes over in the moment in which it is published, by one save, whatever its number; of two that were
 * published in the same instant the higher number counts. Withdrawing does not bring the edition before back: it was replaced
 * for a reason. Going back is done knowingly, by {@link #rollBack}, and makes an edition of its own, so that the history tells
 * it and an outbox has one number for what it sends.
 *
 * <p>Editions are published and withdrawn by {@link #publish} and {@link #withdraw}, which refuse an instant before what has
 * happened to any edition that customers have got: an edition by itself knows of its own past only. No port can forbid that two
 * hosts do so at once, because a save is about one edition; everybody still gets the same answer to what is in force.
 *
 * @param all the editions, each number once, in the order of their numbers; copied and sorted
 */
public record EditionHistory(List<LetterEdition> all) {

    private static final Comparator<LetterEdition> BY_PUBLICATION =
            Comparator.comparing(EditionHistory::published).thenComparing(LetterEdition::id);

    /** Sorts and checks that they are editions of one letter of one store. */
    public EditionHistory {
        all = all.stream().sorted(Comparator.comparing(LetterEdition::id)).toList();
        Set<Integer> numbers = new HashSet<>();
        for (LetterEdition edition : all) {
            if (!edition.id().isOfLetterOf(all.get(0).id())) {
                throw new IllegalArgumentException("The editions of a history are of one letter in one language, found "
                        + all.get(0).id() + " and " + edition.id());
            }
            if (!numbers.add(edition.id().version())) {
                throw new IllegalArgumentException("Each edition is there once, found twice: " + edition.id());
            }
        }
    }

    /**
     * The edition that customers get, or got, at an instant.
     *
     * @param at the instant; the one of a publication belongs to it, the one of a withdrawal does not; not null
     * @return the edition; empty if none was published until then, or the last one was withdrawn
     */
    public Optional<LetterEdition> inForce(Instant at) {
        return everPublished()
                .filter(edition -> !published(edition).isAfter(at))
                .max(BY_PUBLICATION)
                .filter(edition -> withdrawn(edition).map(at::isBefore).orElse(true));
    }

    /**
     * Which edition customers got when.
     *
     * @return the periods one after the other, without those of no length; no two share an instant; never null
     */
    public List<EditionPeriod> periods() {
        List<LetterEdition> published = everPublished().sorted(BY_PUBLICATION).toList();
        List<EditionPeriod> periods = new ArrayList<>();
        for (int i = 0; i < published.size(); i++) {
            LetterEdition edition = published.get(i);
            Optional<Instant> replaced =
                    i + 1 < published.size() ? Optional.of(published(published.get(i + 1))) : Optional.empty();
            Optional<Instant> end = withdrawn(edition)
                    .filter(own -> replaced.filter(own::isAfter).isEmpty())
                    .or(() -> replaced);
            if (end.filter(instant -> !instant.isAfter(published(edition))).isEmpty()) {
                periods.add(new EditionPeriod(edition.id(), published(edition), end));
            }
        }
        return List.copyOf(periods);
    }

    /**
     * The edition with the highest number, whatever its state: the one whose {@link LetterEdition#next next} is free.
     *
     * @return the edition; empty if there is none at all
     */
    public Optional<LetterEdition> latest() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /**
     * Publishes an approved edition, not before anything that has happened to a published one: what customers got in the past
     * stays told as it was.
     *
     * @param version the number of the edition to publish
     * @param by who publishes it, not null
     * @param at when, not null
     * @return the published edition to be saved, or a refusal: {@link LetterEditionRefusal#UNKNOWN_EDITION}, {@link
     *     LetterEditionRefusal#ILLEGAL_TRANSITION}, {@link LetterEditionRefusal#TOO_EARLY}
     */
    public Decision<LetterEdition> publish(int version, EditorId by, Instant at) {
        return numbered(version)
                .map(edition -> unlessPast(edition.publish(by, at), at))
                .orElseGet(EditionHistory::unknown);
    }

    /**
     * Withdraws an edition; one that was published not before anything that has happened to a published one.
     *
     * @param version the number of the edition to withdraw
     * @param by who withdraws it, not null
     * @param at when, not null
     * @return the withdrawn edition to be saved, or a refusal: {@link LetterEditionRefusal#UNKNOWN_EDITION}, {@link
     *     LetterEditionRefusal#ILLEGAL_TRANSITION}, {@link LetterEditionRefusal#TOO_EARLY}
     */
    public Decision<LetterEdition> withdraw(int version, EditorId by, Instant at) {
        return numbered(version)
                .map(edition -> unlessPast(edition.withdraw(by, at), at))
                .orElseGet(EditionHistory::unknown);
    }

    /**
     * Goes back to an earlier edition: its content is published again at once, as the next edition, with the hash that it had.
     * One person may do it, since the content was approved and customers have got it before.
     *
     * @param version the number of the edition to go back to
     * @param schema the variables that the letter may use today, not null
     * @param by who does it, not null
     * @param at when, not null
     * @return a new edition to be saved as new, or a refusal: {@link LetterEditionRefusal#UNKNOWN_EDITION}, {@link
     *     LetterEditionRefusal#NEVER_PUBLISHED}, {@link LetterEditionRefusal#WAS_WITHDRAWN}, {@link
     *     LetterEditionRefusal#TOO_EARLY}, {@link LetterEditionRefusal#IN_FORCE_ALREADY}, or {@link
     *     LetterEditionRefusal#HAS_MISTAKES} if the variables that it uses have changed since
     * @throws IllegalArgumentException if there is an edition {@link LetterEditionId#MAX_VERSION}
     */
    public Decision<LetterEdition> rollBack(int version, TemplateSchema schema, EditorId by, Instant at) {
        return rollBack(version, edition -> edition.compile(schema), by, at);
    }

    /**
     * Goes back to an earlier edition of a kind of the catalogue, see {@link LetterEdition#compile(LetterKind)}.
     *
     * @param version the number of the edition to go back to
     * @param kind the kind, not null
     * @param by who does it, not null
     * @param at when, not null
     * @return a new edition to be saved as new, or a refusal as for a schema
     * @throws IllegalArgumentException if there is an edition {@link LetterEditionId#MAX_VERSION}
     */
    public Decision<LetterEdition> rollBack(int version, LetterKind kind, EditorId by, Instant at) {
        return rollBack(version, edition -> edition.compile(kind), by, at);
    }

    private Decision<LetterEdition> rollBack(
            int version, Function<LetterEdition, Compilation<LetterTemplate>> compiler, EditorId by, Instant at) {
        Optional<LetterEdition> earlier = numbered(version);
        if (earlier.isEmpty()) {
            return unknown();
        }
        LetterEdition target = earlier.get();
        Optional<Refusal> refusal = againstState(target)
                .or(() -> againstInstant(at))
                .or(() -> againstTheSame(target, at))
                .or(() -> LetterEditionRules.againstMistakes(compiler.apply(target)));
        return refusal.isPresent()
                ? new Decision.Refused<>(refusal.get())
                : LetterEdition.rolledBack(latest().orElseThrow().id().next(), target, by, at);
    }

    private Optional<LetterEdition> numbered(int version) {
        return all.stream().filter(edition -> edition.id().version() == version).findFirst();
    }

    private static Decision<LetterEdition> unknown() {
        return new Decision.Refused<>(LetterEditionRefusal.UNKNOWN_EDITION.refusal());
    }

    /** The decision of one edition, unless it is accepted and what customers got before would be told otherwise by it. */
    private Decision<LetterEdition> unlessPast(Decision<LetterEdition> decision, Instant at) {
        if (decision instanceof Decision.Refused<LetterEdition>
                || decision.orElseThrow().state().publication().isEmpty()) {
            return decision;
        }
        return againstInstant(at)
                .<Decision<LetterEdition>>map(Decision.Refused::new)
                .orElse(decision);
    }

    private static Optional<Refusal> againstState(LetterEdition target) {
        return switch (target.status()) {
            case DRAFT, APPROVED -> Optional.of(LetterEditionRefusal.NEVER_PUBLISHED.refusal());
            case WITHDRAWN -> Optional.of(LetterEditionRefusal.WAS_WITHDRAWN.refusal());
            case PUBLISHED -> Optional.empty();
        };
    }

    /** What was in force at an instant of the past stays told as it was. */
    private Optional<Refusal> againstInstant(Instant at) {
        boolean late = everPublished().allMatch(edition -> !at.isBefore(LetterEditionRules.lastAct(edition.state())));
        return late ? Optional.empty() : Optional.of(LetterEditionRefusal.TOO_EARLY.refusal());
    }

    private Optional<Refusal> againstTheSame(LetterEdition target, Instant at) {
        return inForce(at)
                .filter(current -> current.state().seal().equals(target.state().seal()))
                .map(current -> LetterEditionRefusal.IN_FORCE_ALREADY.refusal());
    }

    /** Those that customers have got, whatever has become of them since. */
    private Stream<LetterEdition> everPublished() {
        return all.stream().filter(edition -> edition.state().publication().isPresent());
    }

    private static Instant published(LetterEdition edition) {
        return edition.state().publication().orElseThrow().at();
    }

    private static Optional<Instant> withdrawn(LetterEdition edition) {
        return edition.state().withdrawal().map(EditionAct::at);
    }

    /** Tells the ids and states only. */
    @Override
    public String toString() {
        return "EditionHistory" + all;
    }
}
