package org.dealercrm.consent;

/** Why an entry is not taken into the book; the names are the codes of the refusals. A withdrawal is refused as a duplicate only. */
public enum ConsentRefusal {
    /** The very same entry is there already, as when a file is imported twice. */
    ALREADY_RECORDED,
    /** Nobody agrees by this way, such as by a reply to stop. */
    SOURCE_CANNOT_GIVE,
    /** It would end before it begins. */
    NEVER_VALID,
    /** There is no suppression of this reason and channel to lift. */
    NOT_SUPPRESSED
}
