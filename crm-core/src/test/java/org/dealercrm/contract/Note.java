package org.dealercrm.contract;

import java.time.Instant;
import org.dealercrm.event.DomainEvent;

/** The smallest aggregate with a store in its id, to try the contract on. */
record Note(Key key, String text) {

    record Key(String store, String value) {}

    record NoteWritten(Key key, Instant occurredAt) implements DomainEvent {}

    static Note of(String store, String value, String text) {
        return new Note(new Key(store, value), text);
    }
}
