package org.dealercrm.scoring.history;

/**
 * A row of a history or table does not go in whole periods with one opportunity each, as a model in discrete time (BG/BB) needs
 * it. The message names the row and its times and no customer.
 */
public final class NotInPeriodsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int row;
    private final Reason reason;

    /** What is wrong with the row. */
    public enum Reason {
        /** The last visit or the end of the observation is no whole number of periods: the unit is another one, or time is continuous. */
        TIME_NOT_WHOLE,
        /** There are more visits than periods up to the last one, so several fell into one period. */
        MORE_VISITS_THAN_PERIODS
    }

    private NotInPeriodsException(int row, Reason reason, String message) {
        super(message);
        this.row = row;
        this.reason = reason;
    }

    /** Refuses a row, counted from 1, unless it goes in whole periods. */
    static void require(int row, int x, double tx, double age) {
        boolean whole = tx == Math.rint(tx) && age == Math.rint(age);
        if (whole && x <= tx) {
            return;
        }
        String found = ", found x " + x + ", t_x " + tx + ", T " + age;
        throw whole
                ? new NotInPeriodsException(
                        row,
                        Reason.MORE_VISITS_THAN_PERIODS,
                        "Row " + row + ": a period has one opportunity, so x is at most t_x" + found)
                : new NotInPeriodsException(
                        row, Reason.TIME_NOT_WHOLE, "Row " + row + ": t_x and T are whole numbers of periods" + found);
    }

    /**
     * The row.
     *
     * @return its number from 1: in the order of the history, or of the rows as they were added to a table
     */
    public int row() {
        return row;
    }

    /**
     * What is wrong with it.
     *
     * @return the reason, never null
     */
    public Reason reason() {
        return reason;
    }
}
