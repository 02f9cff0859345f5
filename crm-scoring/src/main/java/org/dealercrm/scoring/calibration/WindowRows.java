package org.dealercrm.scoring.calibration;

import java.util.Arrays;

/** What customers were like on the splits of past windows, and whether they came: a column each. */
final class WindowRows {

    private int size;
    private double[] probability = new double[256];
    private double[] visits = new double[256];
    private double[] silence = new double[256];
    private double[] age = new double[256];
    private double[] weight = new double[256];
    private boolean[] returned = new boolean[256];

    void add(double p, double x, double silenceDays, double ageDays, double w, boolean came) {
        if (size == returned.length) {
            grow();
        }
        probability[size] = p;
        visits[size] = x;
        silence[size] = silenceDays;
        age[size] = ageDays;
        weight[size] = w;
        returned[size] = came;
        size++;
    }

    private void grow() {
        int room = size + (size >> 1);
        probability = Arrays.copyOf(probability, room);
        visits = Arrays.copyOf(visits, room);
        silence = Arrays.copyOf(silence, room);
        age = Arrays.copyOf(age, room);
        weight = Arrays.copyOf(weight, room);
        returned = Arrays.copyOf(returned, room);
    }

    int size() {
        return size;
    }

    boolean returned(int row) {
        return returned[row];
    }

    double weight(int row) {
        return weight[row];
    }

    int countReturned() {
        int count = 0;
        for (int row = 0; row < size; row++) {
            count += returned[row] ? 1 : 0;
        }
        return count;
    }

    /** Rows of customers observed for that many days or longer. */
    int countFrom(double ageDays) {
        int count = 0;
        for (int row = 0; row < size; row++) {
            count += age[row] >= ageDays ? 1 : 0;
        }
        return count;
    }

    /** Days observed for each visit, first ones included; at least a day. */
    double meanGapDays() {
        double days = 0;
        double all = 0;
        for (int row = 0; row < size; row++) {
            days += weight[row] * age[row];
            all += weight[row] * (visits[row] + 1);
        }
        return Math.max(1, days / all);
    }

    /** The features of all rows, one row after the other. */
    double[] features(ReturnFeatures features, int count) {
        double[] matrix = new double[size * count];
        for (int row = 0; row < size; row++) {
            features.fill(probability[row], visits[row], silence[row], age[row], matrix, row * count);
        }
        return matrix;
    }
}
