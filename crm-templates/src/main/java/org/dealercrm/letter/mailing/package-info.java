/**
 * The mailing (群发): one kind of message to many customers. What would go wrong is told for all of them before the first letter
 * goes ({@link org.dealercrm.letter.mailing.Preflight}); then each is written for himself, passes the gate once more and lies in
 * the outbox, from where the host delivers it.
 *
 * <p>One customer gets one message of a mailing, however often it is begun again: the key of a letter is made of the mailing and
 * the customer and of nothing else. Nothing here delivers, reads a clock or starts a thread.
 */
@NullMarked
package org.dealercrm.letter.mailing;

import org.jspecify.annotations.NullMarked;
