package org.dealercrm.benchmarks.satisfaction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.dealercrm.scoring.estimate.Interval;
import org.dealercrm.scoring.rates.WilsonInterval;
import org.dealercrm.scoring.satisfaction.NetPromoters;
import org.dealercrm.scoring.satisfaction.Responses;
import org.dealercrm.scoring.satisfaction.ResponsesBuilder;
import org.dealercrm.scoring.satisfaction.SatisfactionPolicy;
import org.dealercrm.scoring.satisfaction.SatisfactionScore;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.SurveyChannel;
import org.dealercrm.survey.SurveyForm;
import org.dealercrm.survey.SurveyQuestion;
import org.dealercrm.survey.SurveyText;

/**
 * How often 95 % intervals hold the truth, as tables of Markdown: Wilson's of a share and the adjusted Wald's of the net promoter
 * score by adding up the probability of every possible sample, Student's of a mean by drawing samples from a seed.
 */
public final class IntervalCoverage {

    private static final double LEVEL = .95;
    private static final int[] SIZES = {10, 30, 100, 300};
    private static final double[] SHARES = {.02, .05, .1, .2, .3, .5};
    private static final double[][] PROMOTERS = {{.5, 1 / 6.0}, {.7, .05}, {.9, .02}, {.3, .3}, {.1, .6}, {.98, .01}};
    private static final double[][] ANSWERS = {
        {.2, .2, .2, .2, .2}, {.05, .05, .1, .3, .5}, {.01, .01, .03, .15, .8}, {.4, .1, 0, .1, .4}
    };
    private static final int SAMPLES = 20_000;

    private IntervalCoverage() {}

    /**
     * Prints the tables.
     *
     * @param args none
     */
    public static void main(String[] args) {
        header("Wilson, share", List.of(".02", ".05", ".1", ".2", ".3", ".5"));
        for (int n : SIZES) {
            row(n, SHARES.length, column -> wilson(n, SHARES[column]));
        }
        header("NPS, promoters/detractors", List.of("50/17", "70/5", "90/2", "30/30", "10/60", "98/1"));
        for (int n : SIZES) {
            row(n, PROMOTERS.length, column -> net(n, PROMOTERS[column][0], PROMOTERS[column][1]));
        }
        header("Student, answers 1 to 5", List.of("even", "good", "very good", "torn"));
        for (int n : SIZES) {
            row(n, ANSWERS.length, column -> student(n, ANSWERS[column]));
        }
    }

    private interface Coverage {
        double of(int column);
    }

    private static void header(String what, List<String> columns) {
        System.out.println("\n| n | " + what + ": " + String.join(" | ", columns) + " |");
        System.out.println("|---:|" + "---:|".repeat(columns.size()));
    }

    private static void row(int n, int columns, Coverage coverage) {
        StringBuilder row = new StringBuilder("| " + n + " |");
        for (int column = 0; column < columns; column++) {
            row.append(String.format(Locale.ROOT, " %.3f |", coverage.of(column)));
        }
        System.out.println(row);
    }

    private static double wilson(int n, double p) {
        double covered = 0;
        for (int x = 0; x <= n; x++) {
            WilsonInterval interval = WilsonInterval.of(x, n, LEVEL);
            if (interval.low() <= p && p <= interval.high()) {
                covered += Math.exp(choices(n, x) + x * Math.log(p) + (n - x) * Math.log(1 - p));
            }
        }
        return covered;
    }

    private static double net(int n, double p, double d) {
        double covered = 0;
        for (int promoters = 0; promoters <= n; promoters++) {
            for (int detractors = 0; detractors <= n - promoters; detractors++) {
                int passives = n - promoters - detractors;
                Interval interval =
                        NetPromoters.of(promoters, passives, detractors).interval(LEVEL);
                if (interval.contains(100 * (p - d))) {
                    covered += Math.exp(choices(n, promoters)
                            + choices(n - promoters, detractors)
                            + promoters * Math.log(p)
                            + detractors * Math.log(d)
                            + passives * Math.log(1 - p - d));
                }
            }
        }
        return covered;
    }

    /** ln of n over k. */
    private static double choices(int n, int k) {
        double sum = 0;
        for (int i = 1; i <= k; i++) {
            sum += Math.log((n - k + i) / (double) i);
        }
        return sum;
    }

    private static double student(int n, double... shares) {
        SurveyQuestion question = new SurveyQuestion(
                "S",
                Aspect.OVERALL_SATISFACTION,
                Optional.empty(),
                Scale.rating(1, shares.length),
                SurveyText.english("satisfaction"));
        SurveyForm form = new SurveyForm(SurveyText.english("one"), List.of(), List.of(), List.of(question));
        double truth = 0;
        for (int point = 0; point < shares.length; point++) {
            truth += shares[point] * point / (shares.length - 1) * 100;
        }
        SplittableRandom random = new SplittableRandom(11);
        SatisfactionPolicy policy = SatisfactionPolicy.standard().withMinimum(1).withLevel(LEVEL);
        int covered = 0;
        for (int sample = 0; sample < SAMPLES; sample++) {
            Responses responses = draw(form, n, random, shares);
            double expected = truth;
            covered += SatisfactionScore.of(responses, policy)
                            .score()
                            .range()
                            .filter(interval -> interval.contains(expected))
                            .isPresent()
                    ? 1
                    : 0;
        }
        return covered / (double) SAMPLES;
    }

    private static Responses draw(SurveyForm form, int n, SplittableRandom random, double... shares) {
        ResponsesBuilder builder = Responses.of(form);
        for (int i = 0; i < n; i++) {
            double left = random.nextDouble();
            int point = 0;
            while (point < shares.length - 1 && left >= shares[point]) {
                left -= shares[point];
                point++;
            }
            builder.response(SurveyChannel.MAIL).answer(0, point + 1);
        }
        return builder.build();
    }
}
