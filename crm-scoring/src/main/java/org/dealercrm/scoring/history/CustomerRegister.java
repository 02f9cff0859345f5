package org.dealercrm.scoring.history;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The customers of a log being built: each key once, with what is known of him beside his visits. */
final class CustomerRegister {

    /** Stands for "no day" in a column of days. */
    static final int NO_DAY = Integer.MIN_VALUE;

    /** Stands for "never" in the column of days since which customers are fleets. */
    static final int NEVER = Integer.MAX_VALUE;

    private final KeyNumbers numbers = new KeyNumbers();
    private int[] acquired = new int[16];
    private @Nullable Departure[] departure = new @Nullable Departure[16];
    private int[] departedOn = new int[16];
    private double[] weight = new double[16];
    private int[] fleetSince = new int[16];

    int size() {
        return numbers.size();
    }

    /** The customer's number, in the order of first mention. */
    int numberOf(String customerId) {
        VisitRules.requireCustomerId(customerId);
        int known = numbers.size();
        int number = numbers.numberOf(customerId);
        if (number < known) {
            return number;
        }
        ensureRoom(number + 1);
        acquired[number] = NO_DAY;
        departedOn[number] = NO_DAY;
        weight[number] = Double.NaN;
        fleetSince[number] = NEVER;
        return number;
    }

    void acquired(int number, int day) {
        if (acquired[number] == NO_DAY || day < acquired[number]) {
            acquired[number] = day;
        }
    }

    /** Of several departures the earliest stays, one without a day counting as the earliest; then the order of the enum. */
    void departed(int number, Departure how, int day) {
        Departure known = departure[number];
        int earlier = known == null ? -1 : Integer.compare(day, departedOn[number]);
        if (known == null || earlier < 0 || (earlier == 0 && how.compareTo(known) < 0)) {
            departure[number] = how;
            departedOn[number] = day;
        }
    }

    void weight(int number, double value) {
        VisitRules.requireWeight(value);
        if (!Double.isNaN(weight[number]) && weight[number] != value) {
            throw new IllegalArgumentException(
                    "A customer has one weight, found " + weight[number] + " and " + value + " for the same customer");
        }
        weight[number] = value;
    }

    /** Of several days the earliest stays; "no day" is the least int, so that it goes before all of them. */
    void fleet(int number, int sinceDay) {
        fleetSince[number] = Math.min(fleetSince[number], sinceDay);
    }

    /** The numbers in the order of the keys, leaving out those that are not wanted. */
    int[] inOrder(boolean[] wanted) {
        int[] chosen = new int[size()];
        int n = 0;
        for (int i = 0; i < size(); i++) {
            if (wanted[i]) {
                chosen[n++] = i;
            }
        }
        return KeyOrder.sorted(numbers.keys(), Arrays.copyOf(chosen, n));
    }

    String key(int number) {
        return numbers.keys()[number];
    }

    int acquired(int number) {
        return acquired[number];
    }

    @Nullable
    Departure departure(int number) {
        return departure[number];
    }

    int departedOn(int number) {
        return departedOn[number];
    }

    double weight(int number) {
        return Double.isNaN(weight[number]) ? 1 : weight[number];
    }

    int fleetSince(int number) {
        return fleetSince[number];
    }

    private void ensureRoom(int size) {
        if (size > acquired.length) {
            int room = acquired.length + (acquired.length >> 1) + 1;
            acquired = Arrays.copyOf(acquired, room);
            departure = Arrays.copyOf(departure, room);
            departedOn = Arrays.copyOf(departedOn, room);
            weight = Arrays.copyOf(weight, room);
            fleetSince = Arrays.copyOf(fleetSince, room);
        }
    }
}
