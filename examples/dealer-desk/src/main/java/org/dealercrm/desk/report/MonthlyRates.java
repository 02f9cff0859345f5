package org.dealercrm.desk.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dealercrm.scoring.history.VisitLog;

/**
 * Loss and return of a store by calendar month, as the trade counts them (requirements of a 4S store's CRM, 2019):
 *
 * <pre>
 *   loss rate of month N   = visitors of month N-12 not back since / visitors of month N-12
 *   lost pool of month N   = customers whose last visit before month N lies 13 to 24 months back
 *   return rate of month N = share of the lost pool that comes in month N
 * </pre>
 *
 * A rate is undefined, and null, where nobody stands below the line.
 */
final class MonthlyRates {

    private static final int YEAR = 12;

    /**
     * The rates of one month.
     *
     * @param month the month N
     * @param cohort visitors of month N-12
     * @param lost those of them not back since
     * @param pool the lost pool
     * @param returned those of it who came
     */
    record Month(YearMonth month, int cohort, int lost, int pool, int returned) {}

    private MonthlyRates() {}

    /**
     * Counts every whole month from the second year of the log on.
     *
     * @param log the visits
     * @param asOf the last day that counts
     * @return the months in their order, empty if the log is shorter than a year
     */
    static List<Month> of(VisitLog log, LocalDate asOf) {
        LocalDate firstDay = log.firstDay().orElse(asOf);
        YearMonth first = YearMonth.from(firstDay);
        YearMonth afterLast = YearMonth.from(asOf.plusDays(1));
        int months = (int) first.until(afterLast, ChronoUnit.MONTHS);
        List<Month> rates = new ArrayList<>();
        if (months <= YEAR) {
            return rates;
        }
        int[][] counts = new int[months][4];
        for (int customer = 0; customer < log.customerCount(); customer++) {
            count(visited(log, customer, first, months), counts);
        }
        for (int n = YEAR; n < months; n++) {
            int[] c = counts[n];
            rates.add(new Month(first.plusMonths(n), c[0], c[1], c[2], c[3]));
        }
        return rates;
    }

    private static BitSet visited(VisitLog log, int customer, YearMonth first, int months) {
        BitSet visited = new BitSet(months);
        for (int n = 0; n < months; n++) {
            YearMonth month = first.plusMonths(n);
            visited.set(n, log.visitsWithin(customer, month.atDay(1).minusDays(1), month.atEndOfMonth()) > 0);
        }
        return visited;
    }

    private static void count(BitSet visited, int[][] counts) {
        for (int n = YEAR; n < counts.length; n++) {
            if (visited.get(n - YEAR)) {
                counts[n][0]++;
                int next = visited.nextSetBit(n - YEAR + 1);
                counts[n][1] += next < 0 || next > n ? 1 : 0;
            }
            int last = visited.previousSetBit(n - 1);
            if (last >= 0 && last <= n - YEAR - 1 && last >= n - 2 * YEAR) {
                counts[n][2]++;
                counts[n][3] += visited.get(n) ? 1 : 0;
            }
        }
    }
}
