package org.dealercrm.scoring.history;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The customers of a log in the order of their keys, with what is known of them beside their visits, a column each. */
@SuppressWarnings("ArrayRecordComponent") // package-private and never changed after construction
record CustomerColumns(
        String[] key,
        int[] acquired,
        @Nullable Departure[] departure,
        int[] departedOn,
        double[] weight,
        int[] fleetSince) {

    static CustomerColumns of(CustomerRegister register, int[] order) {
        int n = order.length;
        CustomerColumns columns = new CustomerColumns(
                new String[n], new int[n], new @Nullable Departure[n], new int[n], new double[n], new int[n]);
        for (int i = 0; i < n; i++) {
            int number = order[i];
            columns.key[i] = register.key(number);
            columns.acquired[i] = register.acquired(number);
            columns.departure[i] = register.departure(number);
            columns.departedOn[i] = register.departedOn(number);
            columns.weight[i] = register.weight(number);
            columns.fleetSince[i] = register.fleetSince(number);
        }
        return columns;
    }

    /** Where the key stands, negative if it is not there. */
    int indexOf(String customerId) {
        return Arrays.binarySearch(key, customerId, CodePointOrder.INSTANCE);
    }
}
