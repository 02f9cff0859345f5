package org.dealercrm.scoring.evaluation;

import java.util.Optional;
import org.dealercrm.scoring.history.VisitHistory;

/**
 * The plainest forecast of visits: as often as until now. The rate of a customer is his repeat visits over the days observed (a day at
 * least); he is expected to come rate x horizon times, and customers are ranked by it.
 *
 * <p>Its probability is the share of the customers with about the same rate who came in the {@linkplain RuleWindow inner window}: ten
 * bands of about equal weight, as the recency rule has. If the window is shorter than the horizon, the share is too low.
 */
final class HistoricalRateRule {

    static final String NAME = "historical-rate";

    private HistoricalRateRule() {}

    static Prediction predict(Optional<RuleWindow> window, Holdout holdout, int horizonDays) {
        double[] rate = rates(holdout);
        if (window.isEmpty()) {
            return RulePrediction.counting(NAME, rate, i -> rate[i] * horizonDays, holdout);
        }
        BandShares bands =
                new BandShares(rates(window.get().inner()), window.get().inner());
        return RulePrediction.of(NAME, rate, i -> bands.share(rate[i]), i -> rate[i] * horizonDays, holdout);
    }

    /** Visits a day, on the split of the holdout. */
    private static double[] rates(Holdout holdout) {
        VisitHistory history = holdout.history();
        double[] rate = new double[holdout.size()];
        for (int i = 0; i < rate.length; i++) {
            int row = holdout.row(i);
            rate[i] = history.frequency(row) / Math.max(1, history.age(row));
        }
        return rate;
    }
}
