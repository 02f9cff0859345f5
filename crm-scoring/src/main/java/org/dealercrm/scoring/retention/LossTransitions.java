package org.dealercrm.scoring.retention;

import static org.dealercrm.scoring.retention.LossEvent.DEPARTURE;
import static org.dealercrm.scoring.retention.LossEvent.LOSS_REACHED;
import static org.dealercrm.scoring.retention.LossEvent.VISIT;
import static org.dealercrm.scoring.retention.LossEvent.WARNING_REACHED;
import static org.dealercrm.scoring.retention.LossState.DEPARTED;
import static org.dealercrm.scoring.retention.LossState.LOST;
import static org.dealercrm.scoring.retention.LossState.NEVER_CAME;
import static org.dealercrm.scoring.retention.LossState.REACTIVATED;
import static org.dealercrm.scoring.retention.LossState.UNDER_MANAGEMENT;
import static org.dealercrm.scoring.retention.LossState.WARNING;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The states of loss and what moves a customer between them. What is not in the table cannot happen: a silence that has been
 * warned of is not warned of again before the next visit, nobody is lost twice without coming between, and after a departure no
 * silence counts.
 */
public final class LossTransitions {

    private static final List<LossTransition> TABLE = List.of(
            row(NEVER_CAME, VISIT, UNDER_MANAGEMENT, "His first visit."),
            row(
                    NEVER_CAME,
                    WARNING_REACHED,
                    WARNING,
                    "Since the delivery he has been silent as long as a warning takes."),
            row(NEVER_CAME, LOSS_REACHED, LOST, "He did not even come for the first service."),
            row(NEVER_CAME, DEPARTURE, DEPARTED, "The vehicle went before he ever came."),
            row(UNDER_MANAGEMENT, VISIT, UNDER_MANAGEMENT, "He goes on coming."),
            row(UNDER_MANAGEMENT, WARNING_REACHED, WARNING, "He has been silent as long as a warning takes."),
            row(UNDER_MANAGEMENT, LOSS_REACHED, LOST, "A policy without a warning before the loss."),
            row(UNDER_MANAGEMENT, DEPARTURE, DEPARTED, "The vehicle is gone."),
            row(WARNING, VISIT, UNDER_MANAGEMENT, "He came in time."),
            row(WARNING, LOSS_REACHED, LOST, "The warning led to nothing."),
            row(WARNING, DEPARTURE, DEPARTED, "The silence has its cause: the vehicle is gone."),
            row(LOST, VISIT, REACTIVATED, "He was given up, and came again."),
            row(LOST, DEPARTURE, DEPARTED, "The loss has its cause: the vehicle is gone."),
            row(REACTIVATED, VISIT, UNDER_MANAGEMENT, "The second visit in a row: he is back for good."),
            row(REACTIVATED, WARNING_REACHED, WARNING, "He came once and has been silent since."),
            row(REACTIVATED, LOSS_REACHED, LOST, "A policy without a warning before the loss."),
            row(REACTIVATED, DEPARTURE, DEPARTED, "The vehicle is gone."),
            row(
                    DEPARTED,
                    VISIT,
                    DEPARTED,
                    "The departure is known; a host that learns of another vehicle takes it back."));

    private static final Map<LossState, Map<LossEvent, LossTransition>> BY_STATE = byState();

    private LossTransitions() {}

    private static Map<LossState, Map<LossEvent, LossTransition>> byState() {
        Map<LossState, Map<LossEvent, LossTransition>> byState = new EnumMap<>(LossState.class);
        for (LossTransition row : TABLE) {
            byState.computeIfAbsent(row.from(), from -> new EnumMap<>(LossEvent.class))
                    .put(row.event(), row);
        }
        return byState;
    }

    /**
     * The whole table.
     *
     * @return the rows, never null
     */
    public static List<LossTransition> table() {
        return TABLE;
    }

    /**
     * The row for an event in a state.
     *
     * @param from the state, not null
     * @param event what happens, not null
     * @return the row, empty if the event cannot happen there
     */
    public static Optional<LossTransition> from(LossState from, LossEvent event) {
        return Optional.ofNullable(BY_STATE.getOrDefault(from, Map.of()).get(event));
    }

    private static LossTransition row(LossState from, LossEvent event, LossState to, String reason) {
        return new LossTransition(from, event, to, reason);
    }
}
