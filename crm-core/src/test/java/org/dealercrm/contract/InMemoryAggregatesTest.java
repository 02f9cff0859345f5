package org.dealercrm.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dealercrm.event.DomainEvent;
import org.junit.jupiter.api.Test;

class InMemoryAggregatesTest {

    private static final Note.Key KEY = new Note.Key("north", "1");

    private final Notes notes = new Notes();

    /** Four writers who try again at each conflict: no save is lost, and each leaves one event. */
    @Test
    void savesOfSeveralThreadsFollowEachOther() throws Exception {
        int writers = 4;
        int saves = 250;
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                work.add(() -> {
                    for (int i = 0; i < saves; i++) {
                        saveUntilStored();
                    }
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(notes.find(KEY).orElseThrow().version()).isEqualTo((long) writers * saves);
        assertThat(notes.kept.recordedEvents()).hasSize(writers * saves);
    }

    @Test
    void recordedEventsAreACopyOfWhatWasHandedIn() {
        DomainEvent event = new Note.NoteWritten(KEY, Instant.EPOCH);
        List<DomainEvent> handedIn = new ArrayList<>(List.of(event));
        notes.save(new Note(KEY, "text"), 0, handedIn);
        handedIn.clear();
        List<DomainEvent> recorded = notes.kept.recordedEvents();
        notes.save(new Note(KEY, "text"), 1, List.of(event));
        assertThat(recorded).containsExactly(event);
    }

    private void saveUntilStored() {
        SaveResult result;
        do {
            long version = notes.find(KEY).map(Versioned::version).orElse(0L);
            result = notes.save(
                    new Note(KEY, "version " + version), version, List.of(new Note.NoteWritten(KEY, Instant.EPOCH)));
        } while (result instanceof SaveResult.Conflict);
    }
}
