package org.dealercrm.scoring.rates;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dealercrm.scoring.estimate.ExclusionReason;

/**
 * 一次修复率, fixed right first time: of the repairs, those whose vehicle did not return for the same fault within 30 days.
 *
 * <p>A vehicle returned for the same fault if, after the repair was handed back and within the days of the policy, it came with
 * the same fault code; or as a comeback, where one of the two has no code, and then for the last repair before. A comeback is no
 * repair of its own and is left out and counted. A repair whose days are not over on the as-of day is left out and counted,
 * even if the vehicle is back already: among those not over only the quick would be seen. Nothing after the as-of day is looked
 * at.
 *
 * @param source who defines it so, not null
 * @param withinDays for how many days after the release a return counts, 1 to 365
 */
public record FirstTimeFix(RateSource source, int withinDays) {

    /** Over 90 % is called excellent (4S texts, workshop figures). */
    public static final RateTarget EXCELLENT = RateTarget.moreThan(.9);

    static final ExclusionReason COMEBACK = new ExclusionReason("COMEBACK", "that are comebacks themselves", "本身为返修");

    private static final int MOST_DAYS = 365;

    /** Checks the days. */
    public FirstTimeFix {
        Objects.requireNonNull(source, "source");
        if (withinDays < 1 || withinDays > MOST_DAYS) {
            throw new IllegalArgumentException("The days of a return lie from 1 to 365, found " + withinDays);
        }
    }

    /**
     * No return within 30 days.
     *
     * @return the rate to begin with, never null
     */
    public static FirstTimeFix standard() {
        return new FirstTimeFix(RateSource.WORKSHOP_TEXTS, 30);
    }

    /**
     * Counts the repairs handed back within a window.
     *
     * @param jobs all repairs and comebacks in any order, those of other days too, not null
     * @param window the days of release, not null
     * @param asOf the last day that counts, itself included, not null
     * @return the rate, never null
     */
    public Rate of(Collection<RepairJob> jobs, RateWindow window, LocalDate asOf) {
        RowTally tally = new RowTally(COMEBACK, ExclusionReason.NOT_OVER_YET);
        Map<String, List<RepairJob>> byVehicle = jobs.stream()
                .filter(job -> !job.arrived().toLocalDate().isAfter(asOf))
                .collect(Collectors.groupingBy(RepairJob::vehicle, TreeMap::new, Collectors.toList()));
        for (List<RepairJob> ofVehicle : byVehicle.values()) {
            ofVehicle.sort(Comparator.comparing(RepairJob::arrived));
            for (RepairJob job : ofVehicle) {
                LocalDate released = job.released().toLocalDate();
                if (window.contains(released) && !released.isAfter(asOf)) {
                    count(job, ofVehicle, asOf, tally);
                }
            }
        }
        return tally.rate(definition(), window, asOf);
    }

    private void count(RepairJob job, List<RepairJob> ofVehicle, LocalDate asOf, RowTally tally) {
        if (job.comeback()) {
            tally.leaveOut(COMEBACK);
        } else if (lastDay(job).isAfter(asOf)) {
            tally.leaveOut(ExclusionReason.NOT_OVER_YET);
        } else {
            tally.count(ofVehicle.stream().noneMatch(later -> returned(job, later, ofVehicle)));
        }
    }

    private LocalDate lastDay(RepairJob job) {
        return job.released().toLocalDate().plusDays(withinDays);
    }

    private boolean returned(RepairJob job, RepairJob later, List<RepairJob> ofVehicle) {
        if (!later.arrived().isAfter(job.released())
                || later.arrived().toLocalDate().isAfter(lastDay(job))) {
            return false;
        }
        if (job.fault().isPresent() && later.fault().isPresent()) {
            return job.fault().equals(later.fault());
        }
        return later.comeback() && isLastBefore(job, later, ofVehicle);
    }

    /** Whether no other repair that was handed back later lies between. */
    private static boolean isLastBefore(RepairJob job, RepairJob later, List<RepairJob> ofVehicle) {
        return ofVehicle.stream()
                .noneMatch(other -> !other.comeback()
                        && other.released().isAfter(job.released())
                        && other.released().isBefore(later.arrived()));
    }

    private RateDefinition definition() {
        return new RateDefinition(
                "FIRST_TIME_FIX",
                "fixed right first time",
                "一次修复率",
                "repairs without a return for the same fault within " + withinDays + " days / repairs, those "
                        + withinDays + " days over",
                withinDays + " 天内未因同一故障返修的维修 / 交车满 " + withinDays + " 天的维修",
                source,
                Map.of("days", withinDays));
    }
}
