package org.dealercrm.scoring.calibration;

import java.util.ArrayList;
import java.util.List;
import org.dealercrm.scoring.numeric.Logarithms;

/** Customers before past windows, and whether they came in them. */
final class WindowRows {

    private record Outcome(WindowRow row, double weight, boolean returned) {}

    private final List<Outcome> outcomes = new ArrayList<>();

    void add(WindowRow row, double weight, boolean returned) {
        outcomes.add(new Outcome(row, weight, returned));
    }

    void addAll(WindowRows others) {
        outcomes.addAll(others.outcomes);
    }

    int size() {
        return outcomes.size();
    }

    boolean returned(int index) {
        return outcomes.get(index).returned();
    }

    double weight(int index) {
        return outcomes.get(index).weight();
    }

    /** Whether too few returned, or too few did not, to learn from. */
    boolean hasFewOfAKind() {
        long count = outcomes.stream().filter(Outcome::returned).count();
        return Math.min(count, size() - count) < ReturnCalibration.FEWEST_OF_A_KIND;
    }

    /** Whether they are so many, of both kinds, that they can be learned from. */
    boolean areEnough() {
        return size() >= ReturnCalibration.FEWEST_CUSTOMERS && !hasFewOfAKind();
    }

    /** By weight; of at least one row. */
    double shareReturned() {
        double came = 0;
        double all = 0;
        for (Outcome outcome : outcomes) {
            all += outcome.weight();
            came += outcome.returned() ? outcome.weight() : 0;
        }
        return Math.min(1, came / all);
    }

    /** Rows of customers observed for that many days or longer. */
    long countFrom(double ageDays) {
        return outcomes.stream()
                .filter(outcome -> outcome.row().ageDays() >= ageDays)
                .count();
    }

    /** Days observed for each visit, first ones included; at least a day. */
    double meanGapDays() {
        double days = 0;
        double all = 0;
        for (Outcome outcome : outcomes) {
            days += outcome.weight() * outcome.row().ageDays();
            all += outcome.weight() * (outcome.row().x() + 1);
        }
        return Math.max(1, days / all);
    }

    /** The features of all rows, one row after the other. */
    double[] features(ReturnFeatures features, int count) {
        double[] matrix = new double[size() * count];
        for (int i = 0; i < size(); i++) {
            features.fill(outcomes.get(i).row(), matrix, i * count);
        }
        return matrix;
    }

    /** What a curve of the probability is made of, of all rows, one row after the other. */
    double[] lengths() {
        double[] matrix = new double[size() * LogitCurve.FEATURES];
        for (int i = 0; i < size(); i++) {
            double logit = Logarithms.logit(outcomes.get(i).row().p());
            LogitCurve.fill(logit, matrix, i * LogitCurve.FEATURES);
        }
        return matrix;
    }
}
