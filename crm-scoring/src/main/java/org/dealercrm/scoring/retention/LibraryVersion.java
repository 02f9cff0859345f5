package org.dealercrm.scoring.retention;

/** The version that results record. A test holds it to the version of the build. */
final class LibraryVersion {

    static final String CURRENT = "0.1.0-SNAPSHOT";

    private LibraryVersion() {}
}
