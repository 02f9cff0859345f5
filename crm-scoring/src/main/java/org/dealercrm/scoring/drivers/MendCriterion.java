package org.dealercrm.scoring.drivers;

import java.util.Comparator;
import java.util.OptionalDouble;
import org.dealercrm.scoring.estimate.Estimation;

/** One question by which items are put in order. What is not known of an item comes after all that is. */
public enum MendCriterion {
    /** Important and poor first, then important and good, neither, good and not important. */
    QUADRANT,
    /** The largest share of what drives overall satisfaction first. */
    DRIVER_SHARE,
    /** Must-be, one-dimensional, attractive, indifferent (Berger et al. 1993), then reverse and questionable. */
    KANO_CLASS,
    /** What most complaints are about first. */
    COMPLAINTS,
    /** What most hopes are about first. */
    HOPES;

    Comparator<MendCandidate> comparator() {
        return Comparator.comparingDouble(this::place);
    }

    /** The smaller the earlier. */
    private double place(MendCandidate item) {
        return switch (this) {
            case QUADRANT ->
                item.placed().flatMap(PlacedItem::quadrant).map(Enum::ordinal).orElse(Integer.MAX_VALUE);
            case DRIVER_SHARE ->
                -item.driver().map(DriverShare::share).map(MendCriterion::share).orElse(-1.0);
            case KANO_CLASS ->
                item.kano().flatMap(KanoAnalysis::category).map(Enum::ordinal).orElse(Integer.MAX_VALUE);
            case COMPLAINTS ->
                -item.complaints()
                        .map(TopicShare::ofReports)
                        .map(MendCriterion::share)
                        .orElse(-1.0);
            case HOPES ->
                -item.hopes()
                        .map(TopicShare::ofReports)
                        .map(MendCriterion::share)
                        .orElse(-1.0);
        };
    }

    private static double share(Estimation figure) {
        OptionalDouble value = figure.figure();
        return value.orElse(-1);
    }
}
