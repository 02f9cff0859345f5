package org.dealercrm.vehicle;

/** What is remarkable in a reading that is lower than the one before it. */
public enum ReadingFlag {
    /** 里程回调: lower than the reading before it, and nothing explains it. Somebody has to look. */
    ROLLBACK,
    /** The first reading of a new instrument that is lower than the last of the old one. */
    NEW_INSTRUMENT
}
