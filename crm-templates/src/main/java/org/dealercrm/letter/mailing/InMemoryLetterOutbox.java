package org.dealercrm.letter.mailing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;

/**
 * An outbox in memory, for the tests and first steps of those who embed the library. It forgets everything with the process. Safe
 * for use by several threads.
 */
public final class InMemoryLetterOutbox implements LetterOutbox {

    private final Map<LetterKey, OutboxEntry> entries = new HashMap<>();
    private final Set<AddressKey> addresses = new HashSet<>();
    private final Map<MailingId, Map<DeliveryStatus, NavigableMap<String, LetterKey>>> shelves = new HashMap<>();

    /** An empty outbox. */
    public InMemoryLetterOutbox() {}

    @Override
    public synchronized List<PutResult> put(List<ClearedLetter> letters) {
        List<PutResult> answers = new ArrayList<>(letters.size());
        for (ClearedLetter cleared : List.copyOf(letters)) {
            answers.add(put(cleared.letter()));
        }
        return List.copyOf(answers);
    }

    private PutResult put(OutboxLetter letter) {
        LetterKey key = letter.key();
        if (entries.containsKey(key)) {
            return PutResult.ALREADY_THERE;
        }
        if (letter.onceAt().isPresent() && !addresses.add(letter.onceAt().get())) {
            return PutResult.ADDRESS_TAKEN;
        }
        OutboxEntry entry =
                new OutboxEntry(letter, Delivery.waiting(letter.clearance().at()));
        entries.put(key, entry);
        shelf(letter.mailing(), DeliveryStatus.WAITING).put(key.value(), key);
        return PutResult.STORED;
    }

    @Override
    public synchronized Set<LetterKey> known(List<LetterKey> keys) {
        Set<LetterKey> known = new LinkedHashSet<>(keys);
        known.retainAll(entries.keySet());
        return Set.copyOf(known);
    }

    @Override
    public synchronized Optional<OutboxEntry> find(LetterKey key) {
        return Optional.ofNullable(entries.get(key));
    }

    @Override
    public synchronized Page<OutboxEntry> page(MailingId mailing, DeliveryStatus status, PageRequest request) {
        NavigableMap<String, LetterKey> shelf = shelf(mailing, status);
        NavigableMap<String, LetterKey> rest =
                request.after().map(mark -> shelf.tailMap(mark, false)).orElse(shelf);
        List<OutboxEntry> items = new ArrayList<>();
        String last = "";
        for (LetterKey key : rest.values()) {
            if (items.size() == request.size()) {
                return new Page<>(items, Optional.of(last));
            }
            find(key).ifPresent(items::add);
            last = key.value();
        }
        return new Page<>(items, Optional.empty());
    }

    @Override
    public synchronized Set<LetterKey> move(List<OutboxMove> moves) {
        Set<LetterKey> moved = new LinkedHashSet<>();
        for (OutboxMove move : List.copyOf(moves)) {
            OutboxEntry entry = entries.get(move.key());
            if (entry != null && entry.delivery().moves() == move.to().moves() - 1) {
                MailingId mailing = entry.letter().mailing();
                entries.put(move.key(), new OutboxEntry(entry.letter(), move.to()));
                shelf(mailing, entry.delivery().status()).remove(move.key().value());
                shelf(mailing, move.to().status()).put(move.key().value(), move.key());
                moved.add(move.key());
            }
        }
        return Set.copyOf(moved);
    }

    @Override
    public synchronized OutboxCounts counts(MailingId mailing) {
        return new OutboxCounts(
                shelf(mailing, DeliveryStatus.WAITING).size(),
                shelf(mailing, DeliveryStatus.UNDER_WAY).size(),
                shelf(mailing, DeliveryStatus.DELIVERED).size(),
                shelf(mailing, DeliveryStatus.FAILED).size());
    }

    private NavigableMap<String, LetterKey> shelf(MailingId mailing, DeliveryStatus status) {
        return shelves.computeIfAbsent(mailing, id -> new EnumMap<>(DeliveryStatus.class))
                .computeIfAbsent(status, each -> new TreeMap<>());
    }
}
