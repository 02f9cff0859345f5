package org.dealercrm.scoring.estimate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * By what a figure was made: enough to make it again, and to know what it may be compared with.
 *
 * @param method the formula by name, not null
 * @param source who defined it (author, year, equation), not blank
 * @param parameters what the formula leaves to the caller, by name and as it was, such as {@code boxes = 2}; in the order of
 *     the caller, not null, may be empty
 * @param libraryVersion the version of this library
 */
public record EstimateProvenance(Label method, String source, Map<String, String> parameters, String libraryVersion) {

    /** Copies the parameters in their order. */
    public EstimateProvenance {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(libraryVersion, "libraryVersion");
        if (source.isBlank()) {
            throw new IllegalArgumentException("A formula names its source, found none for " + method.code());
        }
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /**
     * The provenance of a figure of this version.
     *
     * @param method the formula by name, not null
     * @param source who defined it, not blank
     * @param parameters what it leaves to the caller, not null
     * @return the provenance, never null
     */
    public static EstimateProvenance of(Label method, String source, Map<String, String> parameters) {
        return new EstimateProvenance(method, source, parameters, LibraryVersion.CURRENT);
    }
}
