package org.dealercrm.scoring.evaluation;

import java.util.Optional;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.jspecify.annotations.Nullable;

/**
 * What a model or rule says of each customer of a holdout: a score to rank by and, unless the rule had nothing to learn
 * them from, a probability of return and an expected number of visits.
 */
@SuppressWarnings("ArrayRecordComponent") // package-private and never changed after construction
record Prediction(double[] score, double @Nullable [] probability, double @Nullable [] expected) {

    /** Each customer is foretold by the model of his kind; both are on one clock. */
    static Prediction by(LifetimeModel privateModel, LifetimeModel fleetModel, Holdout holdout, int horizonDays) {
        ClockUnit unit = privateModel.unit();
        VisitHistory history = holdout.history(privateModel.family(), unit);
        double horizon = history.horizon(horizonDays);
        double[] probability = new double[holdout.size()];
        double[] expected = new double[holdout.size()];
        for (int i = 0; i < probability.length; i++) {
            int row = holdout.row(i);
            LifetimeModel model = history.isFleet(row) ? fleetModel : privateModel;
            int x = history.frequency(row);
            double tx = history.recency(row);
            double age = history.age(row);
            probability[i] = model.pReturn(horizon, x, tx, age);
            expected[i] = model.expectedVisits(horizon, x, tx, age);
        }
        return new Prediction(probability, probability, expected);
    }

    static Prediction by(Optional<RecencyRule> rule, Holdout holdout) {
        double[] silence = RecencyRule.silences(holdout);
        double[] score = new double[silence.length];
        for (int i = 0; i < silence.length; i++) {
            score[i] = -silence[i];
        }
        if (rule.isEmpty()) {
            return new Prediction(score, null, null);
        }
        double[] probability = new double[silence.length];
        double[] expected = new double[silence.length];
        for (int i = 0; i < silence.length; i++) {
            probability[i] = rule.get().probability(silence[i]);
            expected[i] = rule.get().expectedVisits(silence[i]);
        }
        return new Prediction(score, probability, expected);
    }
}
