package org.dealercrm.letter.mailing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;

/**
 * The messages that are to go out, of a host's stores: between the writing, which may be done again after any breakdown, and the
 * delivery. A host implements it over its database and checks that against {@link LetterOutboxContract}.
 *
 * <p>Two keys are unique in it: that of the message ({@link OutboxLetter#key()}), and, where a message has one, that of its address
 * ({@link OutboxLetter#onceAt()}). It must hold under any number of writers at once, so it is a matter of the database's unique
 * keys and not of a look beforehand.
 */
public interface LetterOutbox {

    /**
     * Puts messages there, each for itself: it lies there wholly and waits, or not at all. Two of one call may have the same key; then
     * the first counts. They may be stored in one transaction.
     *
     * <p>If it throws, any of them may be stored or not; put once more under the same keys they are stored once.
     *
     * @param letters the messages, on their clearances, not null
     * @return an answer for each, in the same order, never null
     */
    List<PutResult> put(List<ClearedLetter> letters);

    /**
     * Which of some keys have a message there, whatever its status.
     *
     * @param keys the keys, of any store, not null; at most {@link PageRequest#MAX_SIZE}
     * @return those that have, never null
     */
    Set<LetterKey> known(List<LetterKey> keys);

    /**
     * Finds a message.
     *
     * @param key the key, not null
     * @return the message with its delivery, empty if there is none under that key
     */
    Optional<OutboxEntry> find(LetterKey key);

    /**
     * Lists the messages of a mailing that stand somewhere, in the order of {@link LetterKey#value()}.
     *
     * <p>A mark stays good while messages are put and moved between two pages: whatever stood there all the time is neither left out
     * nor listed twice.
     *
     * @param mailing the mailing, not null
     * @param status where they stand, not null
     * @param request how many, and after which mark, not null
     * @return the page, never null
     */
    Page<OutboxEntry> page(MailingId mailing, DeliveryStatus status, PageRequest request);

    /**
     * Changes deliveries, each for itself and only if nobody has changed it since. They may be changed in one transaction.
     *
     * @param moves the changes, each key once, not null
     * @return the keys of those that were changed; never null
     */
    Set<LetterKey> move(List<OutboxMove> moves);

    /**
     * How far a mailing is.
     *
     * @param mailing the mailing, not null
     * @return the counts, never null; all 0 if nothing of it is there
     */
    OutboxCounts counts(MailingId mailing);
}
