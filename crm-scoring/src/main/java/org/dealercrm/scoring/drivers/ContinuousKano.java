package org.dealercrm.scoring.drivers;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dealercrm.scoring.estimate.EstimateProvenance;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Interval;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.Sample;
import org.dealercrm.scoring.estimate.WhyNone;

/**
 * The place of a feature in the plane of Kano: the mean of the answers as numbers.
 *
 * <pre>
 *                 like  expect  neutral  accept  dislike
 *   functional      4      2       0       -1      -2
 *   dysfunctional  -2     -1       0        2       4
 * </pre>
 *
 * The plane is cut at 2, half way from indifferent (0) to the prototypes (4): functional and dysfunctional both at least 2 is
 * one-dimensional, functional only attractive, dysfunctional only must-be, neither indifferent. Means below 0 tell that
 * customers want the opposite or misread the question: the discrete counts then say which.
 *
 * <p>Reference: DuMouchel, W. "Thoughts on graphical and continuous analysis", in Berger et al., Center for Quality of
 * Management Journal 2(4), 1993, 20-23.
 *
 * @param feature what was asked about, not null
 * @param functional the mean if it is there, -2 to 4, not null
 * @param dysfunctional the mean if it is not, -2 to 4, not null
 * @param importance the mean importance by the weights of the respondents, if it was asked for, not null
 * @param functionalDeviation the standard deviation of the answers; empty for fewer than two
 * @param dysfunctionalDeviation likewise
 * @param category the quadrant; empty if nobody answered
 * @param certain whether neither interval holds the cut
 * @param sample on what it stands, not null
 */
public record ContinuousKano(
        Label feature,
        Estimation functional,
        Estimation dysfunctional,
        Estimation importance,
        OptionalDouble functionalDeviation,
        OptionalDouble dysfunctionalDeviation,
        Optional<KanoCategory> category,
        boolean certain,
        Sample sample) {

    /** Where the plane is cut on either axis. */
    public static final double CUT = 2;

    private static final double[] FUNCTIONAL = {4, 2, 0, -1, -2};
    private static final double[] DYSFUNCTIONAL = {-2, -1, 0, 2, 4};

    /**
     * The place of a feature, every respondent by his weight.
     *
     * @param answers pairs of answers, not null
     * @param level the level of confidence of the intervals, between 0 and 1
     * @return the place, never null
     */
    public static ContinuousKano of(KanoAnswers answers, double level) {
        return of(answers, level, false);
    }

    /**
     * The place of a feature, every respondent by his weight times the importance that he stated, so that those count most to
     * whom it matters. Who stated none is left out.
     *
     * @param answers pairs of answers with importances, not null
     * @param level the level of confidence of the intervals, between 0 and 1
     * @return the place, never null
     */
    public static ContinuousKano weightedByImportance(KanoAnswers answers, double level) {
        return of(answers, level, true);
    }

    private static ContinuousKano of(KanoAnswers answers, double level, boolean byImportance) {
        Level.checked(level);
        CompleteRows rows = answers.pairs(byImportance);
        double[] weights = rows.weights().clone();
        for (int i = 0; byImportance && i < weights.length; i++) {
            weights[i] *= rows.row(i)[2];
        }
        double effective = Weights.effectiveSize(weights);
        Sample sample = new Sample(rows.size(), effective, rows.sample().leftOut());
        Figure figure = new Figure(answers.feature(), sample, provenance(byImportance));
        Figure there = figure.named(new Label("KANO_FUNCTIONAL", "if it is there", "具备时"));
        Figure not = figure.named(new Label("KANO_DYSFUNCTIONAL", "if it is not there", "不具备时"));
        Estimation importance = importance(answers, level, figure);
        if (rows.size() == 0) {
            return new ContinuousKano(
                    answers.feature(),
                    there.none(WhyNone.NO_ANSWERS),
                    not.none(WhyNone.NO_ANSWERS),
                    importance,
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    Optional.empty(),
                    false,
                    sample);
        }
        WeightedMean x = WeightedMean.of(scored(rows.column(0), FUNCTIONAL), weights, effective);
        WeightedMean y = WeightedMean.of(scored(rows.column(1), DYSFUNCTIONAL), weights, effective);
        return new ContinuousKano(
                answers.feature(),
                there.of(x.mean(), x.interval(level)),
                not.of(y.mean(), y.interval(level)),
                importance,
                deviation(x),
                deviation(y),
                Optional.of(quadrant(x.mean(), y.mean())),
                certain(x.interval(level)) && certain(y.interval(level)),
                sample);
    }

    private static Estimation importance(KanoAnswers answers, double level, Figure figure) {
        CompleteRows stated = answers.pairs(true);
        Label label = new Label("KANO_IMPORTANCE", "stated importance", "自述重要度");
        return WeightedMean.estimation(stated, 2, new Figure(label, stated.sample(), figure.provenance()), level);
    }

    private static KanoCategory quadrant(double functional, double dysfunctional) {
        if (functional >= CUT) {
            return dysfunctional >= CUT ? KanoCategory.ONE_DIMENSIONAL : KanoCategory.ATTRACTIVE;
        }
        return dysfunctional >= CUT ? KanoCategory.MUST_BE : KanoCategory.INDIFFERENT;
    }

    private static boolean certain(Optional<Interval> interval) {
        return interval.isPresent() && !interval.get().contains(CUT);
    }

    private static OptionalDouble deviation(WeightedMean mean) {
        return mean.effectiveSize() > 1 ? OptionalDouble.of(mean.deviation()) : OptionalDouble.empty();
    }

    private static double[] scored(double[] answers, double[] scores) {
        return Arrays.stream(answers).map(answer -> scores[(int) answer - 1]).toArray();
    }

    private static EstimateProvenance provenance(boolean byImportance) {
        return EstimateProvenance.of(
                new Label("KANO_CONTINUOUS", "continuous Kano analysis", "连续型 KANO 分析"),
                "DuMouchel 1993, in Berger et al., Center for Quality of Management Journal 2(4), 20-23",
                Map.of("weights", byImportance ? "respondents x importance" : "respondents"));
    }
}
