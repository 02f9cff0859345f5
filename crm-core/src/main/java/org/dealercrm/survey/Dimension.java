package org.dealercrm.survey;

import java.util.Objects;

/**
 * A group of items that are one matter to a customer, such as reliability or the advisor.
 *
 * @param code 1 to 64 letters, digits, points, hyphens and underscores
 * @param name what a reader sees, not null
 */
public record Dimension(String code, SurveyText name) {

    /** Checks the form of the code. */
    public Dimension {
        SurveyCode.checked(code);
        Objects.requireNonNull(name, "name");
    }
}
