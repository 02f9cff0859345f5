package org.dealercrm.benchmarks.coverage;

import java.util.List;
import java.util.SplittableRandom;
import org.dealercrm.scoring.drivers.AnswerTable;
import org.dealercrm.scoring.drivers.AnswerTableBuilder;
import org.dealercrm.scoring.drivers.ImpactPolicy;
import org.dealercrm.scoring.drivers.ItemImpact;
import org.dealercrm.scoring.drivers.PenaltyReward;
import org.dealercrm.scoring.drivers.PerformanceBands;
import org.dealercrm.scoring.drivers.TableColumn;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.survey.Scale;

/** Penalty, reward and impact asymmetry of the first of two items on 1 to 5. */
final class ImpactCoverage {

    private static final int SAMPLES = 2_000;
    private static final ImpactPolicy POLICY = ImpactPolicy.of(PerformanceBands.ends(Scale.rating(1, 5)));
    private static final Draws CONTENT = Draws.of(.3, .3, .4);
    private static final List<Draws> ANSWERS =
            List.of(Draws.of(.35, .25, .2, .12, .08), Draws.of(.12, .2, .3, .23, .15), Draws.of(.05, .1, .2, .3, .35));

    private ImpactCoverage() {}

    private enum Noise {
        /** Normal, the same for all. */
        NORMAL,
        /** Many a little above, few far below, as answers near the top of a scale have it. */
        SKEWED,
        /** Normal, three times as wide where the first item is low. */
        WIDER_WHERE_LOW
    }

    private enum Figure {
        PENALTY,
        REWARD,
        ASYMMETRY
    }

    private record Truth(Figure figure, double penalty, double reward, Noise noise) {

        double value() {
            return switch (figure) {
                case PENALTY -> penalty;
                case REWARD -> reward;
                case ASYMMETRY -> (reward + penalty) / (reward - penalty);
            };
        }
    }

    static CoverageTable impacts() {
        List<Truth> truths = List.of(
                new Truth(Figure.PENALTY, -.8, .4, Noise.NORMAL),
                new Truth(Figure.REWARD, -.8, .4, Noise.NORMAL),
                new Truth(Figure.PENALTY, -.8, .4, Noise.SKEWED),
                new Truth(Figure.PENALTY, -.8, .4, Noise.WIDER_WHERE_LOW),
                new Truth(Figure.ASYMMETRY, -.8, .4, Noise.NORMAL),
                new Truth(Figure.ASYMMETRY, -.6, .6, Noise.NORMAL),
                new Truth(Figure.ASYMMETRY, -.8, .05, Noise.NORMAL),
                new Truth(Figure.ASYMMETRY, -.8, .4, Noise.WIDER_WHERE_LOW));
        return CoverageTable.simulated(
                "Student's interval of penalty and reward, the delta method's of impact asymmetry",
                CoverageNotes.IMPACTS,
                List.of(20, 30, 50, 100, 300),
                List.of(
                        "penalty",
                        "reward",
                        "penalty, skewed",
                        "penalty, unequal noise",
                        "IA -.33",
                        "IA 0",
                        "IA -.88",
                        "IA -.33, unequal noise"),
                SAMPLES,
                (n, column, random, hits) -> {
                    Truth truth = truths.get(column);
                    ItemImpact item = PenaltyReward.of(answers(n, truth, random), "Y", POLICY)
                            .items()
                            .get(0);
                    hits.add(
                            switch (truth.figure) {
                                case PENALTY -> item.penalty();
                                case REWARD -> item.reward();
                                case ASYMMETRY -> item.asymmetry();
                            },
                            truth.value());
                });
    }

    /** Both items hang together through how content a customer is; the outcome is exactly what the regression presumes. */
    private static AnswerTable answers(int n, Truth truth, SplittableRandom random) {
        AnswerTableBuilder table = AnswerTable.builder(List.of(
                TableColumn.of(new Label("A", "first", "甲"), Scale.rating(1, 5)),
                TableColumn.of(new Label("B", "second", "乙"), Scale.rating(1, 5)),
                TableColumn.of(new Label("Y", "overall", "总体"))));
        for (int i = 0; i < n; i++) {
            Draws answers = ANSWERS.get(CONTENT.next(random));
            int first = answers.next(random);
            int second = answers.next(random);
            double expected = 3 + effect(first, truth.penalty, truth.reward) + effect(second, -.5, .5);
            table.add(1 + first, 1 + second, expected + noise(truth.noise, first == 0, random));
        }
        return table.build();
    }

    private static double effect(int point, double penalty, double reward) {
        return point == 0 ? penalty : point == 4 ? reward : 0;
    }

    private static double noise(Noise noise, boolean low, SplittableRandom random) {
        return switch (noise) {
            case NORMAL -> Draws.normal(random);
            case SKEWED -> 1 + StrictMath.log(1 - random.nextDouble());
            case WIDER_WHERE_LOW -> (low ? 3 : 1) * Draws.normal(random) / 2;
        };
    }
}
