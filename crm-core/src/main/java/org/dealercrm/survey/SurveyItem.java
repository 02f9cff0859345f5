package org.dealercrm.survey;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is asked about, such as "the car was ready when promised".
 *
 * @param code 1 to 64 letters, digits, points, hyphens and underscores
 * @param name what a reader sees, not null
 * @param dimension the code of its dimension; empty if it belongs to none
 * @param criterion its criterion; empty if it belongs to none
 */
public record SurveyItem(String code, SurveyText name, Optional<String> dimension, Optional<Criterion> criterion) {

    /** Checks the form of the code. */
    public SurveyItem {
        SurveyCode.checked(code);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(criterion, "criterion");
    }
}
