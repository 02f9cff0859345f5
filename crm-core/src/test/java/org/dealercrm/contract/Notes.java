package org.dealercrm.contract;

import java.util.List;
import java.util.Optional;
import org.dealercrm.event.DomainEvent;

/** A port of notes that keeps the contract; faulty ones override a part of it. */
class Notes implements VersionedAggregates<String, Note.Key, Note> {

    static final AggregateSamples<String, Note.Key, Note> SAMPLES = new AggregateSamples<>(
            List.of(
                    Note.of("north", "A-10", "one"),
                    Note.of("north", "A-2", "two"),
                    Note.of("north", "B1", "three"),
                    Note.of("north", "a-1", "four"),
                    Note.of("north", "b", "five"),
                    Note.of("north", "c", "six")),
            Note.of("north", "A-10", "changed"),
            Note.of("south", "A-10", "elsewhere"),
            Note::key,
            Note.Key::store,
            Note.NoteWritten::new);

    final InMemoryAggregates<String, Note.Key, Note> kept =
            new InMemoryAggregates<>(Note::key, Note.Key::store, Note.Key::value);

    @Override
    public Optional<Versioned<Note>> find(Note.Key id) {
        return kept.find(id);
    }

    @Override
    public Page<Versioned<Note>> page(String store, PageRequest request) {
        return kept.page(store, request);
    }

    @Override
    public SaveResult save(Note note, long expectedVersion, List<? extends DomainEvent> events) {
        return kept.save(note, expectedVersion, events);
    }

    List<EventTrace> traces() {
        return kept.recordedEvents().stream().map(EventTrace::of).toList();
    }

    /** The version stored under the id of a note, 0 if none is. */
    long version(Note note) {
        return kept.find(note.key()).map(Versioned::version).orElse(0L);
    }

    /** All notes of a store in the right order, whatever the faulty port answers. */
    List<Versioned<Note>> all(String store) {
        return kept.page(store, PageRequest.first(PageRequest.MAX_SIZE)).items();
    }
}
