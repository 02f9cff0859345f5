package org.dealercrm.scoring.history;

/** Reduces a customer's visits to whole periods with one opportunity each. */
final class PeriodVisits {

    private final VisitColumns visits;
    private final HistoryColumns columns;
    private final VisitMoney money;
    private final ClockUnit period;
    private final int asOf;

    PeriodVisits(VisitColumns visits, HistoryColumns columns, ClockUnit period, int asOf) {
        this.visits = visits;
        this.columns = columns;
        this.money = new VisitMoney(visits, columns);
        this.period = period;
        this.asOf = asOf;
    }

    /**
     * Fills frequency, recency, age and money of a customer.
     *
     * @return the visits left out because their period was not over
     */
    int fill(int row, int customer, int clock) {
        long over = period.wholePeriods((long) asOf - clock);
        int start = visits.start()[customer];
        int first = visits.firstAfter(customer, clock);
        int end = visits.firstAfter(customer, asOf);
        for (int v = start; v < first; v++) {
            money.add(row, v, v + 1, false);
        }
        long last = 0;
        int taken = 0;
        int v = first;
        while (v < end && periodOf(v, clock) <= over) {
            last = periodOf(v, clock);
            int next = v + 1;
            while (next < end && periodOf(next, clock) == last) {
                next++;
            }
            money.add(row, v, next, true);
            taken++;
            v = next;
        }
        money.finish(row);
        columns.frequency[row] = taken;
        columns.recency[row] = last;
        columns.age[row] = over;
        columns.visits[row] = first - start + taken;
        columns.visitsBeforeClock[row] = visits.firstAfter(customer, clock - 1L) - start;
        return end - v;
    }

    private long periodOf(int visit, int clock) {
        return period.periodOf((long) visits.day()[visit] - clock);
    }
}
