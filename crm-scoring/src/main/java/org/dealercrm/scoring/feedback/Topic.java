package org.dealercrm.scoring.feedback;

import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.survey.Criterion;

/**
 * What a customer speaks of: a factor of service or of the vehicle. A host adds its own beside {@link TradeTopics}.
 *
 * @param label what it is called; the code tells topics apart, not null
 * @param criterion the criterion of service value that it would be an item of; empty for the vehicle's own
 */
public record Topic(Label label, Optional<Criterion> criterion) implements Comparable<Topic> {

    /** Checks that everything is said, and that a line of a dictionary can name it. */
    public Topic {
        Objects.requireNonNull(criterion, "criterion");
        if (!label.code().matches("[A-Z][A-Z0-9_]*")) {
            throw new IllegalArgumentException(
                    "The code of a topic is of capital letters, digits and _, found " + label.code());
        }
    }

    /**
     * A topic of service.
     *
     * @param code the name for programs, of capital letters, digits and _
     * @param english the name in English, not blank
     * @param chinese the name in Chinese, not blank
     * @param criterion the criterion it belongs to, not null
     * @return the topic, never null
     */
    public static Topic ofService(String code, String english, String chinese, Criterion criterion) {
        return new Topic(new Label(code, english, chinese), Optional.of(criterion));
    }

    /**
     * A topic of the vehicle.
     *
     * @param code the name for programs, of capital letters, digits and _
     * @param english the name in English, not blank
     * @param chinese the name in Chinese, not blank
     * @return the topic, never null
     */
    public static Topic ofVehicle(String code, String english, String chinese) {
        return new Topic(new Label(code, english, chinese), Optional.empty());
    }

    /** By code. */
    @Override
    public int compareTo(Topic other) {
        int byCode = label.code().compareTo(other.label.code());
        return byCode != 0 ? byCode : toString().compareTo(other.toString());
    }
}
