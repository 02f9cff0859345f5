package org.dealercrm.contract;

/** The answer of a port's save: one atomic act that stored aggregate, version and events, or nothing at all. */
public sealed interface SaveResult {

    /**
     * Everything was stored.
     *
     * @param version the new version, at least 1
     */
    record Saved(long version) implements SaveResult {}

    /**
     * Nothing was stored: somebody else saved in between.
     *
     * @param expected the version that the caller expected; 0 means "not stored yet"
     * @param found the version that is stored; 0 means "not stored"
     */
    record Conflict(long expected, long found) implements SaveResult {}
}
