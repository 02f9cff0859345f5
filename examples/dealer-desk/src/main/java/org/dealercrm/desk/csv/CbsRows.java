package org.dealercrm.desk.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dealercrm.scoring.history.NotInPeriodsException;
import org.dealercrm.scoring.history.SufficientStatistics;

/** Understands the rows of a table of sufficient statistics. */
final class CbsRows {

    private static final List<String> NAMES = List.of("customer_id", "x", "t_x", "T", "litt", "m_x", "weight");

    // Beyond these the likelihoods leave the numbers that a computer has; no store comes near.
    private static final int MOST_REPEATS = 1_000_000;
    private static final double SHORTEST = 1e-9;
    private static final double LONGEST = 1e6;
    private static final double MOST_WEIGHT = 1e9;

    private final Column customerId;
    private final Column repeats;
    private final Column recency;
    private final Column age;
    private final Column litt;
    private final Column meanSpend;
    private final Column weight;
    private final Map<String, Long> seen = new HashMap<>();

    CbsRows(CsvTable table, ColumnNames names) {
        names.checkAgainst(NAMES);
        // Published tables often have no key: then the number of the row is it.
        Column key = table.optional("customer_id", names);
        customerId = key.present() ? key : Column.ofRowNumber();
        repeats = table.required("x", names);
        recency = table.required("t_x", names);
        age = table.required("T", names);
        litt = table.optional("litt", names);
        meanSpend = table.optional("m_x", names);
        weight = table.optional("weight", names);
    }

    void read(CsvRow row, SufficientStatistics history) {
        String customer = row.requiredText(customerId, "the customer's id");
        int x = repeats(row);
        double length = time(row, age, "the time observed");
        double tx = recency(row, x, length);
        double gaps = litt(row, x);
        double spend = row.notNegative(meanSpend, "a mean spend");
        double counts = weight(row);
        Long before = seen.putIfAbsent(customer, row.line());
        if (before != null) {
            throw row.unfit(customerId, "each customer once, the same as in line " + before);
        }
        try {
            history.add(customer, x, tx, length, gaps, spend, counts);
        } catch (NotInPeriodsException continuous) {
            // Not one bad row: the unit is another one, or the whole table is no such table.
            throw new UnusableInput(notInPeriods(row, tx, continuous.reason()).problem());
        } catch (IllegalArgumentException contradiction) {
            String why = String.valueOf(contradiction.getMessage()).replaceFirst("^Row \\d+: ", "");
            throw row.unfit(litt, "figures that agree: " + why);
        }
    }

    private CsvRow.Unfit notInPeriods(CsvRow row, double tx, NotInPeriodsException.Reason reason) {
        return switch (reason) {
            case TIME_NOT_WHOLE ->
                row.unfit(tx == Math.rint(tx) ? age : recency, "a whole number of periods of the unit");
            case MORE_VISITS_THAN_PERIODS ->
                row.unfit(repeats, "at most t_x, which is " + row.text(recency) + ", as a period has one opportunity");
        };
    }

    private int repeats(CsvRow row) {
        double number = required(row, repeats, "a count of repeat visits");
        if (number != Math.rint(number) || number > MOST_REPEATS) {
            throw row.unfit(repeats, "a whole number of repeat visits, at most " + MOST_REPEATS);
        }
        return (int) number;
    }

    private double recency(CsvRow row, int x, double length) {
        double tx = time(row, recency, "the time of the last visit");
        if (tx > length) {
            throw row.unfit(recency, "at most T, which is " + row.text(age));
        }
        if (x == 0 && tx > 0) {
            throw row.unfit(recency, "0 as x is 0");
        }
        if (x > 0 && tx == 0) {
            throw row.unfit(recency, "a time after 0 as x is " + x + " (visits of one day are one visit)");
        }
        return tx;
    }

    private double litt(CsvRow row, int x) {
        double sum = row.number(litt, "a sum of logarithms of gaps");
        if (litt.present() && Double.isNaN(sum) && x > 0) {
            throw row.unfit(litt, "a sum of logarithms of gaps as x is " + x);
        }
        if (sum < x * Math.log(SHORTEST)) {
            throw row.unfit(litt, "a sum of logarithms of " + x + " gaps, none shorter than 1e-9");
        }
        // A column that is there says 0 for a customer without a gap.
        return litt.present() && Double.isNaN(sum) ? 0 : sum;
    }

    private double weight(CsvRow row) {
        double number = row.number(weight, "a positive weight");
        if (number <= 0 || number > MOST_WEIGHT) {
            throw row.unfit(weight, "a positive weight, at most 1e9");
        }
        return Double.isNaN(number) ? 1 : number;
    }

    /** A time is none, or long enough to be one: far below a second in every unit. */
    private static double time(CsvRow row, Column column, String what) {
        double number = required(row, column, what);
        if ((number > 0 && number < SHORTEST) || number > LONGEST) {
            throw row.unfit(column, what + ", 0 or from 1e-9 to 1e6");
        }
        return number;
    }

    private static double required(CsvRow row, Column column, String what) {
        double number = row.notNegative(column, what);
        if (Double.isNaN(number)) {
            throw row.unfit(column, what + " that is not negative");
        }
        return number;
    }
}
