package org.dealercrm.benchmarks.coverage;

import java.util.Optional;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Interval;

/** Counts the intervals that hold the truth, those that do not, and the samples without one. */
final class Hits {

    private int held;
    private int missed;
    private int without;

    void add(Estimation figure, double truth) {
        add(figure.range(), truth);
    }

    void add(Optional<Interval> interval, double truth) {
        if (interval.isEmpty()) {
            without++;
        } else {
            add(interval.get().contains(truth));
        }
    }

    void add(boolean holds) {
        if (holds) {
            held++;
        } else {
            missed++;
        }
    }

    Coverage coverage() {
        int given = held + missed;
        return new Coverage(given == 0 ? 0 : held / (double) given, without / (double) (given + without));
    }
}
