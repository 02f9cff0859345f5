package org.dealercrm.scoring.evaluation;

import java.util.Optional;
import org.dealercrm.scoring.history.VisitHistory;

/**
 * The plain rule of the trade: who was here lately comes again. It ranks customers by their silence, the days since the last visit
 * (since the clock started, for one who never came).
 *
 * <p>To give a probability as well it looks back: it takes an inner split within the history, parts the customers known then into ten
 * bands of about equal weight by their silence, and notes what share of each band came, and how often on average, between the inner
 * split and the split. A customer gets the share of the band that his silence on the split falls into. If the {@linkplain RuleWindow
 * window} is shorter than the horizon, the mean number of visits is scaled up to the horizon, the share is not.
 */
final class RecencyRule {

    static final String NAME = "recency";

    private final BandShares bands;
    private final double scale;

    RecencyRule(RuleWindow window, int horizonDays) {
        this.bands = new BandShares(silences(window.inner()), window.inner());
        this.scale = (double) horizonDays / window.window().days();
    }

    static Prediction predict(Optional<RuleWindow> window, Holdout holdout, int horizonDays) {
        double[] silence = silences(holdout);
        double[] score = new double[silence.length];
        for (int i = 0; i < silence.length; i++) {
            score[i] = -silence[i];
        }
        if (window.isEmpty()) {
            return RulePrediction.ranking(NAME, score);
        }
        RecencyRule rule = new RecencyRule(window.get(), horizonDays);
        return RulePrediction.of(
                NAME, score, i -> rule.probability(silence[i]), i -> rule.expectedVisits(silence[i]), holdout);
    }

    /** Days since the last visit, on the split of the holdout. */
    private static double[] silences(Holdout holdout) {
        VisitHistory history = holdout.history();
        double[] silence = new double[holdout.size()];
        for (int i = 0; i < silence.length; i++) {
            silence[i] = history.silenceDays(holdout.row(i));
        }
        return silence;
    }

    double probability(double silence) {
        return bands.share(silence);
    }

    double expectedVisits(double silence) {
        return bands.meanVisits(silence) * scale;
    }
}
