package org.dealercrm.customer;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a customer is interested in, for example self-driving tours or a larger car, with where and when it became known: an
 * interest without its source and day cannot be trusted later.
 *
 * @param code the host's code of it, 1 to 64 of letters, digits, point, hyphen and underscore, for example {@code car.suv}
 * @param source how it became known, not null
 * @param notedOn the day it became known, not null
 */
public record Interest(String code, InterestSource source, LocalDate notedOn) {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}._-]{1,64}");

    /** Checks the form of the code. */
    public Interest {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(notedOn, "notedOn");
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "The code of an interest has 1 to 64 letters, digits, points, hyphens or underscores, found '"
                            + code + "'");
        }
    }
}
