package org.dealercrm.scoring.drivers;

import java.util.Arrays;
import org.dealercrm.scoring.numeric.CompensatedSum;

/**
 * Weights of respondents. Sums are taken over sorted numbers, so that they are the same to the last digit in any order of rows.
 */
final class Weights {

    /** Answers and weights this large and no larger, so that no square of them overflows. */
    static final double LARGEST = 1e50;

    private Weights() {}

    static double checked(double weight) {
        if (!(weight >= 1 / LARGEST && weight <= LARGEST)) {
            throw new IllegalArgumentException("A weight lies between 1e-50 and 1e50, found " + weight);
        }
        return weight;
    }

    static double checkedAnswer(double answer) {
        if (!(Math.abs(answer) <= LARGEST)) {
            throw new IllegalArgumentException("An answer is a number within 1e50, found " + answer);
        }
        return answer;
    }

    /** The sum of the terms, whatever their order. */
    static double sum(double[] terms) {
        double[] sorted = terms.clone();
        Arrays.sort(sorted);
        CompensatedSum sum = new CompensatedSum();
        for (double term : sorted) {
            sum.add(term);
        }
        return sum.value();
    }

    /** Whether all weights are the same number. */
    static boolean equal(double[] weights) {
        for (double weight : weights) {
            if (weight != weights[0]) {
                return false;
            }
        }
        return true;
    }

    /** (sum w)^2 / sum w^2 (Kish 1965), n itself if all are equal; 0 of none. */
    static double effectiveSize(double[] weights) {
        if (equal(weights)) {
            return weights.length;
        }
        double sum = sum(weights);
        double squares = sum(Arrays.stream(weights).map(w -> w * w).toArray());
        return Math.min(weights.length, sum * sum / squares);
    }
}
