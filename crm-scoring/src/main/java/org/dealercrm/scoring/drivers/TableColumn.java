package org.dealercrm.scoring.drivers;

import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.ScaleDirection;

/**
 * One question of a table of answers.
 *
 * @param label what it asks about, not null
 * @param scale the answers that it allows; empty if any number is one
 */
public record TableColumn(Label label, Optional<Scale> scale) {

    /** Checks that both are given. */
    public TableColumn {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(scale, "scale");
    }

    /**
     * A question that any number answers, the higher the better.
     *
     * @param label what it asks about, not null
     * @return the column, never null
     */
    public static TableColumn of(Label label) {
        return new TableColumn(label, Optional.empty());
    }

    /**
     * A question with a scale.
     *
     * @param label what it asks about, not null
     * @param scale the answers that it allows, not null
     * @return the column, never null
     */
    public static TableColumn of(Label label, Scale scale) {
        return new TableColumn(label, Optional.of(scale));
    }

    boolean allows(double answer) {
        return scale.isEmpty() || scale.get().allows(answer);
    }

    /** The answer on a scale on which the higher is the better: min + max - answer if it is the other way round. */
    double rising(double answer) {
        return scale.isPresent() && scale.get().direction() == ScaleDirection.LOWER_IS_BETTER
                ? scale.get().min() + scale.get().max() - answer
                : answer;
    }
}
