package org.dealercrm.letter.mailing;

import java.util.Optional;
import java.util.Set;

/** What came of preparing one recipient: the message that would go out, or why none would. */
sealed interface Prepared {

    /**
     * A message that may go out.
     *
     * @param letter the message
     * @param bill what a short message costs
     */
    record Ready(ClearedLetter letter, Optional<SmsBill> bill) implements Prepared {}

    /**
     * Nothing that may go out.
     *
     * @param result skipped or failed
     * @param missing the characters that the font lacks
     */
    record Not(SendResult result, Set<Integer> missing) implements Prepared {}
}
