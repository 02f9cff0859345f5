package org.dealercrm.scoring.drivers;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
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
        return switch (this) {
            case QUADRANT -> by(item -> item.placed().flatMap(PlacedItem::quadrant));
            case DRIVER_SHARE -> by(item -> item.driver().flatMap(driver -> falling(driver.share())));
            case KANO_CLASS -> by(item -> item.kano().flatMap(KanoAnalysis::category));
            case COMPLAINTS -> by(item -> item.complaints().flatMap(topic -> falling(topic.ofReports())));
            case HOPES -> by(item -> item.hopes().flatMap(topic -> falling(topic.ofReports())));
        };
    }

    private static <T extends Comparable<T>> Comparator<MendCandidate> by(Function<MendCandidate, Optional<T>> answer) {
        return (one, other) -> {
            Optional<T> first = answer.apply(one);
            Optional<T> second = answer.apply(other);
            return first.isPresent() && second.isPresent()
                    ? first.get().compareTo(second.get())
                    : Boolean.compare(first.isEmpty(), second.isEmpty());
        };
    }

    private static Optional<Double> falling(Estimation share) {
        return share.figure().stream().mapToObj(value -> -value).findFirst();
    }
}
