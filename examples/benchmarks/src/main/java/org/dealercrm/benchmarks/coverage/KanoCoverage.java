package org.dealercrm.benchmarks.coverage;

import java.util.List;
import org.dealercrm.scoring.drivers.KanoAnalysis;
import org.dealercrm.scoring.drivers.KanoAnswers;
import org.dealercrm.scoring.drivers.KanoAnswersBuilder;
import org.dealercrm.scoring.drivers.KanoCategory;
import org.dealercrm.scoring.drivers.KanoTable;
import org.dealercrm.scoring.estimate.Label;

/** Wilson's interval of Kano's coefficients, of drawn pairs of answers. */
final class KanoCoverage {

    private static final int SAMPLES = 5_000;
    private static final int ANSWERS = 5;
    private static final Label FEATURE = new Label("F", "feature", "功能");

    private KanoCoverage() {}

    static CoverageTable coefficients() {
        List<Feature> features = List.of(
                // like, expect, neutral, accept, dislike: if it is there, if it is not
                new Feature(Draws.of(.1, .6, .2, .1, 0), Draws.of(0, .02, .1, .28, .6)),
                new Feature(Draws.of(.7, .2, .1, 0, 0), Draws.of(0, .02, .1, .18, .7)),
                new Feature(Draws.of(.6, .1, .25, .05, 0), Draws.of(.02, .1, .4, .4, .08)),
                new Feature(Draws.of(.02, .1, .7, .16, .02), Draws.of(.05, .15, .7, .08, .02)),
                new Feature(Draws.of(.1, .1, .3, .2, .3), Draws.of(.3, .2, .3, .1, .1)));
        return CoverageTable.simulated(
                "Wilson's interval of Kano's coefficients",
                CoverageNotes.KANO,
                List.of(10, 20, 30, 50, 100, 300, 1000),
                List.of(
                        "must-be SI",
                        "one-dim. SI",
                        "attractive SI",
                        "indifferent SI",
                        "reverse SI",
                        "must-be DI",
                        "one-dim. DI",
                        "attractive DI",
                        "indifferent DI",
                        "reverse DI"),
                SAMPLES,
                (n, column, random, hits) -> {
                    Feature feature = features.get(column % ANSWERS);
                    boolean satisfaction = column < ANSWERS;
                    KanoAnswersBuilder answers = KanoAnswers.builder(FEATURE);
                    for (int i = 0; i < n; i++) {
                        answers.add(1 + feature.functional.next(random), 1 + feature.dysfunctional.next(random));
                    }
                    KanoAnalysis analysis = KanoAnalysis.of(answers.build(), KanoTable.STANDARD, .95);
                    hits.add(
                            satisfaction ? analysis.satisfaction() : analysis.dissatisfaction(),
                            feature.truth(satisfaction));
                });
    }

    /** How customers feel if it is there, and if it is not. */
    private record Feature(Draws functional, Draws dysfunctional) {

        double truth(boolean satisfaction) {
            double own = of(satisfaction ? KanoCategory.ATTRACTIVE : KanoCategory.MUST_BE);
            double both = of(KanoCategory.ONE_DIMENSIONAL);
            double base = of(KanoCategory.ATTRACTIVE) + both + of(KanoCategory.MUST_BE) + of(KanoCategory.INDIFFERENT);
            return (satisfaction ? 1 : -1) * (own + both) / base;
        }

        private double of(KanoCategory category) {
            double probability = 0;
            for (int f = 0; f < ANSWERS; f++) {
                for (int d = 0; d < ANSWERS; d++) {
                    if (KanoTable.STANDARD.category(f + 1, d + 1) == category) {
                        probability += functional.probability(f) * dysfunctional.probability(d);
                    }
                }
            }
            return probability;
        }
    }
}
