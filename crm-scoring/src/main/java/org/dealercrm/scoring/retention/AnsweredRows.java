package org.dealercrm.scoring.retention;

import java.util.Arrays;

/** Customers before past windows: what the model said of their return, which step they had answered, and whether they came. */
final class AnsweredRows {

    /** The step of who had not answered. */
    static final int NONE = -1;

    private double[] logit = new double[1024];
    private double[] weight = new double[1024];
    private byte[] step = new byte[1024];
    private boolean[] returned = new boolean[1024];
    private int size;

    void add(double logitOfReturn, double rowWeight, int answeredStep, boolean came) {
        if (size == logit.length) {
            logit = Arrays.copyOf(logit, 2 * size);
            weight = Arrays.copyOf(weight, 2 * size);
            step = Arrays.copyOf(step, 2 * size);
            returned = Arrays.copyOf(returned, 2 * size);
        }
        logit[size] = logitOfReturn;
        weight[size] = rowWeight;
        step[size] = (byte) answeredStep;
        returned[size] = came;
        size++;
    }

    int size() {
        return size;
    }

    double logit(int row) {
        return logit[row];
    }

    double weight(int row) {
        return weight[row];
    }

    int step(int row) {
        return step[row];
    }

    boolean returned(int row) {
        return returned[row];
    }

    /** How many had answered, and returned or not. */
    long answered(boolean whoReturned) {
        long count = 0;
        for (int row = 0; row < size; row++) {
            count += step[row] != NONE && returned[row] == whoReturned ? 1 : 0;
        }
        return count;
    }

    /** Whether two different steps were answered. */
    boolean stepsVary() {
        int first = NONE;
        for (int row = 0; row < size; row++) {
            if (step[row] != NONE && first != NONE && step[row] != first) {
                return true;
            }
            first = step[row] != NONE ? step[row] : first;
        }
        return false;
    }
}
