package org.dealercrm.scoring.evaluation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What each customer adds to a measure that is a mean. */
final class Losses {

    private Losses() {}

    static double[] squares(double @Nullable [] probability, boolean[] returned) {
        double[] actual = new double[returned.length];
        for (int i = 0; i < actual.length; i++) {
            actual[i] = returned[i] ? 1 : 0;
        }
        return squares(probability, actual);
    }

    static double[] logarithms(double @Nullable [] probability, boolean[] returned) {
        double[] told = Objects.requireNonNull(probability, "probability");
        double[] losses = new double[returned.length];
        for (int i = 0; i < losses.length; i++) {
            losses[i] = ReturnMeasures.logLoss(told[i], returned[i]);
        }
        return losses;
    }

    static double[] distances(double @Nullable [] expected, double[] actual) {
        double[] told = Objects.requireNonNull(expected, "expected");
        double[] losses = new double[actual.length];
        for (int i = 0; i < losses.length; i++) {
            losses[i] = Math.abs(told[i] - actual[i]);
        }
        return losses;
    }

    static double[] squares(double @Nullable [] expected, double[] actual) {
        double[] losses = distances(expected, actual);
        for (int i = 0; i < losses.length; i++) {
            losses[i] *= losses[i];
        }
        return losses;
    }
}
