package org.dealercrm.scoring.rates;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.estimate.ExclusionReason;

/**
 * Counts rows that were looked at: in the numerator, only in the denominator, or left out for one reason. Whole numbers, so the
 * order of the rows changes nothing.
 */
final class RowTally {

    private final Map<ExclusionReason, Long> leftOut = new LinkedHashMap<>();
    private long above;
    private long below;

    /** A tally that tells how many it left out for each of these reasons, also if it met nobody. */
    RowTally(ExclusionReason... lookedFor) {
        for (ExclusionReason reason : lookedFor) {
            leftOut.put(reason, 0L);
        }
    }

    void count(boolean isAbove) {
        below++;
        above += isAbove ? 1 : 0;
    }

    void leaveOut(ExclusionReason reason) {
        leftOut.merge(reason, 1L, Long::sum);
    }

    Rate rate(RateDefinition definition, RateWindow window, LocalDate asOf) {
        List<Exclusion> exclusions = leftOut.entrySet().stream()
                .map(entry -> new Exclusion(entry.getKey(), entry.getValue()))
                .toList();
        return Rate.of(definition, window, asOf, above, below, exclusions);
    }
}
