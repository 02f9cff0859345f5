package org.dealercrm.benchmarks.coverage;

import java.util.List;
import java.util.OptionalDouble;
import org.dealercrm.scoring.drivers.ItemRatings;
import org.dealercrm.scoring.drivers.RatedItem;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.survey.Scale;

/** Importance-performance: the mean of performance, and its gap to importance. */
final class RatingCoverage {

    private static final int SAMPLES = 2_000;
    private static final Label ITEM = new Label("I", "item", "项目");

    private RatingCoverage() {}

    static CoverageTable ratings() {
        // importance first, performance second
        List<Population> populations = List.of(
                people(.5, 1, AnswerShapes.GOOD, AnswerShapes.TORN),
                people(.5, 4, AnswerShapes.GOOD, AnswerShapes.GOOD),
                people(.5, 4, AnswerShapes.GOOD, AnswerShapes.BAD),
                people(.1, 9, AnswerShapes.TORN, AnswerShapes.VERY_GOOD),
                people(.5, 1, AnswerShapes.VERY_GOOD, AnswerShapes.VERY_GOOD));
        int kinds = populations.size();
        return CoverageTable.simulated(
                "Student's interval of an item's performance, and of its gap to importance",
                CoverageNotes.RATINGS,
                List.of(10, 20, 30, 50, 100, 300, 1000),
                List.of(
                        "mean",
                        "mean, 4:1 good",
                        "mean, 4:1 good/bad",
                        "mean, a tenth 9:1, torn/very good",
                        "mean, very good",
                        "gap",
                        "gap, 4:1 good",
                        "gap, 4:1 good/bad",
                        "gap, a tenth 9:1, torn/very good",
                        "gap, very good"),
                SAMPLES,
                (n, column, random, hits) -> {
                    Population population = populations.get(column % kinds);
                    ItemRatings ratings = new ItemRatings(ITEM, Scale.rating(1, 5), Scale.rating(1, 5));
                    for (int i = 0; i < n; i++) {
                        CustomerType type = population.type(random);
                        ratings.addWeighted(
                                type.weight(),
                                OptionalDouble.of(1 + type.answers().get(0).next(random)),
                                OptionalDouble.of(1 + type.answers().get(1).next(random)));
                    }
                    RatedItem rated = ratings.rated(.95);
                    double performance = population.mean(1, 1, 2, 3, 4, 5);
                    if (column < kinds) {
                        hits.add(rated.performance(), performance);
                    } else {
                        hits.add(rated.gap(), performance - population.mean(0, 1, 2, 3, 4, 5));
                    }
                });
    }

    /** Importance is very good to all. */
    private static Population people(double share, double weight, Draws heavy, Draws light) {
        return new Population(
                0,
                new CustomerType(share, weight, List.of(AnswerShapes.VERY_GOOD, heavy)),
                new CustomerType(1 - share, 1, List.of(AnswerShapes.VERY_GOOD, light)));
    }
}
