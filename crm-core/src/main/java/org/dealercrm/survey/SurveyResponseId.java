package org.dealercrm.survey;

import java.util.Comparator;
import java.util.Objects;
import org.dealercrm.dealership.StoreId;

/**
 * The id of a response to a survey in a store's files.
 *
 * @param store the store, not null
 * @param value the host's id, 1 to 64 characters, no blank at either end
 */
public record SurveyResponseId(StoreId store, String value) implements Comparable<SurveyResponseId> {

    private static final Comparator<SurveyResponseId> ORDER =
            Comparator.comparing(SurveyResponseId::store).thenComparing(SurveyResponseId::value);

    /** Checks the form. */
    public SurveyResponseId {
        Objects.requireNonNull(store, "store");
        Objects.requireNonNull(value, "value");
        if (value.isEmpty() || value.length() > 64 || !value.strip().equals(value)) {
            throw new IllegalArgumentException(
                    "A survey response id has 1 to 64 characters and no blank at either end, found '" + value + "'");
        }
    }

    /** By store, then by value. */
    @Override
    public int compareTo(SurveyResponseId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return store + "/" + value;
    }
}
