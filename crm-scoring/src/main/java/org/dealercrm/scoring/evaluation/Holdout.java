package org.dealercrm.scoring.evaluation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.lifetime.ModelFamily;

/**
 * The customers known on a split and what they did in the window after it. Left out are those whose vehicle was known, with
 * its day, to be gone on the split: nobody needs a prediction for them. A departure without a day may have become known
 * later, so it leaves nobody out.
 */
final class Holdout {

    private final VisitLog log;
    private final LocalDate split;
    private final VisitHistory history;
    private final int[] rows;
    private final int[] visits;
    private final boolean[] returned;
    private final double[] weights;
    private Optional<HoldoutMoney> money = Optional.empty();

    private Holdout(VisitLog log, LocalDate split, VisitHistory history, int size) {
        this.log = log;
        this.split = split;
        this.history = history;
        rows = new int[size];
        visits = new int[size];
        returned = new boolean[size];
        weights = new double[size];
    }

    static Holdout of(VisitLog log, LocalDate split, int days) {
        VisitHistory history = log.asOf(split, ClockUnit.DAY);
        int[] staying = new int[history.size()];
        int n = 0;
        for (int row = 0; row < history.size(); row++) {
            if (history.departedOn(row).isEmpty()) {
                staying[n++] = row;
            }
        }
        Holdout holdout = new Holdout(log, split, history, n);
        LocalDate last = split.plusDays(days);
        for (int i = 0; i < n; i++) {
            int row = staying[i];
            int customer = log.indexOf(history.customerId(row)).orElseThrow();
            holdout.rows[i] = row;
            holdout.visits[i] = log.visitsWithin(customer, split, last);
            holdout.returned[i] = holdout.visits[i] > 0;
            holdout.weights[i] = history.weight(row);
        }
        return holdout;
    }

    /** The same customers, and what they contributed too. */
    static Holdout withMoney(VisitLog log, LocalDate split, int days) {
        Holdout holdout = of(log, split, days);
        holdout.money = HoldoutMoney.of(log, holdout.history, holdout.rows, split.plusDays(days));
        return holdout;
    }

    /** What the customers contributed; empty if the log knew no amounts. */
    Optional<HoldoutMoney> money() {
        return money;
    }

    int size() {
        return rows.length;
    }

    int departed() {
        return history.size() - rows.length;
    }

    /** The history on the split, in days. */
    VisitHistory history() {
        return history;
    }

    /** The history on the split as a family sees it; the same rows. */
    VisitHistory history(ModelFamily family, ClockUnit unit) {
        return family.inWholePeriods() ? log.opportunities(split, unit) : history.inUnit(unit);
    }

    /** The row in the history of the customer at an index. */
    int row(int index) {
        return rows[index];
    }

    int[] visits() {
        return visits;
    }

    boolean[] returned() {
        return returned;
    }

    double[] weights() {
        return weights;
    }

    double weight() {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return sum;
    }

    double weightedVisits() {
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            sum += weights[i] * visits[i];
        }
        return sum;
    }

    /** Why returned and lost customers cannot be told apart, if they cannot. */
    Optional<Undefined> indistinct() {
        if (rows.length == 0) {
            return Optional.of(Undefined.NO_CUSTOMERS);
        }
        long came = Arrays.stream(visits).filter(count -> count > 0).count();
        if (came == 0) {
            return Optional.of(Undefined.NOBODY_RETURNED);
        }
        return came == rows.length ? Optional.of(Undefined.EVERYBODY_RETURNED) : Optional.empty();
    }
}
