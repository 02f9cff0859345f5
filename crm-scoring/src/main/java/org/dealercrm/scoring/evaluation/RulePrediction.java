package org.dealercrm.scoring.evaluation;

import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.dealercrm.scoring.numeric.Finite;
import org.jspecify.annotations.Nullable;

/** What a rule says of the customers of a holdout; of money it knows what a visit brings on average. */
final class RulePrediction {

    private RulePrediction() {}

    /** A rule that could learn neither probabilities nor counts. */
    static Prediction ranking(String name, double[] score) {
        return rule(name, score, null, null, null);
    }

    /** A rule that could learn no probabilities. */
    static Prediction counting(String name, double[] score, IntToDoubleFunction expected, Holdout holdout) {
        double[] visits = column(score.length, expected);
        return rule(name, score, null, visits, contribution(visits, holdout));
    }

    static Prediction of(
            String name,
            double[] score,
            IntToDoubleFunction probability,
            IntToDoubleFunction expected,
            Holdout holdout) {
        double[] visits = column(score.length, expected);
        return rule(name, score, column(score.length, probability), visits, contribution(visits, holdout));
    }

    private static Prediction rule(
            String name,
            double[] score,
            double @Nullable [] probability,
            double @Nullable [] expected,
            double @Nullable [] contribution) {
        return new Prediction(
                name,
                ResultKind.RULE,
                score,
                probability,
                expected,
                contribution,
                null,
                Optional.empty(),
                Optional.empty());
    }

    private static double[] column(int size, IntToDoubleFunction figure) {
        double[] column = new double[size];
        for (int i = 0; i < size; i++) {
            column[i] = figure.applyAsDouble(i);
        }
        return column;
    }

    private static double @Nullable [] contribution(double[] expected, Holdout holdout) {
        if (holdout.money().isEmpty()) {
            return null;
        }
        double mean = holdout.money().get().storeMean();
        return column(expected.length, i -> Finite.product(expected[i], mean));
    }
}
