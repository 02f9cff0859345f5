package org.dealercrm.scoring.estimate;

/** The version of this library that fitted models and results record. */
public final class LibraryVersion {

    /** The version, that of the build. */
    public static final String CURRENT = "0.1.0-SNAPSHOT";

    private LibraryVersion() {}
}
