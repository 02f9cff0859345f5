package org.dealercrm.letter.mailing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How a customer stands with the store, in the words of whoever judged it: the code of a class, for example {@code
 * HIGH_VALUE_AT_RISK}, and the codes of the reasons, the weightiest first. Letters only compare the words.
 *
 * @param retentionClass the code of the class, not blank; empty if nobody judged
 * @param reasons the codes of the reasons, none blank; may be empty; copied
 */
public record Standing(Optional<String> retentionClass, List<String> reasons) {

    private static final Standing UNKNOWN = new Standing(Optional.empty(), List.of());

    /** Checks the codes and copies the list. */
    public Standing {
        Objects.requireNonNull(retentionClass, "retentionClass");
        reasons = List.copyOf(reasons);
        if (retentionClass.filter(String::isBlank).isPresent()
                || reasons.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("The code of a class or of a reason is not blank");
        }
    }

    /**
     * The standing of a customer whom nobody has judged.
     *
     * @return no class and no reason, never null
     */
    public static Standing unknown() {
        return UNKNOWN;
    }

    /**
     * A standing.
     *
     * @param retentionClass the code of the class, not blank
     * @param reasons the codes of the reasons, the weightiest first
     * @return the standing, never null
     */
    public static Standing of(String retentionClass, String... reasons) {
        return new Standing(Optional.of(retentionClass), List.of(reasons));
    }

    /** The weightiest of the reasons that are asked for. */
    Optional<String> firstOf(Set<String> asked) {
        return reasons.stream().filter(asked::contains).findFirst();
    }

    /** Tells the class only, because the reasons are about a person. */
    @Override
    public String toString() {
        return "Standing[" + retentionClass.orElse("unknown") + "]";
    }
}
