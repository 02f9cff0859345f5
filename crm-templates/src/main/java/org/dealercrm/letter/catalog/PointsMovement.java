package org.dealercrm.letter.catalog;

import java.time.LocalDate;
import org.dealercrm.template.TemplateSchema;
import org.dealercrm.template.TemplateValues;

/** One movement of points in {@link MembershipLetter#MOVEMENTS}: points that were earned, or points that were spent. */
public final class PointsMovement {

    /** The day; date. */
    public static final String MOVED_ON = "movedOn";
    /** What for, for example 到店保养; text. */
    public static final String REASON = "reason";
    /** How many points were earned; optional number. */
    public static final String EARNED = "earned";
    /** How many points were spent; optional number. */
    public static final String SPENT = "spent";

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .date(MOVED_ON)
            .text(REASON)
            .optionalNumber(EARNED)
            .optionalNumber(SPENT)
            .build();

    private PointsMovement() {}

    /**
     * The fields of a movement.
     *
     * @return the schema, never null
     */
    public static TemplateSchema schema() {
        return SCHEMA;
    }

    /**
     * Points that were earned.
     *
     * @param on the day, not null
     * @param reason what for, not blank
     * @param points how many, 1 or more
     * @return the movement, never null
     * @throws IllegalArgumentException if the reason is blank or there are no points
     */
    public static TemplateValues earned(LocalDate on, String reason, long points) {
        return movement(on, reason, EARNED, points);
    }

    /**
     * Points that were spent.
     *
     * @param on the day, not null
     * @param reason what for, not blank
     * @param points how many, 1 or more
     * @return the movement, never null
     * @throws IllegalArgumentException if the reason is blank or there are no points
     */
    public static TemplateValues spent(LocalDate on, String reason, long points) {
        return movement(on, reason, SPENT, points);
    }

    private static TemplateValues movement(LocalDate on, String reason, String direction, long points) {
        if (points < 1) {
            throw new IllegalArgumentException("A movement is of 1 point or more, found " + points);
        }
        return CatalogRecord.of(TemplateValues.builder(SCHEMA)
                .date(MOVED_ON, on)
                .text(REASON, reason)
                .number(direction, points));
    }
}
