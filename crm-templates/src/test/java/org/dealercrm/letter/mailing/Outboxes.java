package org.dealercrm.letter.mailing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;

/** An outbox that asks another, for tests to come in between. */
class Outboxes implements LetterOutbox {

    private final LetterOutbox other;

    Outboxes(LetterOutbox other) {
        this.other = other;
    }

    @Override
    public List<PutResult> put(List<ClearedLetter> letters) {
        return other.put(letters);
    }

    @Override
    public Set<LetterKey> known(List<LetterKey> keys) {
        return other.known(keys);
    }

    @Override
    public Optional<OutboxEntry> find(LetterKey key) {
        return other.find(key);
    }

    @Override
    public Page<OutboxEntry> page(MailingId mailing, DeliveryStatus status, PageRequest request) {
        return other.page(mailing, status, request);
    }

    @Override
    public Set<LetterKey> move(List<OutboxMove> moves) {
        return other.move(moves);
    }

    @Override
    public OutboxCounts counts(MailingId mailing) {
        return other.counts(mailing);
    }
}
