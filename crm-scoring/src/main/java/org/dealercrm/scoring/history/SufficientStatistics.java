package org.dealercrm.scoring.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of a customer-by-sufficient-statistic table (CBS), in any order, and makes a {@link VisitHistory} of
 * them. Rows are numbered from 1 in messages, which name no customer.
 */
public final class SufficientStatistics {

    /**
     * How far a litt may lie above the greatest possible one, for each repeat visit, before it is refused: room for
     * rounded times, and less than what weeks taken for days (ln 7) make.
     */
    private static final double LITT_SLACK = 0.5;

    private final ClockUnit unit;
    private final List<Row> rows = new ArrayList<>();
    private @Nullable CurrencyUnit currency;
    private boolean wholePeriods;

    SufficientStatistics(ClockUnit unit) {
        this.unit = unit;
    }

    /**
     * Adds a customer.
     *
     * @param customerId the key of the customer, not null, not blank
     * @param x repeat visits, not negative
     * @param tx time of the last visit, 0 to T; 0 if x is 0
     * @param T time observed, not negative
     * @param litt the sum of the logarithms of the gaps in the table's unit; NaN if it is not known
     * @param mx the mean of the positive amounts of repeat visits, 0 if there is none; NaN if it is not known
     * @param weight how many customers the row stands for, finite and above 0
     * @return this builder
     * @throws IllegalArgumentException if a value is out of range or contradicts another
     * @throws NotInPeriodsException if whole periods were demanded and the row does not go in them
     */
    public SufficientStatistics add(
            String customerId, int x, double tx, double T, double litt, double mx, double weight) {
        VisitRules.requireCustomerId(customerId);
        VisitRules.requireWeight(weight);
        int number = rows.size() + 1;
        requireTimes(number, x, tx, T);
        if (wholePeriods) {
            NotInPeriodsException.require(number, x, tx, T);
        }
        requireGaps(number, x, tx, litt);
        if (!Double.isNaN(mx)) {
            VisitRules.requireAmount("mean spend", mx);
        }
        rows.add(new Row(customerId, number, x, tx, T, litt, mx, weight));
        return this;
    }

    /**
     * Demands of every row added from now on that its times are whole periods of the unit with one opportunity to come in each: t_x
     * and T whole numbers, x at most t_x, as a model in discrete time (BG/BB) needs it.
     *
     * @return this builder
     */
    public SufficientStatistics inWholePeriods() {
        this.wholePeriods = true;
        return this;
    }

    /**
     * Says in which currency the mean spends are.
     *
     * @param currency the currency, not null
     * @return this builder
     */
    public SufficientStatistics currency(CurrencyUnit currency) {
        this.currency = Objects.requireNonNull(currency, "currency");
        return this;
    }

    /**
     * Makes the history. It knows gaps if every row with a repeat visit brought its litt.
     *
     * @return the history, never null
     * @throws IllegalArgumentException if a customer was added twice
     */
    public VisitHistory build() {
        List<Row> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(Row::customerId, CodePointOrder.INSTANCE));
        HistoryColumns columns = new HistoryColumns(sorted.size());
        double[] litt = new double[sorted.size()];
        boolean gaps = true;
        for (int i = 0; i < sorted.size(); i++) {
            Row row = sorted.get(i);
            if (i > 0 && row.customerId().equals(sorted.get(i - 1).customerId())) {
                throw new IllegalArgumentException("A customer has one row in a table of statistics, found rows "
                        + sorted.get(i - 1).number() + " and " + row.number() + " for the same customer");
            }
            row.fill(columns, i);
            litt[i] = row.x() == 0 ? 0 : row.litt();
            gaps &= !Double.isNaN(litt[i]);
        }
        columns.sumLogGaps = gaps ? litt : null;
        return new VisitHistory(columns, unit, unit, currency, Observation.OF_TABLE);
    }

    private static void requireTimes(int number, int x, double tx, double age) {
        boolean finite = Double.isFinite(tx) && Double.isFinite(age);
        if (!finite || x < 0 || tx < 0 || tx > age || (x == 0 && tx > 0)) {
            throw new IllegalArgumentException(
                    "Row " + number + ": x is not below 0, t_x lies from 0 to T and is 0 if x is" + " 0, found x " + x
                            + ", t_x " + tx + ", T " + age);
        }
    }

    /** For x gaps that add up to t_x, litt is greatest if they are equal: x ln(t_x / x). */
    private static void requireGaps(int number, int x, double tx, double litt) {
        if (Double.isNaN(litt) || x == 0) {
            return;
        }
        double greatest = tx == 0 ? 0 : x * Math.log(tx / x);
        if (Double.isInfinite(litt) || litt > greatest + LITT_SLACK * x) {
            throw new IllegalArgumentException("Row " + number + ": litt is at most x ln(t_x / x), " + greatest
                    + " here, found " + litt + "; it is in the same unit as t_x");
        }
    }

    private record Row(
            String customerId, int number, int x, double tx, double age, double litt, double mx, double weight) {

        void fill(HistoryColumns columns, int i) {
            columns.customerId[i] = customerId;
            columns.frequency[i] = x;
            columns.recency[i] = tx;
            columns.age[i] = age;
            columns.weight[i] = weight;
            columns.visits[i] = x + 1;
            if (mx >= 0) {
                columns.amountCount[i] = x;
                columns.totalAmount[i] = mx * x;
                columns.spendCount[i] = mx > 0 ? x : 0;
                columns.meanSpend[i] = x > 0 ? mx : 0;
            }
        }
    }
}
