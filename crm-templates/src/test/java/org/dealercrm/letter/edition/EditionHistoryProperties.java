package org.dealercrm.letter.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dealercrm.letter.edition.StoreLetters.NOW;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealercrm.event.Decision;

/** The laws of a letter's history, whatever is done to its editions in whatever order. */
class EditionHistoryProperties {

    @Provide
    Arbitrary<List<EditionCommand>> commands() {
        return EditionCommand.sequences();
    }

    @Provide
    Arbitrary<List<EditionCommand>> atAnyInstants() {
        return EditionCommand.sequencesAtAnyInstants();
    }

    /** Carries the commands out and tells every accepted one. */
    private static final class Course {

        EditionHistory history = new EditionHistory(List.of());
        Instant now = NOW;

        void run(List<EditionCommand> commands, Told told) {
            for (EditionCommand command : commands) {
                now = now.plusSeconds(command.seconds());
                Optional<Decision<LetterEdition>> decision = command.decide(history, now);
                if (decision.isPresent() && decision.get() instanceof Decision.Accepted<LetterEdition> accepted) {
                    history = StoreLetters.with(history, accepted.aggregate());
                    told.done(command, accepted.aggregate());
                }
            }
        }
    }

    @FunctionalInterface
    private interface Told {
        void done(EditionCommand command, LetterEdition result);
    }

    /** A clerk's book: which number customers get from which instant on. */
    private static final class Book {

        private final TreeMap<Instant, Optional<Integer>> pages = new TreeMap<>();
        private Instant lastPublished = Instant.MIN;
        private int lastNumber;

        void write(EditionCommand.Kind kind, LetterEdition edition, Instant at) {
            int number = edition.id().version();
            boolean publishes = kind == EditionCommand.Kind.PUBLISH || kind == EditionCommand.Kind.ROLL_BACK;
            if (publishes && (at.isAfter(lastPublished) || number > lastNumber)) {
                lastPublished = at;
                lastNumber = number;
                pages.put(at, Optional.of(number));
            } else if (kind == EditionCommand.Kind.WITHDRAW && number == lastNumber) {
                pages.put(at, Optional.empty());
            }
        }

        Optional<Integer> read(Instant at) {
            Map.Entry<Instant, Optional<Integer>> page = pages.floorEntry(at);
            return page == null ? Optional.empty() : page.getValue();
        }
    }

    @Property
    void inForceIsWhatAClerksBookSays(@ForAll("commands") List<EditionCommand> commands) {
        Course course = new Course();
        Book book = new Book();
        course.run(commands, (command, result) -> book.write(command.kind(), result, course.now));
        for (Instant at = NOW.minusSeconds(1); !at.isAfter(course.now); at = at.plusSeconds(1)) {
            assertThat(course.history.inForce(at).map(edition -> edition.id().version()))
                    .isEqualTo(book.read(at));
        }
    }

    @Property
    void atMostOneEditionIsInForceAtAnyInstant(@ForAll("commands") List<EditionCommand> commands) {
        Course course = new Course();
        course.run(commands, (command, result) -> {});
        List<EditionPeriod> periods = course.history.periods();
        for (int i = 1; i < periods.size(); i++) {
            Instant from = periods.get(i).from();
            assertThat(periods.get(i - 1).to())
                    .hasValueSatisfying(end -> assertThat(end).isBeforeOrEqualTo(from));
        }
        for (Instant at = NOW.minusSeconds(1); !at.isAfter(course.now); at = at.plusSeconds(1)) {
            Instant instant = at;
            List<LetterEditionId> holding = periods.stream()
                    .filter(period -> period.holds(instant))
                    .map(EditionPeriod::edition)
                    .toList();
            assertThat(course.history.inForce(at).stream().map(LetterEdition::id))
                    .isEqualTo(holding)
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Property
    void pastIsNotRewritten(@ForAll("commands") List<EditionCommand> commands) {
        Course course = new Course();
        Map<Instant, Optional<LetterEditionId>> seen = new HashMap<>();
        course.run(commands, (command, result) -> {
            Instant before = course.now.minusNanos(1);
            Optional<LetterEditionId> found = course.history.inForce(before).map(LetterEdition::id);
            assertThat(seen.computeIfAbsent(before, instant -> found)).isEqualTo(found);
        });
        seen.forEach((at, found) ->
                assertThat(course.history.inForce(at).map(LetterEdition::id)).isEqualTo(found));
    }

    /** What was told of an instant before the last change stays told, whatever instant a command tells. */
    @Property
    void pastIsNotRewrittenByCommandsAtAnyInstants(@ForAll("atAnyInstants") List<EditionCommand> commands) {
        EditionHistory history = new EditionHistory(List.of());
        Instant now = NOW;
        for (EditionCommand command : commands) {
            now = now.plusSeconds(command.seconds());
            Optional<Decision<LetterEdition>> decision = command.decide(history, now);
            if (decision.isPresent() && decision.get() instanceof Decision.Accepted<LetterEdition> accepted) {
                EditionHistory after = StoreLetters.with(history, accepted.aggregate());
                assertThat(toldBefore(after, lastShown(history))).isEqualTo(toldBefore(history, lastShown(history)));
                history = after;
            }
        }
    }

    /** The last instant at which what customers get has changed. */
    private static Instant lastShown(EditionHistory history) {
        return history.all().stream()
                .map(LetterEdition::state)
                .filter(state -> state.publication().isPresent())
                .flatMap(state -> Stream.of(state.publication(), state.withdrawal()))
                .flatMap(Optional::stream)
                .map(EditionAct::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    private static List<Optional<LetterEditionId>> toldBefore(EditionHistory history, Instant end) {
        return Stream.iterate(NOW.minusSeconds(400), at -> at.isBefore(end), at -> at.plusSeconds(1))
                .map(at -> history.inForce(at).map(LetterEdition::id))
                .toList();
    }

    @Property
    void publishedContentNeverChanges(@ForAll("commands") List<EditionCommand> commands) {
        Course course = new Course();
        Map<LetterEditionId, LetterEditionState> published = new HashMap<>();
        course.run(commands, (command, result) -> {
            for (LetterEdition edition : course.history.all()) {
                if (edition.state().publication().isPresent()) {
                    LetterEditionState first = published.computeIfAbsent(edition.id(), id -> edition.state());
                    assertThat(edition.content()).isEqualTo(first.content());
                    assertThat(edition.state().seal()).isEqualTo(first.seal());
                    assertThat(edition.state().publication()).isEqualTo(first.publication());
                    assertThat(edition.state().approval()).isEqualTo(first.approval());
                }
            }
        });
    }

    @Property
    void whatIsPublishedCompilesAndWasApprovedByAnother(@ForAll("commands") List<EditionCommand> commands) {
        Course course = new Course();
        course.run(commands, (command, result) -> {
            if (result.status() == LetterEditionStatus.PUBLISHED) {
                StampedTemplate sent = result.toSend(StoreLetters.SCHEMA).orElseThrow();
                assertThat(Optional.of(sent.stamp())).isEqualTo(result.stamp());
                LetterEditionState written = course.history.all().stream()
                        .filter(edition -> edition.content().equals(result.content()))
                        .filter(edition -> edition.state().rolledBackTo().isEmpty())
                        .filter(edition ->
                                edition.state().approval().equals(result.state().approval()))
                        .findFirst()
                        .orElseThrow()
                        .state();
                assertThat(written.authors())
                        .doesNotContain(written.approval().orElseThrow().by());
            }
        });
    }

    @Property
    void restoringTheRowsMakesAnEqualEditionWithoutFault(@ForAll("commands") List<EditionCommand> commands) {
        Course course = new Course();
        course.run(commands, (command, result) -> {
            assertThat(LetterEdition.restore(result.state()).aggregate()).isEqualTo(result);
            assertThat(LetterEdition.restore(result.state()).violations()).isEmpty();
        });
    }

    @Property
    void goingBackBringsTheVeryHashAndContent(@ForAll("commands") List<EditionCommand> commands) {
        Course course = new Course();
        course.run(commands, (command, result) -> {});
        Instant at = course.now.plusSeconds(1);
        for (LetterEdition target : course.history.all()) {
            Decision<LetterEdition> decision =
                    course.history.rollBack(target.id().version(), StoreLetters.SCHEMA, StoreLetters.AUTHOR, at);
            if (decision instanceof Decision.Accepted<LetterEdition> accepted) {
                LetterEdition back = accepted.aggregate();
                assertThat(back.content()).isEqualTo(target.content());
                assertThat(back.state().seal()).isEqualTo(target.state().seal());
                assertThat(StoreLetters.with(course.history, back).inForce(at)).contains(back);
                assertThat(course.history.all())
                        .noneMatch(edition -> edition.id().equals(back.id()));
            } else if (target.status() == LetterEditionStatus.PUBLISHED) {
                assertThat(StoreLetters.codeOf(decision)).isEqualTo("IN_FORCE_ALREADY");
            }
        }
    }
}
