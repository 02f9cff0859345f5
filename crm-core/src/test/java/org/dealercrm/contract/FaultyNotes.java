package org.dealercrm.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dealercrm.event.DomainEvent;

/** Ports with one fault each, as hosts write them. */
final class FaultyNotes {

    private FaultyNotes() {}

    static class IgnoresVersion extends Notes {
        @Override
        public SaveResult save(Note note, long expectedVersion, List<? extends DomainEvent> events) {
            return super.save(note, version(note), events);
        }
    }

    static class OverwritesWhenNew extends Notes {
        @Override
        public SaveResult save(Note note, long expectedVersion, List<? extends DomainEvent> events) {
            return super.save(note, expectedVersion == 0 ? version(note) : expectedVersion, events);
        }
    }

    static class CreatesAtAnyVersion extends Notes {
        @Override
        public SaveResult save(Note note, long expectedVersion, List<? extends DomainEvent> events) {
            return super.save(note, version(note) == 0 ? 0 : expectedVersion, events);
        }
    }

    static class RecordsEventsAtConflict extends Notes {
        private final List<DomainEvent> outbox = new ArrayList<>();

        @Override
        public SaveResult save(Note note, long expectedVersion, List<? extends DomainEvent> events) {
            outbox.addAll(events);
            return super.save(note, expectedVersion, events);
        }

        @Override
        List<EventTrace> traces() {
            return outbox.stream().map(EventTrace::of).toList();
        }
    }

    static class StoresAtConflict extends Notes {
        @Override
        public SaveResult save(Note note, long expectedVersion, List<? extends DomainEvent> events) {
            SaveResult answer = super.save(note, expectedVersion, events);
            if (answer instanceof SaveResult.Conflict conflict && conflict.found() > 0) {
                super.save(note, conflict.found(), List.of());
            }
            return answer;
        }
    }

    static class TellsWrongVersionAtConflict extends Notes {
        @Override
        public SaveResult save(Note note, long expectedVersion, List<? extends DomainEvent> events) {
            SaveResult answer = super.save(note, expectedVersion, events);
            return answer instanceof SaveResult.Conflict
                    ? new SaveResult.Conflict(expectedVersion, expectedVersion)
                    : answer;
        }
    }

    static class ForgetsEvents extends Notes {
        @Override
        public SaveResult save(Note note, long expectedVersion, List<? extends DomainEvent> events) {
            return super.save(note, expectedVersion, List.of());
        }
    }

    static class RecordsEventsBackwards extends Notes {
        @Override
        List<EventTrace> traces() {
            List<EventTrace> backwards = new ArrayList<>(super.traces());
            Collections.reverse(backwards);
            return backwards;
        }
    }

    static class CountsVersionsFromTwo extends Notes {
        @Override
        public SaveResult save(Note note, long expectedVersion, List<? extends DomainEvent> events) {
            SaveResult answer = super.save(note, expectedVersion, events);
            return answer instanceof SaveResult.Saved saved ? new SaveResult.Saved(saved.version() + 1) : answer;
        }
    }

    static class KeepsTheFirst extends Notes {
        @Override
        public SaveResult save(Note note, long expectedVersion, List<? extends DomainEvent> events) {
            Note stored = find(note.key()).map(Versioned::aggregate).orElse(note);
            return super.save(stored, expectedVersion, events);
        }
    }

    static class CutsTexts extends Notes {
        @Override
        public Optional<Versioned<Note>> find(Note.Key id) {
            return super.find(id)
                    .map(found -> new Versioned<>(
                            new Note(id, found.aggregate().text().substring(0, 3)), found.version()));
        }
    }

    static class FindsInAnyStore extends Notes {
        @Override
        public Optional<Versioned<Note>> find(Note.Key id) {
            return super.find(id)
                    .or(() -> super.find(new Note.Key("north", id.value())))
                    .or(() -> super.find(new Note.Key("south", id.value())));
        }
    }

    static class ListsAllStores extends Notes {
        @Override
        public Page<Versioned<Note>> page(String store, PageRequest request) {
            List<Versioned<Note>> everything = new ArrayList<>(all("north"));
            everything.addAll(all("south"));
            return request.after().isPresent() || everything.size() > request.size()
                    ? super.page(store, request)
                    : new Page<>(everything, Optional.empty());
        }
    }

    static class FindsNull extends Notes {
        @Override
        @SuppressWarnings({"OptionalAssignedToNull", "NullAway"})
        public Optional<Versioned<Note>> find(Note.Key id) {
            Optional<Versioned<Note>> found = super.find(id);
            return found.isPresent() ? found : null;
        }
    }

    static class PagesNull extends Notes {
        @Override
        @SuppressWarnings("NullAway")
        public Page<Versioned<Note>> page(String store, PageRequest request) {
            Page<Versioned<Note>> page = super.page(store, request);
            return page.items().isEmpty() ? null : page;
        }
    }

    static class ThrowsForUnknown extends Notes {
        @Override
        public Optional<Versioned<Note>> find(Note.Key id) {
            return Optional.of(super.find(id).orElseThrow());
        }
    }

    /** Sorts as a dictionary does, and marks its pages well. */
    static class SortsWithoutCase extends Notes {
        @Override
        public Page<Versioned<Note>> page(String store, PageRequest request) {
            Comparator<Versioned<Note>> order =
                    Comparator.comparing(item -> item.aggregate().key().value(), String.CASE_INSENSITIVE_ORDER);
            List<Versioned<Note>> sorted = new ArrayList<>(all(store));
            sorted.sort(order);
            List<Versioned<Note>> rest = sorted.stream()
                    .filter(item -> request.after()
                            .map(mark -> item.aggregate().key().value().compareToIgnoreCase(mark) > 0)
                            .orElse(true))
                    .toList();
            if (rest.size() <= request.size()) {
                return new Page<>(rest, Optional.empty());
            }
            List<Versioned<Note>> items = rest.subList(0, request.size());
            return new Page<>(
                    items,
                    Optional.of(items.get(items.size() - 1).aggregate().key().value()));
        }
    }

    static class LosesTheLast extends Notes {
        @Override
        public Page<Versioned<Note>> page(String store, PageRequest request) {
            Page<Versioned<Note>> page = super.page(store, request);
            boolean last = page.next().isEmpty() && page.items().size() > 1;
            return last ? new Page<>(page.items().subList(0, page.items().size() - 1), Optional.empty()) : page;
        }
    }

    /** A mark that is a row number: what is saved before it pushes an item onto the next page again. */
    static class MarksByRowNumber extends Notes {
        @Override
        public Page<Versioned<Note>> page(String store, PageRequest request) {
            List<Versioned<Note>> all = all(store);
            int from = request.after().map(Integer::parseInt).orElse(0);
            int to = Math.min(all.size(), from + request.size());
            Optional<String> next = to < all.size() ? Optional.of(String.valueOf(to)) : Optional.empty();
            return new Page<>(all.subList(from, to), next);
        }
    }

    static class RepeatsTheMarked extends Notes {
        @Override
        public Page<Versioned<Note>> page(String store, PageRequest request) {
            if (request.size() == 1 || request.after().isEmpty()) {
                return super.page(store, request);
            }
            List<Versioned<Note>> items = new ArrayList<>();
            kept.find(new Note.Key(store, request.after().get())).ifPresent(items::add);
            Page<Versioned<Note>> rest = super.page(store, new PageRequest(request.size() - 1, request.after()));
            items.addAll(rest.items());
            return new Page<>(items, rest.next());
        }
    }

    static class IgnoresTheMark extends Notes {
        @Override
        public Page<Versioned<Note>> page(String store, PageRequest request) {
            return super.page(store, PageRequest.first(request.size()));
        }
    }

    static class MarksTheLastPage extends Notes {
        @Override
        public Page<Versioned<Note>> page(String store, PageRequest request) {
            Page<Versioned<Note>> page = super.page(store, request);
            boolean full = page.items().size() == request.size();
            return full && page.next().isEmpty()
                    ? new Page<>(
                            page.items(),
                            Optional.of(page.items()
                                    .get(page.items().size() - 1)
                                    .aggregate()
                                    .key()
                                    .value()))
                    : page;
        }
    }

    static class IgnoresTheSize extends Notes {
        @Override
        public Page<Versioned<Note>> page(String store, PageRequest request) {
            return super.page(store, new PageRequest(request.size() + 1, request.after()));
        }
    }

    static class ListsOldVersions extends Notes {
        @Override
        public Page<Versioned<Note>> page(String store, PageRequest request) {
            Page<Versioned<Note>> page = super.page(store, request);
            return new Page<>(
                    page.items().stream()
                            .map(item -> new Versioned<>(item.aggregate(), item.version() + 1))
                            .toList(),
                    page.next());
        }
    }
}
