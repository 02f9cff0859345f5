package org.dealercrm.survey;

import java.util.Comparator;
import java.util.Objects;
import org.dealercrm.dealership.StoreId;

/**
 * The id of one version of a questionnaire: what a store calls it, and the number of the version. Versions of one code ask the
 * same customers about the same matter; each is a questionnaire of its own, so that answers are read by the questions that
 * were asked.
 *
 * @param store the store, not null
 * @param code 1 to 59 letters, digits, points, hyphens and underscores
 * @param version 1 to 9,999
 */
public record QuestionnaireId(StoreId store, String code, int version) implements Comparable<QuestionnaireId> {

    /** The greatest number of a version. */
    public static final int MAX_VERSION = 9_999;

    private static final int DIGITS = 4;

    /** So that {@link #value()} has 64 characters at most, as the ids of all other things. */
    private static final int MAX_CODE = 59;

    private static final char MARK = '/';

    private static final Comparator<QuestionnaireId> ORDER =
            Comparator.comparing(QuestionnaireId::store).thenComparing(QuestionnaireId::value);

    /** Checks the form. */
    public QuestionnaireId {
        Objects.requireNonNull(store, "store");
        if (SurveyCode.checked(code).length() > MAX_CODE) {
            throw new IllegalArgumentException(
                    "The code of a questionnaire has " + MAX_CODE + " characters at most, found '" + code + "'");
        }
        if (version < 1 || version > MAX_VERSION) {
            throw new IllegalArgumentException(
                    "The version of a questionnaire is 1 to " + MAX_VERSION + ", found " + version);
        }
    }

    /**
     * Reads what {@link #value()} has written.
     *
     * @param store the store, not null
     * @param value for example {@code after-service/0003}, not null
     * @return the id, never null
     * @throws IllegalArgumentException if it is not of that form
     */
    public static QuestionnaireId parse(StoreId store, String value) {
        int mark = value.lastIndexOf(MARK);
        if (mark < 0 || !value.substring(mark + 1).matches("[0-9]{" + DIGITS + "}")) {
            throw new IllegalArgumentException(
                    "A questionnaire is named by its code, a stroke and four digits, found '" + value + "'");
        }
        return new QuestionnaireId(store, value.substring(0, mark), Integer.parseInt(value.substring(mark + 1)));
    }

    /**
     * Its own part within the store, which sorts the versions of a code by their numbers.
     *
     * @return for example {@code after-service/0003}, 1 to 64 characters, never null
     */
    public String value() {
        return code + MARK + Integer.toString(10_000 + version).substring(1);
    }

    /**
     * The id of the version after this one.
     *
     * @return the id, never null
     * @throws IllegalArgumentException if this is the last version that can be numbered
     */
    public QuestionnaireId next() {
        return new QuestionnaireId(store, code, version + 1);
    }

    /** By store, then by {@link #value()}. */
    @Override
    public int compareTo(QuestionnaireId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return store + "/" + value();
    }
}
