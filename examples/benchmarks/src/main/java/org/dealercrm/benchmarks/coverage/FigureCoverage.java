package org.dealercrm.benchmarks.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.dealercrm.scoring.satisfaction.CriteriaScores;
import org.dealercrm.scoring.satisfaction.GapAnalysis;
import org.dealercrm.scoring.satisfaction.ResponseColumns;
import org.dealercrm.scoring.satisfaction.Responses;
import org.dealercrm.scoring.satisfaction.SatisfactionIndex;
import org.dealercrm.survey.Criterion;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.SurveyChannel;
import org.dealercrm.survey.SurveyForm;

/** Figures of several answers of each respondent: gap, criterion, index. */
final class FigureCoverage {

    private static final int SAMPLES = 5_000;
    private static final List<Integer> SIZES = List.of(10, 20, 30, 50, 100, 300, 1000);
    private static final int POINTS = 10;

    private FigureCoverage() {}

    /** Answers to four items, or three questions, which hang together through types of customers. */
    private static Population content(double missing, double weight, int questions) {
        return new Population(
                missing,
                new CustomerType(.6, 1, copies(questions, AnswerShapes.GOOD_OF_TEN)),
                new CustomerType(.3, weight, copies(questions, AnswerShapes.CEILING_OF_TEN)),
                new CustomerType(.1, 1, copies(questions, AnswerShapes.BAD_OF_TEN)));
    }

    private static Population ceiling(int questions) {
        return new Population(
                0,
                new CustomerType(.95, 1, copies(questions, AnswerShapes.ASKED_FOR_TENS)),
                new CustomerType(.05, 1, copies(questions, AnswerShapes.BAD_OF_TEN)));
    }

    private static List<Draws> copies(int questions, Draws answers) {
        return new ArrayList<>(Collections.nCopies(questions, answers));
    }

    private static List<Population> populations(int questions) {
        return List.of(
                content(0, 1, questions),
                content(.2, 1, questions),
                content(0, 4, questions),
                content(.2, 4, questions),
                ceiling(questions));
    }

    private static final List<String> HEADS =
            List.of("good", "20 % missing", "weights 4:1", "weights 4:1, 20 % missing", "asked for tens");

    private static double truth(Population population, int questions) {
        double sum = 0;
        for (int question = 0; question < questions; question++) {
            sum += population.mean(question, AnswerShapes.hundred(POINTS));
        }
        return sum / questions;
    }

    static CoverageTable criterion() {
        List<Population> populations = populations(4);
        SurveyForm form = AnswerShapes.criterion(Scale.rating(1, POINTS));
        return CoverageTable.simulated(
                "Student's interval of a criterion of four items",
                CoverageNotes.CRITERION,
                SIZES,
                HEADS,
                SAMPLES,
                (n, column, random, hits) -> {
                    Responses responses = populations.get(column).responses(form, n, random);
                    CriteriaScores scores = CriteriaScores.of(responses, ScoreCoverage.ALL_SHOWN);
                    hits.add(
                            Objects.requireNonNull(scores.criteria().get(Criterion.SERVICE_CULTURE)),
                            truth(populations.get(column), 4));
                });
    }

    static CoverageTable index() {
        List<Population> populations = populations(3);
        SurveyForm form = AnswerShapes.index(Scale.rating(1, POINTS));
        return CoverageTable.simulated(
                "Student's interval of the satisfaction index of three questions",
                CoverageNotes.INDEX,
                SIZES,
                HEADS,
                SAMPLES,
                (n, column, random, hits) -> hits.add(
                        SatisfactionIndex.of(
                                populations.get(column).responses(form, n, random), ScoreCoverage.ALL_SHOWN),
                        truth(populations.get(column), 3)));
    }

    static CoverageTable gap() {
        List<GapShape> shapes = List.of(
                GapShape.of(AnswerShapes.GOOD, AnswerShapes.GOOD, .4),
                GapShape.of(AnswerShapes.VERY_GOOD, AnswerShapes.GOOD, .4),
                GapShape.of(AnswerShapes.VERY_GOOD, AnswerShapes.VERY_GOOD, .4),
                GapShape.of(AnswerShapes.GOOD, AnswerShapes.TORN, 0),
                GapShape.of(AnswerShapes.CEILING_OF_TEN, AnswerShapes.GOOD_OF_TEN, .4),
                GapShape.of(AnswerShapes.ASKED_FOR_TENS, AnswerShapes.CEILING_OF_TEN, .4));
        return CoverageTable.simulated(
                "Student's interval of a gap, perceived less expected, in pairs",
                CoverageNotes.GAP,
                SIZES,
                List.of(
                        "1-5 good, good",
                        "1-5 very good, good",
                        "1-5 very good twice",
                        "1-5 good, torn",
                        "1-10 ceiling, good",
                        "1-10 tens, ceiling"),
                SAMPLES,
                (n, column, random, hits) -> {
                    GapShape shape = shapes.get(column);
                    GapAnalysis gaps = GapAnalysis.of(shape.responses(n, random), ScoreCoverage.ALL_SHOWN);
                    hits.add(gaps.items().get(0).gap(), shape.truth());
                });
    }

    /** Pairs of what was expected and perceived, drawn together. */
    private record GapShape(int points, Draws pairs) {

        /** The more alike two answers, the likelier: by exp(-closeness x distance). */
        static GapShape of(Draws expected, Draws perceived, double closeness) {
            int points = expected.outcomes();
            double[] weights = new double[points * points];
            for (int e = 0; e < points; e++) {
                for (int p = 0; p < points; p++) {
                    weights[points * e + p] = expected.probability(e)
                            * perceived.probability(p)
                            * StrictMath.exp(-closeness * Math.abs(p - e));
                }
            }
            return new GapShape(points, Draws.of(weights));
        }

        double truth() {
            double mean = 0;
            for (int pair = 0; pair < pairs.outcomes(); pair++) {
                mean += pairs.probability(pair) * (pair % points - pair / points);
            }
            return mean;
        }

        Responses responses(int n, SplittableRandom random) {
            byte[] expected = new byte[n];
            byte[] perceived = new byte[n];
            SurveyChannel[] channels = new SurveyChannel[n];
            for (int row = 0; row < n; row++) {
                int pair = pairs.next(random);
                expected[row] = (byte) (pair / points);
                perceived[row] = (byte) (pair % points);
                channels[row] = SurveyChannel.MAIL;
            }
            ResponseColumns columns = Responses.ofColumns(AnswerShapes.gap(Scale.rating(1, points)), channels);
            return columns.points("E", expected).points("P", perceived).build();
        }
    }
}
