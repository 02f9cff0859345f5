package org.dealercrm.desk.csv;

import java.time.LocalDate;
import java.util.Arrays;

/** The day on which each customer was won, and the line that said so first, by the customers' numbers. */
final class AcquiredDays {

    private long[] line = new long[0];
    private int[] day = new int[0];

    /**
     * Notes what a line says of a customer.
     *
     * @return whether it agrees with what an earlier line said
     */
    boolean agrees(int customer, long acquiredOn, long inLine) {
        if (customer >= line.length) {
            int room = Math.max(16, customer + (customer >> 1) + 1);
            line = Arrays.copyOf(line, room);
            day = Arrays.copyOf(day, room);
        }
        if (line[customer] == 0) {
            line[customer] = inLine;
            day[customer] = (int) acquiredOn;
        }
        return day[customer] == acquiredOn;
    }

    /** What the first line said, as the end of a sentence. */
    String earlier(int customer) {
        return LocalDate.ofEpochDay(day[customer]) + " as in line " + line[customer];
    }
}
