package org.dealercrm.letter.mailing;

/** What an outbox answers to a message that is put into it. */
public enum PutResult {
    /** It lies there now, and waits. */
    STORED,
    /** A message under the same key lies there already; nothing was stored. */
    ALREADY_THERE,
    /** A message of another customer to the same address lies there already, and it was to go there once; nothing was stored. */
    ADDRESS_TAKEN
}
