package org.dealercrm.benchmarks.coverage;

import java.util.List;
import org.dealercrm.scoring.satisfaction.EffortScore;
import org.dealercrm.scoring.satisfaction.Responses;
import org.dealercrm.scoring.satisfaction.SatisfactionPolicy;
import org.dealercrm.scoring.satisfaction.SatisfactionScore;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.SurveyForm;

/** One question about the whole visit: share and mean, with and without weights. */
final class ScoreCoverage {

    /** The standard policy shows no figure of fewer than 30 answers. */
    static final SatisfactionPolicy ALL_SHOWN = SatisfactionPolicy.standard().withMinimum(1);

    private static final int SAMPLES = 20_000;
    private static final List<Integer> SIZES = List.of(10, 20, 30, 50, 100, 300, 1000);
    private static final List<Draws> SHAPES = List.of(
            AnswerShapes.EVEN,
            AnswerShapes.GOOD,
            AnswerShapes.VERY_GOOD,
            AnswerShapes.TORN,
            AnswerShapes.GOOD_OF_TEN,
            AnswerShapes.CEILING_OF_TEN,
            AnswerShapes.ASKED_FOR_TENS);

    private static final List<Population> WEIGHTED = List.of(
            Population.parts(.5, 3, AnswerShapes.GOOD, AnswerShapes.GOOD),
            Population.parts(.5, 9, AnswerShapes.GOOD, AnswerShapes.GOOD),
            Population.parts(.5, 3, AnswerShapes.VERY_GOOD, AnswerShapes.VERY_GOOD),
            Population.parts(.5, 9, AnswerShapes.GOOD, AnswerShapes.BAD),
            Population.parts(.5, 9, AnswerShapes.VERY_GOOD, AnswerShapes.BAD),
            Population.parts(.1, 9, AnswerShapes.TORN, AnswerShapes.VERY_GOOD));

    private static final List<String> WEIGHTED_HEADS = List.of(
            "3:1, good",
            "9:1, good",
            "3:1, very good",
            "9:1, good/bad",
            "9:1, very good/bad",
            "a tenth 9:1, torn/very good");

    private ScoreCoverage() {}

    static CoverageTable weightedShare() {
        SurveyForm form = AnswerShapes.whole(Aspect.OVERALL_SATISFACTION, Scale.rating(1, 5));
        return CoverageTable.simulated(
                "Wilson's interval of a weighted share (CSAT) at the effective size",
                CoverageNotes.WEIGHTED_SHARE,
                SIZES,
                WEIGHTED_HEADS,
                SAMPLES,
                (n, column, random, hits) -> {
                    Population population = WEIGHTED.get(column);
                    Responses responses = population.responses(form, n, random);
                    hits.add(SatisfactionScore.of(responses, ALL_SHOWN).share(), population.mean(0, 0, 0, 0, 1, 1));
                });
    }

    static CoverageTable mean() {
        return CoverageTable.simulated(
                "Student's interval of a mean",
                CoverageNotes.MEAN,
                SIZES,
                List.of(
                        "1-5 even",
                        "1-5 good",
                        "1-5 very good",
                        "1-5 torn",
                        "1-10 good",
                        "1-10 ceiling",
                        "1-10 asked for tens"),
                SAMPLES,
                (n, column, random, hits) -> {
                    Draws shape = SHAPES.get(column);
                    int points = shape.outcomes();
                    SurveyForm form = AnswerShapes.whole(Aspect.OVERALL_SATISFACTION, Scale.rating(1, points));
                    Responses responses = Population.alike(shape).responses(form, n, random);
                    hits.add(
                            SatisfactionScore.of(responses, ALL_SHOWN).score(),
                            shape.mean(AnswerShapes.hundred(points)));
                });
    }

    static CoverageTable weightedMean() {
        SurveyForm form = AnswerShapes.whole(Aspect.OVERALL_SATISFACTION, Scale.rating(1, 5));
        return CoverageTable.simulated(
                "Student's interval of a weighted mean",
                CoverageNotes.WEIGHTED_MEAN,
                SIZES,
                WEIGHTED_HEADS,
                SAMPLES,
                (n, column, random, hits) -> {
                    Population population = WEIGHTED.get(column);
                    Responses responses = population.responses(form, n, random);
                    hits.add(
                            SatisfactionScore.of(responses, ALL_SHOWN).score(),
                            population.mean(0, AnswerShapes.hundred(5)));
                });
    }

    static CoverageTable effort() {
        List<Draws> shapes = List.of(
                Draws.of(1, 1, 1, 1, 1, 1, 1),
                Draws.of(.04, .05, .06, .1, .2, .3, .25),
                Draws.of(.02, .01, .01, .01, .05, .2, .7),
                Draws.of(.3, .1, .05, .05, .05, .1, .35));
        SurveyForm form = AnswerShapes.whole(Aspect.EFFORT, Scale.effort());
        return CoverageTable.simulated(
                "Student's interval of the effort score (CES 2.0)",
                CoverageNotes.EFFORT,
                SIZES,
                List.of("even", "good", "very good", "torn"),
                SAMPLES,
                (n, column, random, hits) -> hits.add(
                        EffortScore.of(Population.alike(shapes.get(column)).responses(form, n, random), ALL_SHOWN)
                                .mean(),
                        1 + shapes.get(column).mean()));
    }
}
