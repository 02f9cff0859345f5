package org.dealercrm.scoring.delivered;

/** Which of two offers delivers more. */
public enum Advantage {
    /** Ours. */
    OURS,
    /** Neither: both deliver exactly the same. */
    NONE,
    /** Theirs. */
    THEIRS
}
