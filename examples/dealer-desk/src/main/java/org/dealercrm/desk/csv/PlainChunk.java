package org.dealercrm.desk.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Some lines of a plainly written log of visits, taken apart: a column for each thing that scoring wants to know. */
final class PlainChunk {

    /** In place of a day: the row is not easy, and the general reader must judge it. */
    static final int UNEASY = Bytes.UNEASY;

    /** In place of a day: there is none. */
    static final int NO_DAY = UNEASY + 1;

    private static final int ROOM = 1 << 9;

    final byte[] bytes;
    private final byte delimiter;

    int rows;
    /** All lines, those without a row too. */
    int lines;
    /** Whether an easy row names the expected currency. */
    boolean namesCurrency;

    private int[] begin = new int[ROOM];
    /** Its line, from 0. */
    int[] line = new int[ROOM];

    int[] day = new int[ROOM];
    int[] acquired = new int[ROOM];
    double[] amount = new double[ROOM];
    double[] cost = new double[ROOM];
    int[] customerFrom = new int[ROOM];
    int[] customerTo = new int[ROOM];
    int[] customerHash = new int[ROOM];
    /** Where the vehicle's key is; from 0 to 0 if the row names none. */
    int[] vehicleFrom = new int[ROOM];

    int[] vehicleTo = new int[ROOM];
    int[] vehicleHash = new int[ROOM];

    PlainChunk(byte[] bytes, byte delimiter) {
        this.bytes = bytes;
        this.delimiter = delimiter;
    }

    /** Begins a row of which nothing is known yet. */
    void beginRow(int at) {
        if (rows == begin.length) {
            grow(2 * rows);
        }
        begin[rows] = at;
        line[rows] = lines;
        day[rows] = NO_DAY;
        acquired[rows] = NO_DAY;
        amount[rows] = Double.NaN;
        cost[rows] = Double.NaN;
        vehicleTo[rows] = 0;
    }

    boolean customer(int from, int to) {
        customerFrom[rows] = from;
        customerTo[rows] = to;
        customerHash[rows] = Bytes.hash(bytes, from, to);
        return true;
    }

    boolean vehicle(int from, int to) {
        vehicleFrom[rows] = from;
        vehicleTo[rows] = to;
        vehicleHash[rows] = Bytes.hash(bytes, from, to);
        return true;
    }

    boolean day(int epochDay) {
        day[rows] = epochDay;
        return epochDay != UNEASY;
    }

    boolean acquired(int epochDay) {
        acquired[rows] = epochDay;
        return epochDay != UNEASY;
    }

    boolean amount(double value) {
        amount[rows] = value;
        return !Double.isNaN(value);
    }

    boolean cost(double value) {
        cost[rows] = value;
        return !Double.isNaN(value);
    }

    void endRow(boolean easy, boolean named) {
        if (!easy || (day[rows] == NO_DAY && acquired[rows] == NO_DAY)) {
            day[rows] = UNEASY;
        } else {
            namesCurrency |= named;
        }
        rows++;
    }

    private void grow(int room) {
        begin = Arrays.copyOf(begin, room);
        line = Arrays.copyOf(line, room);
        day = Arrays.copyOf(day, room);
        acquired = Arrays.copyOf(acquired, room);
        amount = Arrays.copyOf(amount, room);
        cost = Arrays.copyOf(cost, room);
        customerFrom = Arrays.copyOf(customerFrom, room);
        customerTo = Arrays.copyOf(customerTo, room);
        customerHash = Arrays.copyOf(customerHash, room);
        vehicleFrom = Arrays.copyOf(vehicleFrom, room);
        vehicleTo = Arrays.copyOf(vehicleTo, room);
        vehicleHash = Arrays.copyOf(vehicleHash, room);
    }

    /** Where a row begins in the bytes. */
    int begin(int row) {
        return begin[row];
    }

    /** All fields of a row as texts, as the general reader would give them. */
    List<String> fields(int row) {
        List<String> fields = new ArrayList<>();
        int at = begin[row];
        while (true) {
            boolean quoted = bytes[at] == '"';
            int from = quoted ? at + 1 : at;
            int to = from;
            while (quoted ? bytes[to] != '"' : !endsField(bytes[to])) {
                to++;
            }
            fields.add(new String(bytes, from, to - from, StandardCharsets.UTF_8));
            at = quoted ? to + 1 : to;
            if (bytes[at] != delimiter) {
                return fields;
            }
            at++;
        }
    }

    private boolean endsField(byte b) {
        return b == delimiter || b == '\n' || b == '\r';
    }
}
