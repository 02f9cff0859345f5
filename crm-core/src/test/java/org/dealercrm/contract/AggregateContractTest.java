package org.dealercrm.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract lets a right port pass and tells each fault by the right sentence. */
class AggregateContractTest {

    @Test
    void rightPortPasses() {
        assertThat(violations(Notes::new, Optional.empty())).isEmpty();
        assertThat(violations(Notes::new, Optional.of(port -> port))).isEmpty();
    }

    @Test
    void rightQuestionPasses() {
        ContractQuestion<Notes, Note> question = new ContractQuestion<>(
                "withText",
                (port, request) ->
                        port.kept.page("north", request, note -> note.text().equals("changed")),
                List.of(Notes.SAMPLES.first(), Notes.SAMPLES.firstChanged()),
                List.of(Notes.SAMPLES.firstChanged()));
        assertThat(AggregateContract.violations(host(Notes::new, Optional.empty()), Notes.SAMPLES, List.of(question)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void faultIsTold(String fault, Supplier<Notes> port, String sentence) {
        assertThat(violations(port, Optional.empty()))
                .as(fault)
                .anySatisfy(violation -> assertThat(violation).contains(sentence));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "ignores the version",
                        FaultyNotes.IgnoresVersion::new,
                        "A save that expects version 1 where 2 is stored (0: none) answers Conflict"),
                fault(
                        "overwrites when new",
                        FaultyNotes.OverwritesWhenNew::new,
                        "A save that expects version 0 where 2 is stored (0: none) answers Conflict"),
                fault(
                        "creates at any version",
                        FaultyNotes.CreatesAtAnyVersion::new,
                        "A save that expects version 1 where 0 is stored (0: none) answers Conflict"),
                fault(
                        "records events at a conflict",
                        FaultyNotes.RecordsEventsAtConflict::new,
                        "The recorded events are those of the saves that were stored, in their order; after a conflict"),
                fault(
                        "stores at a conflict",
                        FaultyNotes.StoresAtConflict::new,
                        "found another after a conflict, expected version 1 where 2 is stored"),
                fault(
                        "tells a wrong version at a conflict",
                        FaultyNotes.TellsWrongVersionAtConflict::new,
                        "answers Conflict[expected=3, found=2]; found Conflict[expected=3, found=3]"),
                fault(
                        "forgets events",
                        FaultyNotes.ForgetsEvents::new,
                        "The recorded events are those of the saves that were stored, in their order; after first saves"),
                fault(
                        "records events backwards",
                        FaultyNotes.RecordsEventsBackwards::new,
                        "The recorded events are those of the saves that were stored, in their order"),
                fault(
                        "counts versions from two",
                        FaultyNotes.CountsVersionsFromTwo::new,
                        "answers Saved[version=1]; found Saved[version=2]"),
                fault("keeps the first", FaultyNotes.KeepsTheFirst::new, "found another after its second save"),
                fault("cuts texts", FaultyNotes.CutsTexts::new, "found another after its first save"),
                fault(
                        "finds in any store",
                        FaultyNotes.FindsInAnyStore::new,
                        "find answers Optional.empty() for an id whose like is stored in another store only"),
                fault(
                        "lists all stores",
                        FaultyNotes.ListsAllStores::new,
                        "page of one of two stores at size 2 lists nothing that was not asked for"),
                fault("finds null", FaultyNotes.FindsNull::new, "find answers Optional, never null"),
                fault(
                        "pages null",
                        FaultyNotes.PagesNull::new,
                        "page of an empty store at size 1 answers a page, never null"),
                fault(
                        "throws for an unknown id",
                        FaultyNotes.ThrowsForUnknown::new,
                        "Find of an unknown id: the port threw java.util.NoSuchElementException"),
                fault(
                        "sorts without case",
                        FaultyNotes.SortsWithoutCase::new,
                        "page at size 2 is in the order of ids, that of String.compareTo"),
                fault("loses the last", FaultyNotes.LosesTheLast::new, "page at size 4 leaves nothing out"),
                fault(
                        "marks by row number",
                        FaultyNotes.MarksByRowNumber::new,
                        "page, while an earlier id is saved between two pages, lists nothing twice"),
                fault("repeats the marked", FaultyNotes.RepeatsTheMarked::new, "page at size 4 lists nothing twice"),
                fault("ignores the mark", FaultyNotes.IgnoresTheMark::new, "page at size 2 comes to an end"),
                fault(
                        "marks the last page",
                        FaultyNotes.MarksTheLastPage::new,
                        "page at size 3 has a mark only if something follows"),
                fault(
                        "ignores the size",
                        FaultyNotes.IgnoresTheSize::new,
                        "page at size 2 has 2 items at most; found 3"),
                fault(
                        "lists other versions",
                        FaultyNotes.ListsOldVersions::new,
                        "page at size 1 answers the aggregates and versions that were saved"));
    }

    @Test
    void forgettingAtARestartIsTold() {
        assertThat(violations(Notes::new, Optional.of(port -> new Notes())))
                .anySatisfy(violation -> assertThat(violation).contains("found none after a restart"))
                .anySatisfy(violation -> assertThat(violation).contains("after a restart expected [EventTrace"));
    }

    @Test
    void losingTheVersionAtARestartIsTold() {
        UnaryOperator<Notes> reloading = port -> {
            Notes again = new Notes();
            port.all("north").forEach(item -> again.save(item.aggregate(), 0, List.of()));
            return again;
        };
        assertThat(violations(Notes::new, Optional.of(reloading)))
                .contains("find answers version 2 after a restart; found 1.");
    }

    @Test
    void wrongAnswerToAQuestionIsTold() {
        ContractQuestion<Notes, Note> question = new ContractQuestion<>(
                "withText",
                (port, request) -> port.kept.page("north", request),
                Notes.SAMPLES.inOrder(),
                List.of(Notes.SAMPLES.first()));
        assertThat(AggregateContract.violations(host(Notes::new, Optional.empty()), Notes.SAMPLES, List.of(question)))
                .containsExactly(
                        "withText at size 1 comes to an end; after 3 pages there was still a mark.",
                        "withText at size 2 comes to an end; after 2 pages there was still a mark.");
    }

    @Test
    void messagesOfExceptionsAreLeftOut() {
        Supplier<Notes> talkative = () -> new Notes() {
            @Override
            public Page<Versioned<Note>> page(String store, PageRequest request) {
                throw new IllegalStateException("no row for Anna Schmidt");
            }
        };
        assertThat(violations(talkative, Optional.empty()))
                .contains("Page: the port threw java.lang.IllegalStateException instead of answering.")
                .noneMatch(violation -> violation.contains("Anna"));
    }

    @Test
    void samplesMustBeAbleToTellRightFromWrong() {
        AggregateSamples<String, Note.Key, Note> good = Notes.SAMPLES;
        assertThatThrownBy(() -> new AggregateSamples<>(
                        good.inOrder().subList(0, 4),
                        good.firstChanged(),
                        good.firstElsewhere(),
                        good.idOf(),
                        good.storeOf(),
                        good.event()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 5 samples");
        assertThatThrownBy(() -> new AggregateSamples<>(
                        good.inOrder(), good.first(), good.firstElsewhere(), good.idOf(), good.storeOf(), good.event()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("changed");
    }

    private static Arguments fault(String fault, Supplier<Notes> port, String sentence) {
        return Arguments.of(fault, port, sentence);
    }

    private static List<String> violations(Supplier<Notes> port, Optional<UnaryOperator<Notes>> reopen) {
        return AggregateContract.violations(host(port, reopen), Notes.SAMPLES, List.of());
    }

    private static ContractHost<Notes> host(Supplier<Notes> port, Optional<UnaryOperator<Notes>> reopen) {
        return new ContractHost<>(port, Notes::traces, reopen);
    }
}
