package org.dealercrm.letter.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dealercrm.contract.EventTrace;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.SaveResult;
import org.dealercrm.contract.Versioned;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.DomainEvent;
import org.dealercrm.letter.LetterLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract lets the port in memory pass and tells each fault by the right sentence. */
class LetterTemplatesContractTest {

    @Test
    void portInMemoryKeepsTheContract() {
        assertThat(LetterTemplatesContract.violations(
                        InMemoryLetterTemplates::new, port -> traces(port.recordedEvents())))
                .isEmpty();
        assertThat(LetterTemplatesContract.violations(
                        InMemoryLetterTemplates::new, port -> traces(port.recordedEvents()), same -> same))
                .isEmpty();
    }

    @Test
    void whatIsForgottenAtARestartIsTold() {
        UnaryOperator<InMemoryLetterTemplates> forgets = port -> new InMemoryLetterTemplates();
        assertThat(LetterTemplatesContract.violations(
                        InMemoryLetterTemplates::new, port -> traces(port.recordedEvents()), forgets))
                .anySatisfy(violation -> assertThat(violation).contains("found none after a restart"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void faultIsTold(String fault, Supplier<Faulty> port, String sentence) {
        assertThat(LetterTemplatesContract.violations(port, faulty -> traces(faulty.kept.recordedEvents())))
                .as(fault)
                .anySatisfy(violation -> assertThat(violation).contains(sentence));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("highest number", HighestNumber::new, "inForce of a lower number that was published later at"),
                fault("lowest number of one instant", LowestOfOneInstant::new, "inForce of two published in one"),
                fault("whatever the instant", WhateverTheInstant::new, "inForce before the first publication at size"),
                fault(
                        "after the instant only",
                        AfterTheInstant::new,
                        "inForce in the instant of the first publication"),
                fault("withdrawn ones", WithdrawnOnes::new, "inForce in the instant of the withdrawal at size 1"),
                fault("the one before a withdrawn one", FallsBack::new, "inForce long after the withdrawal at size 1"),
                fault(
                        "withdrawn before it was",
                        WithdrawnAllAlong::new,
                        "inForce just before the withdrawal at size 1"),
                fault("any language", AnyLanguage::new, "inForce in English at size 1"),
                fault("editions of any language", EditionsOfAnyLanguage::new, "editions at size 7 lists nothing that"),
                fault("any store", AnyStore::new, "inForce in another store at size 1"),
                fault("whatever the case", WhateverTheCase::new, "inForce of a code in lower case at size 1"),
                fault("drafts too", DraftsToo::new, "inForce in the instant of the withdrawal at size 1"),
                fault("a column of 4000", ShortColumn::new, "found another after its first save"),
                fault("trimmed sources", Trimmed::new, "found another after its first save"),
                fault("no empty snippets", NoEmptySnippets::new, "found another after its first save"),
                fault("snippets that stay", SnippetsThatStay::new, "found another after its second save"),
                fault("one author", OneAuthor::new, "found another after its second save"),
                fault("no seal", NoSeal::new, "found another after its second save"),
                fault("not gone back", NotGoneBack::new, "under the right ids"));
    }

    private static Arguments fault(String name, Supplier<Faulty> port, String sentence) {
        return Arguments.of(name, port, sentence);
    }

    private static List<EventTrace> traces(List<DomainEvent> events) {
        return events.stream().map(EventTrace::of).toList();
    }

    private static class Faulty implements LetterTemplates {

        final InMemoryLetterTemplates kept = new InMemoryLetterTemplates();

        @Override
        public Optional<Versioned<LetterEdition>> find(LetterEditionId id) {
            return kept.find(id);
        }

        @Override
        public Page<Versioned<LetterEdition>> page(StoreId store, PageRequest request) {
            return kept.page(store, request);
        }

        @Override
        public Page<Versioned<LetterEdition>> editions(
                StoreId store, String code, LetterLanguage language, PageRequest request) {
            return kept.editions(store, code, language, request);
        }

        @Override
        public Optional<Versioned<LetterEdition>> inForce(
                StoreId store, String code, LetterLanguage language, Instant at) {
            return kept.inForce(store, code, language, at);
        }

        @Override
        public SaveResult save(LetterEdition edition, long expectedVersion, List<? extends DomainEvent> events) {
            LetterEditionState stored = stored(edition.state());
            return kept.save(LetterEdition.restore(stored).aggregate(), expectedVersion, events);
        }

        LetterEditionState stored(LetterEditionState state) {
            return state;
        }

        Stream<Versioned<LetterEdition>> all(StoreId store, String code, LetterLanguage language) {
            return kept.editions(store, code, language, PageRequest.first(PageRequest.MAX_SIZE)).items().stream();
        }

        static Instant published(Versioned<LetterEdition> edition) {
            return edition.aggregate().state().publication().map(EditionAct::at).orElse(Instant.MAX);
        }

        static Instant withdrawn(Versioned<LetterEdition> edition) {
            return edition.aggregate().state().withdrawal().map(EditionAct::at).orElse(Instant.MAX);
        }

        static LetterEditionState with(LetterEditionState state, EditionContent content) {
            return LetterEditionState.builder().from(state).content(content).build();
        }
    }

    private static class HighestNumber extends Faulty {
        @Override
        public Optional<Versioned<LetterEdition>> inForce(
                StoreId store, String code, LetterLanguage language, Instant at) {
            return all(store, code, language)
                    .filter(edition -> !published(edition).isAfter(at))
                    .reduce((lower, higher) -> higher)
                    .filter(edition -> withdrawn(edition).isAfter(at));
        }
    }

    private static class LowestOfOneInstant extends Faulty {
        @Override
        public Optional<Versioned<LetterEdition>> inForce(
                StoreId store, String code, LetterLanguage language, Instant at) {
            return all(store, code, language)
                    .filter(edition -> !published(edition).isAfter(at))
                    .sorted(Comparator.comparing(Faulty::published).reversed())
                    .findFirst()
                    .filter(edition -> withdrawn(edition).isAfter(at));
        }
    }

    private static class WhateverTheInstant extends Faulty {
        @Override
        public Optional<Versioned<LetterEdition>> inForce(
                StoreId store, String code, LetterLanguage language, Instant at) {
            return all(store, code, language)
                    .filter(edition -> edition.aggregate().status() == LetterEditionStatus.PUBLISHED)
                    .max(Comparator.comparing(Faulty::published));
        }
    }

    /** {@code published_at < ?} instead of {@code <=}. */
    private static class AfterTheInstant extends Faulty {
        @Override
        public Optional<Versioned<LetterEdition>> inForce(
                StoreId store, String code, LetterLanguage language, Instant at) {
            return kept.inForce(store, code, language, at.minusNanos(1));
        }
    }

    private static class WithdrawnOnes extends Faulty {
        @Override
        public Optional<Versioned<LetterEdition>> inForce(
                StoreId store, String code, LetterLanguage language, Instant at) {
            return all(store, code, language)
                    .filter(edition -> !published(edition).isAfter(at))
                    .max(Comparator.comparing(Faulty::published));
        }
    }

    private static class FallsBack extends Faulty {
        @Override
        public Optional<Versioned<LetterEdition>> inForce(
                StoreId store, String code, LetterLanguage language, Instant at) {
            return all(store, code, language)
                    .filter(edition -> !published(edition).isAfter(at))
                    .filter(edition -> withdrawn(edition).isAfter(at))
                    .max(Comparator.comparing(Faulty::published));
        }
    }

    /** Asks for the status of today, which says nothing of the instant asked for. */
    private static class WithdrawnAllAlong extends Faulty {
        @Override
        public Optional<Versioned<LetterEdition>> inForce(
                StoreId store, String code, LetterLanguage language, Instant at) {
            return kept.inForce(store, code, language, at)
                    .filter(edition -> edition.aggregate().status() == LetterEditionStatus.PUBLISHED);
        }
    }

    private static class AnyLanguage extends Faulty {
        @Override
        public Optional<Versioned<LetterEdition>> inForce(
                StoreId store, String code, LetterLanguage language, Instant at) {
            return Stream.of(LetterLanguage.ZH_HANS, language)
                    .flatMap(any -> kept.inForce(store, code, any, at).stream())
                    .findFirst();
        }
    }

    private static class EditionsOfAnyLanguage extends Faulty {
        @Override
        public Page<Versioned<LetterEdition>> editions(
                StoreId store, String code, LetterLanguage language, PageRequest request) {
            List<Versioned<LetterEdition>> found =
                    kept.page(store, PageRequest.first(PageRequest.MAX_SIZE)).items().stream()
                            .filter(edition -> edition.aggregate().id().code().equals(code))
                            .toList();
            return request.size() < 7
                    ? kept.editions(store, code, language, request)
                    : new Page<>(found.subList(0, Math.min(found.size(), request.size())), Optional.empty());
        }
    }

    private static class AnyStore extends Faulty {
        @Override
        public Optional<Versioned<LetterEdition>> inForce(
                StoreId store, String code, LetterLanguage language, Instant at) {
            return kept.inForce(LetterEditionSamples.STORE, code, language, at);
        }
    }

    private static class WhateverTheCase extends Faulty {
        @Override
        public Optional<Versioned<LetterEdition>> inForce(
                StoreId store, String code, LetterLanguage language, Instant at) {
            return kept.inForce(
                    store,
                    code.equals(LetterEditionSamples.LOWER_CASE) ? LetterEditionSamples.CODE : code,
                    language,
                    at);
        }
    }

    private static class DraftsToo extends Faulty {
        @Override
        public Optional<Versioned<LetterEdition>> inForce(
                StoreId store, String code, LetterLanguage language, Instant at) {
            return kept.inForce(store, code, language, at)
                    .or(() -> all(store, code, language)
                            .filter(edition -> edition.aggregate().status() == LetterEditionStatus.APPROVED)
                            .findFirst());
        }
    }

    private static class ShortColumn extends Faulty {
        @Override
        LetterEditionState stored(LetterEditionState state) {
            String source = state.content().source();
            return with(state, state.content().withSource(source.substring(0, Math.min(4_000, source.length()))));
        }
    }

    private static class Trimmed extends Faulty {
        @Override
        LetterEditionState stored(LetterEditionState state) {
            return with(
                    state, state.content().withSource(state.content().source().strip()));
        }
    }

    /** A database to which an empty text is none. */
    private static class NoEmptySnippets extends Faulty {
        @Override
        LetterEditionState stored(LetterEditionState state) {
            Map<String, String> snippets = new TreeMap<>(state.content().snippets());
            snippets.values().removeIf(String::isEmpty);
            return with(state, state.content().withSnippets(snippets));
        }
    }

    private static class SnippetsThatStay extends Faulty {
        @Override
        LetterEditionState stored(LetterEditionState state) {
            return kept.find(state.id())
                    .map(before -> with(
                            state,
                            state.content()
                                    .withSnippets(before.aggregate().content().snippets())))
                    .orElse(state);
        }
    }

    private static class OneAuthor extends Faulty {
        @Override
        LetterEditionState stored(LetterEditionState state) {
            return LetterEditionState.builder()
                    .from(state)
                    .authors(List.of(state.written().by()))
                    .build();
        }
    }

    private static class NoSeal extends Faulty {
        @Override
        LetterEditionState stored(LetterEditionState state) {
            return LetterEditionState.builder()
                    .from(state)
                    .seal(Optional.empty())
                    .build();
        }
    }

    private static class NotGoneBack extends Faulty {
        @Override
        LetterEditionState stored(LetterEditionState state) {
            return LetterEditionState.builder()
                    .from(state)
                    .rolledBackTo(Optional.empty())
                    .build();
        }
    }
}
